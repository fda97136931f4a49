/**
 * A frame with its parties in, the event mention with its evidence out.
 * The trigger runs from the first word of the predicate to its last, with the operators that govern it.
 */
import type { Attribution, Document, Entity, EventMention, Frame, Quotation, Sentence, TimeValue } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { cameoOf } from '../../ontology/cameo.ts'
import { quadOf, scoreOf } from '../../ontology/plover.ts'
import type { Composed } from './compose.ts'
import { digest } from './digest.ts'
import { magnitudeOf } from './magnitude.ts'
import { entitiesOf, governorsOf, type Parties } from './parties-sets.ts'
import { placeOf } from './place.ts'
import { timeOf } from './time.ts'

export const CODER_VERSION = '0.1.0'

export function record(
  frame: Frame,
  entry: Pick<CompiledEntry, 'id' | 'contexts' | 'cameo'>,
  composed: Composed,
  parties: Parties,
  sentence: Sentence,
  document: Document,
  lexicon: Lexicon,
): EventMention {
  const trigger = triggerOf(frame, sentence, document)
  const { type, mode, status } = composed
  const time = timeOf(frame, type, sentence, document)
  const body = {
    article: document.id,
    sentence: sentence.index,
    part: sentence.part,
    type,
    mode,
    status: isHistorical(time, document) && status === 'actual' ? ('historical' as const) : status,
    actors: parties.actors,
    recipients: parties.recipients,
    time,
    place: placeOf(frame, sentence),
    attribution: attributionOf(frame, parties.actors, sentence, document),
    contexts: entry.contexts,
    magnitude: magnitudeOf(frame, type, sentence, lexicon),
    quad: quadOf(type),
    score: scoreOf(type, mode),
    cameo: entry.cameo ?? cameoOf(type, mode),
    evidence: { sentence: quote(document, sentence.start, sentence.end), trigger },
    entry: entry.id,
    coder: { version: CODER_VERSION, lexicon: lexicon.version },
  }
  return {
    id: digest(
      [
        document.id,
        trigger.start,
        trigger.end,
        type,
        ...parties.actors.map((e) => e.code ?? e.text),
        '>',
        ...parties.recipients.map((e) => e.code ?? e.text),
      ].join('\u001f'),
    ),
    ...body,
  }
}

export const quote = (document: Document, start: number, end: number): Quotation => ({ text: document.text.slice(start, end), start, end })

/** From the first word of the predicate to its last; a split one («मुलाकात उन्होंने कल की») is quoted with what stands between. */
function triggerOf(frame: Frame, sentence: Sentence, document: Document): Quotation {
  // «समर्थन करने का ऐलान किया»: with the operators that govern it.
  const to = governorsOf(frame, sentence).reduce(
    (end, governor) => (governor.kind === 'operator' && governor.clause === frame.clause ? Math.max(end, governor.to) : end),
    frame.to,
  )
  return quote(document, sentence.tokens[frame.from]!.start, sentence.tokens[to - 1]!.end)
}

/** Two calendar years back or more; «last year» is still of these days. */
function isHistorical(time: TimeValue, document: Document): boolean {
  const year = time.edtf === null ? null : /^\d{4}/.exec(time.edtf)?.[0]
  const published = document.published?.slice(0, 4)
  return year !== undefined && year !== null && published !== undefined && time.known === 'said' && Number(published) - Number(year) >= 2
}

/** A speaker whose saying is the act itself is its actor, not its source. */
function attributionOf(frame: Frame, actors: readonly Entity[], sentence: Sentence, document: Document): Attribution[] {
  const clause = sentence.clauses[frame.clause]
  if (!clause) return []
  return clause.attributions.flatMap((said): Attribution[] => {
    const at = quote(document, sentence.tokens[said.from]!.start, sentence.tokens[said.to - 1]!.end)
    if (said.code !== null) return [{ speaker: mediaSpeaker(said.code, at), stance: said.stance, ...at }]
    const speakers = entitiesOf(said.mentions, sentence)
    if (speakers.length > 0 && speakers.every((speaker) => actors.some((actor) => actor.start === speaker.start))) return []
    if (speakers.length === 0) return [{ speaker: null, stance: said.stance, ...at }]
    return speakers.map((speaker) => ({ speaker, stance: said.stance, ...at }))
  })
}

const mediaSpeaker = (speaker: string, at: Quotation): Entity => ({
  id: null,
  name: { hi: 'मीडिया', en: 'media' },
  country: null,
  code: speaker,
  sector: 'JRN',
  ...at,
  via: 'group',
})
