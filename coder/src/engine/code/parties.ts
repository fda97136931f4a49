/**
 * A frame in, who does it to whom out, with what governors, inner acts and the clause contribute.
 * «भारत ने हमले की निंदा की» → actor IND; «हमला करने की धमकी» → threatened is who would be attacked
 */
import type { Entity, Frame, Sentence, VerbChunk } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Composed, innerFrames } from './compose.ts'
import { distinct, entitiesOf, governorsOf, isReflexive, type Parties, speakersOf, standsAlone, without } from './parties-sets.ts'

/** Acts done by saying them. */
const VERBAL = new Set(['SUPPORT', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE'])

/** Who does it to whom, with what governors and inner acts contribute. */
export function partiesOf(
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
export function modeBeside(frame: Frame, sentence: Sentence, lexicon: Lexicon): string | null {
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

/** «अपने सैनिकों को»: the subject's own people are no other side. */
function isOwnPeople(mention: number, sentence: Sentence): boolean {
  const before = sentence.mentions[mention - 1]
  const own = sentence.mentions[mention]!
  return before !== undefined && isReflexive(mention - 1, sentence) && before.to === own.from && own.reference.kind === 'role'
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
