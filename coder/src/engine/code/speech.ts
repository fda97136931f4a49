/**
 * A frame said or asked by somebody in, the speech act it amounts to out: a threat or a request.
 * «अदालत ने पुलिस से कहा कि वह पता करे» → REQUEST by the court to the police
 */
import type { Entity, Frame, NounChunk, Sentence, VerbChunk } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import { ASKED, type Composed, THREATENED } from './compose.ts'
import { distinct, entitiesOf, type Parties, speakersOf, without } from './parties-sets.ts'

/** A condition with a hostile consequence: grammar too. */
export const WARNING = { id: 'rule:conditional-threat', contexts: [], cameo: null } as const satisfies Pick<
  CompiledEntry,
  'id' | 'contexts' | 'cameo'
>

/** Telling somebody that he should: grammar, not an entry of the lexicon. */
export const TELLING = { id: 'rule:directive-speech', contexts: [], cameo: null } as const satisfies Pick<
  CompiledEntry,
  'id' | 'contexts' | 'cameo'
>

/** «अदालत ने पुलिस से कहा कि वह पता करे»: saying with an addressee and a clause of what he should do is asking. */
export function directive(frame: Frame, sentence: Sentence, subject: readonly Entity[]): Parties | null {
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

/** What saying makes of an act: one's own future attack is a threat, what others should do is a request. */
export function speechAct(
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
