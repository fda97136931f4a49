/**
 * An occurrence of a predicate, understood as one entry, in; who fills its roles out.
 * «किम ने रूस का समर्थन किया» as samarthan-karna → actor किम, recipient रूस
 */
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Lexicon, PatternUse } from '../../lexicon/lexicon.ts'
import type { ClauseFrame } from '../clauses.ts'
import type { Occurrence } from '../predicates.ts'
import { partSubjectFromList, shareParticipants, takeCompound, takeUsualRecipient } from './beside.ts'
import type { Sentence } from './fillers.ts'
import { type Filling, startFilling } from './filling.ts'
import { takeMarked } from './marked.ts'
import { takeModified, takeSubjectOfInfinitive, takeUnmarked } from './unmarked.ts'

export interface Roles {
  readonly actor: readonly number[]
  readonly recipient: readonly number[]
  /** Chunks that nobody else may take. */
  readonly claimed: readonly number[]
  readonly because: readonly string[]
  /** A finite active verb without any subject of its own: Hindi drops it. */
  readonly dropped: boolean
  readonly mutual: boolean
  /** How well the roles fit, to choose among entries; negative if a required one is empty. */
  readonly fit: number
}

/** The order of work: marked chunks, unmarked ones, participles and infinitives, then what stands beside. */
export function fillRoles(
  occurrence: Occurrence,
  use: PatternUse | null,
  entry: CompiledEntry | null,
  clause: ClauseFrame,
  claimed: ReadonlySet<number>,
  sentence: Sentence,
  lexicon: Lexicon,
): Roles {
  const filling = startFilling(occurrence, use, entry, clause, claimed, sentence, lexicon)
  takeMarked(filling)
  if (!filling.nested) takeUnmarked(filling)
  takeModified(filling)
  takeSubjectOfInfinitive(filling)
  takeUsualRecipient(filling)
  partSubjectFromList(filling)
  takeCompound(filling)
  shareParticipants(filling)
  const { actor, recipient, taken, because, mutual } = filling
  const fit =
    (actor.length > 0 ? 1 : 0) + (recipient.length > 0 ? 2 : 0) - (lacksRequired(filling) ? 10 : 0) + (use ? use.pattern.words.length : 0)
  return { actor, recipient, claimed: taken, because, dropped: isDropped(filling), mutual, fit }
}

function isDropped({ nested, verb, passive, turn, actor, subjects }: Filling): boolean {
  return !nested && verb !== null && !passive && turn === null && actor.length === 0 && subjects === 0 && verb.mood !== 'imperative'
}

function lacksRequired({ entry, actor, recipient, sentence }: Filling): boolean {
  if (!entry) return false
  const several = actor.some((m) => sentence.mentions[m]!.reference.kind === 'several')
  const alone = recipient.length === 0 && (!entry.reciprocal || (actor.length < 2 && !several))
  return (entry.recipient.required && alone) || (entry.actor.required && actor.length === 0)
}
