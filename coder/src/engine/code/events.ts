/**
 * A resolved document in, its event mentions out: frames and attributions, by the coding manual.
 * «लावरोव ने किम से मुलाकात की।» → CONSULT, actors RUS PRK, evidence «मुलाकात की»
 */
import type {
  Attribution,
  Document,
  Entity,
  EventMention,
  Frame,
  NounChunk,
  Place,
  Quotation,
  Sentence,
  TimeValue,
  VerbChunk,
} from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compile.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { cameoOf } from '../../ontology/cameo.ts'
import { quadOf, scoreOf } from '../../ontology/plover.ts'
import { entityOf } from '../resolve/entities.ts'
import { ASKED, type Composed, compose, innerFrames, isAbsorbed, THREATENED } from './compose.ts'
import { digest } from './digest.ts'
import { isCoded } from './rules.ts'
import { conditionalThreats } from './threats.ts'
import { timeOf } from './time.ts'

export const CODER_VERSION = '0.1.0'

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

/** The two sides of the one war an article is about («रूस-यूक्रेन युद्ध» anywhere in it), or none. */
function warOf(document: Document, lexicon: Lexicon): readonly Entity[] {
  const wars = document.sentences.flatMap((sentence) =>
    sentence.part === 'list'
      ? []
      : sentence.frames.flatMap((frame) => {
          const entry = frame.kind === 'event' ? lexicon.entryById.get(frame.entry) : undefined
          if (entry?.type !== 'ASSAULT' || !entry.reciprocal) return []
          const sides = [...frame.actor, ...frame.recipient]
            .flatMap((index) => sentence.mentions[index]!.entities)
            .filter((entity) => entity.code !== null && entity.code !== 'UNK')
          const both = sides.filter((side, i) => sides.findIndex((other) => other.code === side.code) === i)
          return both.length === 2 ? [both] : []
        }),
  )
  const kinds = new Set(
    wars.map((sides) =>
      sides
        .map((side) => side.code)
        .sort()
        .join(' '),
    ),
  )
  return kinds.size === 1 ? wars[0]! : []
}

/** In an article about one war, whom one side attacks is the other side. */
function withEnemy(parties: Parties, composed: Composed, war: readonly Entity[]): Parties {
  const [attacker, ...more] = parties.actors
  if (war.length !== 2 || composed.type !== 'ASSAULT' || parties.recipients.length > 0 || !attacker || more.length > 0) return parties
  const enemy = war.find((side) => side.code !== attacker.code)
  if (!war.some((side) => side.code === attacker.code) || !enemy) return parties
  return { ...parties, recipients: [{ ...enemy, via: 'implied' }] }
}

/** A condition with a hostile consequence: grammar too. */
const WARNING = { id: 'rule:conditional-threat', contexts: [], cameo: null } as const satisfies Pick<
  CompiledEntry,
  'id' | 'contexts' | 'cameo'
>

/** Telling somebody that he should: grammar, not an entry of the lexicon. */
const TELLING = { id: 'rule:directive-speech', contexts: [], cameo: null } as const satisfies Pick<
  CompiledEntry,
  'id' | 'contexts' | 'cameo'
>

/** «अदालत ने पुलिस से कहा कि वह पता करे»: saying with an addressee and a clause of what he should do is asking. */
function directive(frame: Frame, sentence: Sentence, subject: readonly Entity[]): Parties | null {
  const clause = sentence.clauses[frame.clause]!
  const content = sentence.clauses.find((candidate) => candidate.kind === 'complement' && candidate.parent === frame.clause)
  const verb = content === undefined || content.verb === null ? null : (sentence.chunks[content.verb] as VerbChunk)
  if (!verb || frame.form !== 'finite' || (verb.mood !== 'subjunctive' && verb.mood !== 'imperative')) return null
  const addressed = sentence.chunks
    .slice(clause.from, clause.to)
    .findLast((chunk): chunk is NounChunk => chunk.kind === 'noun' && chunk.marker === 'से')
  const mention =
    addressed &&
    sentence.mentions.find((candidate) => candidate.kind === 'actor' && candidate.from <= addressed.head && candidate.to > addressed.head)
  const speakers = frame.actor.length > 0 ? entitiesOf(frame.actor, sentence) : subject
  return mention && mention.entities.length > 0 && speakers.length > 0 ? { actors: speakers, recipients: mention.entities } : null
}

interface Parties {
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
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

/** What saying makes of an act: one's own future attack is a threat, what others should do is a request. */
function speechAct(
  frame: Frame,
  entry: CompiledEntry,
  composed: Composed,
  sentence: Sentence,
): { composed: Composed; parties: Parties } | null {
  const speakers = speakersOf(frame, sentence)
  if (speakers.length === 0 || frame.verb === null) return null
  const actors = entitiesOf(frame.actor, sentence)
  const recipients = entitiesOf(frame.recipient, sentence)
  const own = actors.length > 0 && actors.every((actor) => speakers.some((speaker) => speaker.code === actor.code))
  if (composed.status === 'future' && own && THREATENED[entry.type]) {
    return {
      composed: { type: 'THREATEN', mode: THREATENED[entry.type]!(entry.mode), status: 'actual' },
      parties: { actors: speakers, recipients },
    }
  }
  const { mood, negated } = sentence.chunks[frame.verb] as VerbChunk
  const asked =
    (mood === 'subjunctive' || mood === 'imperative' || mood === 'obligative') &&
    sentence.clauses[frame.clause]?.kind !== 'conditional' &&
    !negated
  if (!asked || own || ASKED[entry.type] === undefined || composed.status === 'actual') return null
  const asks = distinct([...actors, ...(entry.reciprocal || actors.length === 0 ? recipients : [])])
  return asks.length === 0
    ? null
    : {
        composed: { type: 'REQUEST', mode: ASKED[entry.type] ?? null, status: 'actual' },
        parties: { actors: speakers, recipients: without(asks, speakers) },
      }
}

const entitiesOf = (mentions: readonly number[], sentence: Sentence): Entity[] =>
  mentions.flatMap((index) => sentence.mentions[index]!.entities)
const isReflexive = (mention: number, sentence: Sentence): boolean => {
  const { reference } = sentence.mentions[mention]!
  return reference.kind === 'pronoun' && reference.reflexive
}
const without = (entities: readonly Entity[], others: readonly Entity[]): Entity[] =>
  entities.filter((entity) => !others.some((other) => same(entity, other)))
const same = (a: Entity, b: Entity): boolean => (a.id !== null || b.id !== null ? a.id === b.id : a.start === b.start)
const distinct = (entities: readonly Entity[]): Entity[] =>
  entities.filter((entity, i) => entities.findIndex((other) => same(entity, other)) === i)

/** Who does it to whom, with what governors and inner acts contribute. */
function partiesOf(
  frame: Frame,
  entry: CompiledEntry,
  composed: Composed,
  sentence: Sentence,
  carried: readonly Entity[],
  lexicon: Lexicon,
): Parties {
  let actors = entitiesOf(frame.actor, sentence)
  let recipients = entitiesOf(
    frame.recipient.filter((mention) => !isOwnPeople(mention, sentence)),
    sentence,
  )
  const governors = governorsOf(frame, sentence)
  if (actors.length === 0) {
    for (const governor of governors) {
      actors = entitiesOf(governor.actor, sentence)
      if (actors.length > 0) break
    }
  }
  // «… की यात्रा करने के बाद चीन पहुंचे», «तारीफ करते हुए कहा»: who does the main act also does the one beside it.
  if (
    actors.length === 0 &&
    frame.form !== 'finite' &&
    frame.form !== 'nominal' &&
    frame.turn === null &&
    standsAlone(frame, sentence) &&
    (frame.form === 'conjunctive' || frame.form === 'infinitive')
  ) {
    actors = entitiesOf(sentence.clauses[frame.clause]?.subject ?? [], sentence)
    if (actors.length === 0 && frame.form === 'conjunctive') actors = carried.map((entity) => ({ ...entity, via: 'implied' as const }))
  }
  // The grammatical subject, where the frame itself found none.
  if (
    actors.length === 0 &&
    frame.form === 'finite' &&
    frame.turn === null &&
    entry.actor.markers === null &&
    isActiveMain(frame, sentence)
  ) {
    actors = without(entitiesOf(sentence.clauses[frame.clause]?.subject ?? [], sentence), recipients)
  }
  if (actors.length === 0 && (frame.dropped || governors.some((governor) => governor.dropped)))
    actors = carried.map((entity) => ({ ...entity, via: 'implied' as const }))
  if (actors.length === 0 && entry.type === 'ASSAULT' && frame.form === 'finite') actors = attackersBeside(frame, sentence, lexicon)
  const inner = innerFrames(frame, sentence)
  if (recipients.length === 0 && inner.length > 0) recipients = fromInner(entry, inner, actors, sentence)
  if (recipients.length === 0 && (entry.type === 'ACCUSE' || entry.type === 'REQUEST'))
    recipients = without(complementSubject(frame, sentence), actors)
  // «पुतिन ने कहा कि चीन की नीति काबिले-तारीफ है»: who says the praise praises.
  if (actors.length === 0 && VERBAL.has(composed.type) && frame.turn !== 'received') actors = speakersOf(frame, sentence)
  actors = distinct(actors)
  recipients = without(distinct(recipients), actors)
  // «शी ने ओरबान से मुलाकात के दौरान …»: who acts in the clause took part.
  if (entry.reciprocal && frame.form === 'nominal' && standsAlone(frame, sentence) && actors.length === 0 && recipients.length > 0)
    actors = without(distinct(entitiesOf(sentence.clauses[frame.clause]?.subject ?? [], sentence)), recipients)
  const partners = composed.type === 'CONSULT' || (frame.mutual && composed.type === entry.type)
  // Two of one country stay apart, or nobody could tell that two took part.
  const codes = new Set([...actors, ...recipients].map((entity) => entity.code))
  if (entry.reciprocal && composed.mode !== 'visit' && partners && (codes.size > 1 || recipients.length === 0 || actors.length === 0))
    return { actors: distinct([...actors, ...recipients]), recipients: [] }
  return { actors, recipients }
}

/** «यूक्रेन का आरोप है कि रूस ने …»: blamed is the subject of what is alleged, whatever he did. */
function complementSubject(frame: Frame, sentence: Sentence): Entity[] {
  const clause = sentence.clauses.find((candidate) => candidate.kind === 'complement' && candidate.parent === frame.clause)
  return clause ? entitiesOf(clause.subject, sentence) : []
}

/** «हवाई हमले में मारे गए»: the weapon is named beside the deaths. */
function modeBeside(frame: Frame, sentence: Sentence, lexicon: Lexicon): string | null {
  for (const other of sentence.frames) {
    const entry =
      other.clause === frame.clause && other.form === 'nominal' && other.kind === 'event' ? lexicon.entryById.get(other.entry) : undefined
    if (entry?.type === 'ASSAULT' && entry.mode !== null) return entry.mode
  }
  return null
}

function isActiveMain(frame: Frame, sentence: Sentence): boolean {
  const clause = sentence.clauses[frame.clause]
  const verb = frame.verb === null ? null : (sentence.chunks[frame.verb] as VerbChunk)
  return verb !== null && clause?.verb === frame.verb && verb.voice === 'active'
}

/** «नेटो के हमले में 30 लोग मारे गए»: who attacked killed. */
function attackersBeside(frame: Frame, sentence: Sentence, lexicon: Lexicon): Entity[] {
  const attack = sentence.frames.find(
    (other) =>
      other.clause === frame.clause &&
      other.form === 'nominal' &&
      other.kind === 'event' &&
      lexicon.entryById.get(other.entry)?.type === 'ASSAULT' &&
      other.actor.length > 0,
  )
  return attack ? entitiesOf(attack.actor, sentence) : []
}

/** Governed by nothing but a verb of saying. */
const standsAlone = (frame: Frame, sentence: Sentence): boolean =>
  frame.governor === null || sentence.frames[frame.governor]!.kind === 'reporting'

/** «अपने सैनिकों को»: the subject's own people are no other side. */
function isOwnPeople(mention: number, sentence: Sentence): boolean {
  const before = sentence.mentions[mention - 1]
  const own = sentence.mentions[mention]!
  return before !== undefined && isReflexive(mention - 1, sentence) && before.to === own.from && own.reference.kind === 'role'
}

/** Acts done by saying them. */
const VERBAL = new Set(['SUPPORT', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE'])
const speakersOf = (frame: Frame, sentence: Sentence): Entity[] =>
  entitiesOf(sentence.clauses[frame.clause]?.attributions.at(-1)?.mentions ?? [], sentence)

function governorsOf(frame: Frame, sentence: Sentence): Frame[] {
  const governors: Frame[] = []
  let index = frame.governor
  while (index !== null) {
    const governor: Frame = sentence.frames[index]!
    if (governor.kind === 'reporting') break
    governors.push(governor)
    index = governor.governor
  }
  return governors
}

/** «हमले की निंदा»: blamed is who attacked; «हमला करने की धमकी»: threatened is who would be attacked. */
function fromInner(entry: CompiledEntry, inner: readonly Frame[], actors: readonly Entity[], sentence: Sentence): Entity[] {
  const doers = without(
    inner.flatMap((frame) => entitiesOf(frame.actor, sentence)),
    actors,
  )
  // «अपने सैनिकों को हटाने से इनकार»: one's own people are no other side.
  const own = (entity: Entity) => entity.id === null && actors.some((actor) => actor.code === entity.code && actor.country === actor.code)
  const undergoers = without(
    inner.flatMap((frame) =>
      entitiesOf(
        frame.recipient.filter((mention) => !isReflexive(mention, sentence)),
        sentence,
      ),
    ),
    actors,
  ).filter((entity) => !own(entity))
  switch (entry.type) {
    case 'ACCUSE':
    case 'SUPPORT':
      return doers.length > 0 ? doers : entry.type === 'SUPPORT' ? undergoers : []
    case 'REQUEST':
      return doers.length > 0 ? doers : undergoers
    case 'THREATEN':
    case 'AGREE':
      return undergoers.length > 0 ? undergoers : doers
    case 'REJECT':
      return [...doers, ...undergoers]
    default:
      return []
  }
}

/** Acts that only a state can do; who is arrested or sentenced without a named agent is so by the state of the place. */
const isStateAct = (entry: CompiledEntry, composed: Composed): boolean =>
  composed.type === entry.type &&
  (entry.type === 'COERCE' ||
    (entry.type === 'SANCTION' && entry.mode === 'convict') ||
    (entry.type === 'ACCUSE' && (entry.mode === 'investigate' || entry.contexts.includes('legal'))))

/** What the place or its state contributes where nobody is named: «पेशावर में धमाका» strikes Pakistan, «किसान गिरफ़्तार» is done by the state. */
function settled(parties: Parties, entry: CompiledEntry, composed: Composed, place: Place | null, lexicon: Lexicon): Parties {
  const state = (code: string | null | undefined): Entity[] => {
    const actor = code ? lexicon.actors[lexicon.actorById.get(code) ?? -1] : undefined
    return actor ? [entityOf(actor, null, { text: '', start: 0, end: 0 }, 'implied', lexicon)] : []
  }
  if (isStateAct(entry, composed) && parties.actors.length === 0 && (parties.recipients.length > 0 || place !== null)) {
    const codes = new Set(parties.recipients.map((entity) => entity.country))
    return { ...parties, actors: state(place?.country ?? (codes.size === 1 ? [...codes][0] : null)) }
  }
  if (
    composed.type === 'ASSAULT' &&
    parties.recipients.length === 0 &&
    place !== null &&
    parties.actors.every((entity) => entity.code === 'UNK')
  ) {
    return {
      ...parties,
      recipients: state(place.country).map((entity) => ({
        ...entity,
        text: place.text,
        start: place.start,
        end: place.end,
        via: 'place' as const,
      })),
    }
  }
  return parties
}

function record(
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
  const time = timeOf(frame, sentence, document)
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
    magnitude: null,
    quad: quadOf(type),
    score: scoreOf(type, mode),
    cameo: entry.cameo ?? cameoOf(type, mode),
    confidence: 1,
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

/** A place in में, पर or के_यहां in the frame's clause that is not one of its parties. */
function placeOf(frame: Frame, sentence: Sentence): Place | null {
  const clause = sentence.clauses[frame.clause]
  if (!clause) return null
  const parties = new Set([...frame.actor, ...frame.recipient])
  let best: { place: Place; distance: number } | null = null
  for (let c = clause.from; c < clause.to; c++) {
    const chunk = sentence.chunks[c] as NounChunk
    if (chunk.kind !== 'noun' || !LOCATIVE.has(chunk.marker ?? '')) continue
    sentence.mentions.forEach((mention, index) => {
      if (mention.place === null || parties.has(index) || mention.from < chunk.from || mention.to > chunk.to) return
      const distance = Math.abs(chunk.to - frame.from)
      if (best === null || distance < best.distance) best = { place: mention.place, distance }
    })
  }
  return (best as { place: Place } | null)?.place ?? null
}
/** «पाकिस्तान: आत्मघाती हमला …»: the label of a headline says where. */
function labelOf(sentence: Sentence): Place | null {
  const colon = sentence.chunks.findIndex((chunk) => chunk.kind === 'link' && chunk.word === ':')
  if (colon < 1 || colon > 2) return null
  return sentence.mentions.find((mention) => mention.place !== null && mention.to <= sentence.chunks[colon]!.from)?.place ?? null
}

const LOCATIVE = new Set(['में', 'पर', 'के_पास', 'के_आसपास', 'के_बाहर', 'के_सामने', 'के_भीतर'])

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

/**
 * One act, one event. Dropped are: a shorter trigger inside a longer one, an attack told again by its deaths («हमले में 30 मारे गए»),
 * and an act named and done in one clause («बैठक में चर्चा की»).
 */
function dropDoubles(coded: readonly { event: EventMention; frame: Frame }[]): EventMention[] {
  const who = (event: EventMention) =>
    [event.type, ...event.actors.map((e) => e.code), '>', ...event.recipients.map((e) => e.code)].join(' ')
  return coded
    .filter(({ event, frame }) => {
      const { trigger } = event.evidence
      return !coded.some(({ event: other, frame: otherFrame }) => {
        if (other === event || other.type !== event.type) return false
        const theirs = other.evidence.trigger
        if (
          who(other) === who(event) &&
          theirs.start < trigger.end &&
          trigger.start < theirs.end &&
          theirs.text.length > trigger.text.length
        )
          return true
        if (otherFrame.clause !== frame.clause || frame.form !== 'nominal') return false
        if (otherFrame.form !== 'nominal' && who(other) === who(event) && other.time.edtf === event.time.edtf) return true
        return (
          event.type === 'ASSAULT' &&
          event.recipients.length === 0 &&
          other.recipients.length > 0 &&
          who({ ...other, recipients: [] }) === who(event)
        )
      })
    })
    .map(({ event }) => event)
}
