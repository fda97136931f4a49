/**
 * A resolved document in, its event mentions out: frames and attributions, by the coding manual.
 * «लावरोव ने किम से मुलाकात की।» → CONSULT, actors RUS PRK, evidence «मुलाकात की»
 */
import type { Document, Entity, EventMention, Frame, Sentence } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { compose, isAbsorbed } from './compose.ts'
import { dropDoubles } from './doubles.ts'
import { settled, warOf, withEnemy } from './implied.ts'
import { modeBeside, partiesOf } from './parties.ts'
import { entitiesOf } from './parties-sets.ts'
import { labelOf, placeOf } from './place.ts'
import { record } from './record.ts'
import { isCoded } from './rules.ts'
import { directive, speechAct, TELLING, WARNING } from './speech.ts'
import { conditionalThreats } from './threats.ts'

export function code(document: Document, lexicon: Lexicon): EventMention[] {
  const events: EventMention[] = []
  let subject: readonly Entity[] = []
  const war = warOf(document, lexicon)
  for (const sentence of document.sentences) {
    if (sentence.part === 'boilerplate' || sentence.part === 'dateline') continue
    if (sentence.part === 'list' || sentence.part === 'headline') subject = []
    const coded = codeSentence(sentence, document, subject, sentence.part === 'list' ? [] : war, lexicon)
    events.push(...coded.events)
    subject = coded.subject
  }
  return events
}

function codeSentence(
  sentence: Sentence,
  document: Document,
  carried: readonly Entity[],
  war: readonly Entity[],
  lexicon: Lexicon,
): { events: EventMention[]; subject: readonly Entity[] } {
  const coded: { event: EventMention; frame: Frame }[] = []
  /** Subject of the latest clause up to this one that has one. */
  const subjectAt = (clause: number): readonly Entity[] => {
    for (let c = clause; c >= 0; c--) {
      const own = entitiesOf(sentence.clauses[c]?.subject ?? [], sentence)
      if (own.length > 0) return own
    }
    return carried
  }
  const threats = conditionalThreats(sentence, lexicon)
  for (const threat of threats) {
    const frame = sentence.frames.find((candidate) => threat.clauses.includes(candidate.clause))!
    coded.push({
      frame,
      event: record(frame, WARNING, { type: 'THREATEN', mode: 'violence', status: 'actual' }, threat, sentence, document, lexicon),
    })
  }
  const warned = new Set(threats.flatMap((threat) => threat.clauses))
  sentence.frames.forEach((frame) => {
    if (warned.has(frame.clause)) return
    if (frame.kind === 'reporting') {
      const told = directive(frame, sentence, subjectAt(frame.clause))
      if (told)
        coded.push({
          frame,
          event: record(frame, TELLING, { type: 'REQUEST', mode: null, status: 'actual' }, told, sentence, document, lexicon),
        })
      return
    }
    if (frame.kind !== 'event') return
    const entry = lexicon.entryById.get(frame.entry)!
    if (isAbsorbed(frame, sentence, lexicon)) return
    const plain = compose(frame, entry, sentence, lexicon)
    if (!plain) return
    const said = speechAct(frame, entry, plain, sentence)
    const composed = said?.composed ?? plain
    const named = said?.parties ?? partiesOf(frame, entry, composed, sentence, subjectAt(frame.clause), lexicon)
    const parties = settled(withEnemy(named, composed, war), entry, composed, placeOf(frame, sentence) ?? labelOf(sentence), lexicon)
    if (!isCoded(frame, entry, composed, parties, sentence)) return
    const attack =
      composed.type === 'ASSAULT' && composed.mode === null && frame.form === 'finite' ? modeBeside(frame, sentence, lexicon) : null
    coded.push({
      frame,
      event: record(frame, entry, attack === null ? composed : { ...composed, mode: attack }, parties, sentence, document, lexicon),
    })
  })
  return { events: dropDoubles(coded), subject: subjectAt(sentence.clauses.length - 1) }
}
