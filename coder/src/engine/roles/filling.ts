/**
 * The state of filling one predicate's roles: what is looked at, what is found so far, and why.
 * «अमेरिका ने रूस से … की मांग की» → order [से, ने], actor अमेरिका, recipient रूस
 */
import type { VerbChunk } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Lexicon, PatternUse } from '../../lexicon/lexicon.ts'
import type { ClauseFrame } from '../clauses.ts'
import type { Occurrence } from '../predicates.ts'
import { NOUN_LINKS, type Sentence, withCoordinates } from './fillers.ts'

export interface Filling {
  readonly occurrence: Occurrence
  readonly entry: CompiledEntry | null
  readonly clause: ClauseFrame
  readonly claimed: ReadonlySet<number>
  readonly sentence: Sentence
  readonly verb: VerbChunk | null
  /** Infinitive, participle or noun: it sees only what stands right before it. */
  readonly nested: boolean
  readonly passive: boolean
  readonly turn: 'undergoer' | 'received' | null
  /** Markers of the recipient, by the entry. */
  readonly markers: readonly string[]
  /** Takes its subject in ने. */
  readonly ergative: boolean
  /** Chunks to look at, nearest first. */
  readonly order: readonly number[]
  readonly actor: number[]
  readonly recipient: number[]
  readonly taken: number[]
  readonly because: string[]
  /** Unmarked phrases that name somebody. */
  readonly bare: number[]
  /** Phrases that may be the subject; none means that it is dropped. */
  subjects: number
  /** The recipient found so far only owns what is asked for; one addressed replaces it. */
  byOwner: boolean
  /** The actor found so far only owns what is given; a subject replaces it. */
  ownedActor: boolean
  mutual: boolean
}

export function startFilling(
  occurrence: Occurrence,
  use: PatternUse | null,
  entry: CompiledEntry | null,
  clause: ClauseFrame,
  claimed: ReadonlySet<number>,
  sentence: Sentence,
  lexicon: Lexicon,
): Filling {
  const verb = occurrence.verb === null ? null : (sentence.chunks[occurrence.verb] as VerbChunk)
  const nested = occurrence.form !== 'finite'
  return {
    occurrence,
    entry,
    clause,
    claimed,
    sentence,
    verb,
    nested,
    passive: verb?.voice === 'passive',
    turn: use?.pattern.turn ?? null,
    markers: entry?.recipient.markers ?? [],
    ergative: verb !== null && verb.aspect === 'perfect' && verb.voice === 'active' && lexicon.transitive.has(verb.lemma),
    order: candidates(occurrence, clause, nested, claimed, sentence),
    actor: [],
    recipient: [],
    taken: [],
    because: [],
    bare: [],
    subjects: 0,
    byOwner: false,
    ownedActor: false,
    mutual: false,
  }
}

/** Put those a chunk stands for into a role. */
export function fill(filling: Filling, role: 'actor' | 'recipient', index: number, why: string): void {
  const { sentence, occurrence } = filling
  const list = filling[role]
  // «बंधक बनाया»: a word of the predicate is nobody.
  const inWords = (m: number) => sentence.mentions[m]!.from >= occurrence.words[0] && sentence.mentions[m]!.to <= occurrence.words[1]
  const mentions = withCoordinates(index, sentence, filling.clause.from).filter((m) => !list.includes(m) && !inWords(m))
  filling.taken.push(index)
  if (mentions.length === 0) return
  list.push(...mentions)
  filling.because.push(why)
}

/** Chunks to look at, nearest first; a nested predicate sees only what stands right before it. */
function candidates(
  occurrence: Occurrence,
  clause: ClauseFrame,
  nested: boolean,
  claimed: ReadonlySet<number>,
  sentence: Sentence,
): number[] {
  const anchor =
    occurrence.nominal !== null && occurrence.verb !== null
      ? Math.min(occurrence.nominal, occurrence.verb)
      : (occurrence.nominal ?? occurrence.verb ?? clause.from)
  const left: number[] = []
  for (let c = anchor - 1; c >= clause.from; c--) {
    const chunk = sentence.chunks[c]!
    if (chunk.kind === 'noun') {
      if (claimed.has(c)) {
        if (nested) break
        continue
      }
      left.push(c)
      if (nested && chunk.marker === 'ने') break
    } else if (nested && chunk.kind === 'verb' && chunk.form !== 'participle') break
    else if (nested && chunk.kind === 'link' && !NOUN_LINKS.has(chunk.word)) break
  }
  if (nested) return left
  const right: number[] = []
  for (let c = anchor + 1; c < clause.to; c++)
    if (sentence.chunks[c]!.kind === 'noun' && c !== occurrence.nominal && !claimed.has(c)) right.push(c)
  return [...left, ...right]
}
