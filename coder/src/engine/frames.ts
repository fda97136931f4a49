/**
 * Clauses and mentions in, frames out: every predicate with its roles filled and its governor known.
 * «किम ने रूस का समर्थन करने का ऐलान किया» → समर्थन करना (recipient रूस), governed by ऐलान करना (actor किम)
 */
import type { Chunk, Frame, NounChunk, VerbChunk } from '../document.ts'
import type { CompiledEntry } from '../lexicon/compiled.ts'
import type { Lexicon, PatternUse } from '../lexicon/lexicon.ts'
import type { ClauseFrame } from './clauses.ts'
import { findPredicates, type Occurrence } from './predicates.ts'
import type { Sentence } from './roles/fillers.ts'
import { fillRoles, type Roles } from './roles/roles.ts'

type Draft = { -readonly [K in keyof Frame]: Frame[K] } & { occurrence: Occurrence }

export function fillFrames(clauses: readonly ClauseFrame[], sentence: Sentence, lexicon: Lexicon): Frame[] {
  const drafts: Draft[] = []
  clauses.forEach((clause, index) => {
    const offset = drafts.length
    for (const draft of clauseFrames(clause, index, sentence, lexicon))
      drafts.push({ ...draft, governor: draft.governor === null ? null : draft.governor + offset })
  })
  linkComplements(drafts, clauses)
  return withoutStrays(drafts)
}

/** A nominal that is no event noun counts only inside another predicate («समर्थन का ऐलान»). */
function withoutStrays(drafts: readonly Draft[]): Frame[] {
  const stray = (draft: Draft) => draft.form === 'nominal' && draft.occurrence.nouns.length === 0 && draft.governor === null
  const kept = drafts.filter((draft) => !stray(draft))
  const index = new Map(kept.map((draft, i) => [draft, i]))
  return kept.map(({ occurrence: _, ...frame }) => ({
    ...frame,
    governor: frame.governor === null ? null : (index.get(drafts[frame.governor]!) ?? null),
  }))
}

function clauseFrames(clause: ClauseFrame, index: number, sentence: Sentence, lexicon: Lexicon): Draft[] {
  const occurrences = findPredicates(clause, sentence.chunks, sentence.tokens, lexicon)
  const claimed = new Set<number>()
  for (const occurrence of occurrences)
    if (occurrence.nominal !== null && (occurrence.verb !== null || isEventNoun(occurrence))) claimed.add(occurrence.nominal)
  // Nested predicates take their neighbours first, the finite verb takes what is left.
  const order = [...occurrences].sort((a, b) => Number(a.form === 'finite') - Number(b.form === 'finite') || a.from - b.from)
  const drafts: Draft[] = []
  for (const occurrence of order) {
    const best = bestReading(occurrence, clause, claimed, sentence, lexicon)
    if (!best) continue
    for (const c of best.roles.claimed) claimed.add(c)
    drafts.push(draftOf(occurrence, best, index))
  }
  drafts.sort((a, b) => a.from - b.from || a.to - b.to)
  linkNested(drafts, clause, sentence)
  return drafts
}

const isEventNoun = (occurrence: Occurrence): boolean => occurrence.nouns.length > 0

interface Reading {
  readonly kind: Frame['kind']
  readonly id: string
  readonly use: PatternUse | null
  readonly roles: Roles
}

/** Of all ways to understand an occurrence, the one whose roles fit best; ties go to the earlier entry. */
function bestReading(
  occurrence: Occurrence,
  clause: ClauseFrame,
  claimed: ReadonlySet<number>,
  sentence: Sentence,
  lexicon: Lexicon,
): Reading | null {
  let best: Reading | null = null
  const consider = (kind: Frame['kind'], id: string, use: PatternUse | null, entry: CompiledEntry | null) => {
    if (entry && !applies(entry, clause, sentence)) return
    const roles = fillRoles(occurrence, use, entry, clause, claimed, sentence, lexicon)
    if (roles.fit < 0) return
    if (best === null || roles.fit > best.roles.fit) best = { kind, id, use, roles }
  }
  for (const use of occurrence.uses) {
    if (use.pattern.infinitive !== null && !infinitiveBefore(occurrence, use.pattern.infinitive, sentence)) continue
    if (use.kind === 'entry') consider('event', lexicon.entries[use.index]!.id, use, lexicon.entries[use.index]!)
    else if (use.kind === 'operator') consider('operator', lexicon.operators[use.index]!.id, use, null)
    else consider('reporting', lexicon.reporting.verbs[use.index]!.id, use, null)
  }
  for (const noun of occurrence.nouns) consider('event', lexicon.entries[noun]!.id, null, lexicon.entries[noun]!)
  return best
}

/** «दिल्ली पुलिस को सुरक्षा देने के लिए कहा»: an infinitive with this marker right before the predicate. */
function infinitiveBefore(occurrence: Occurrence, marker: string, sentence: Sentence): boolean {
  const first = Math.min(occurrence.nominal ?? occurrence.verb ?? 0, occurrence.verb ?? occurrence.nominal ?? 0)
  const before = sentence.chunks[first - 1]
  return before?.kind === 'verb' && before.form === 'infinitive' && before.marker === marker
}

/** `needs` and `without`: words that must or must not stand in the clause. */
function applies(entry: CompiledEntry, clause: ClauseFrame, sentence: Sentence): boolean {
  if (entry.needs.length === 0 && entry.without.length === 0) return true
  const first = sentence.chunks[clause.from]
  const last = sentence.chunks[clause.to - 1]
  if (!first || !last) return true
  const has = (word: string) => {
    for (let i = first.from; i < endOf(last); i++) {
      const token = sentence.tokens[i]!
      if (token.key === word || token.lemmas.includes(word) || token.lemma === word) return true
    }
    return false
  }
  return (entry.needs.length === 0 || entry.needs.some(has)) && !entry.without.some(has)
}

const endOf = (chunk: Chunk): number => (chunk.kind === 'link' ? chunk.to : chunk.markerTo)

function draftOf(occurrence: Occurrence, reading: Reading, clause: number): Draft {
  const { roles } = reading
  return {
    kind: reading.kind,
    entry: reading.id,
    clause,
    form: occurrence.form,
    from: occurrence.from,
    to: occurrence.to,
    verb: occurrence.verb,
    turn: reading.use?.pattern.turn ?? null,
    governor: null,
    actor: roles.actor,
    recipient: roles.recipient,
    dropped: roles.dropped,
    mutual: roles.mutual,
    because: roles.because,
    occurrence,
  }
}

const GOVERNING_MARKERS = new Set(['का', 'से', 'पर', 'को', 'के_लिए', 'को_लेकर', 'की_तरफ', 'के_प्रति', 'के_बारे_में', 'के_खिलाफ', 'के_समर्थन_में'])

/** A nested predicate is governed by the next one to its right, if the marker between them says so. */
function linkNested(drafts: Draft[], _clause: ClauseFrame, sentence: Sentence): void {
  drafts.forEach((draft, i) => {
    if (draft.form === 'finite') return
    const end = markerAfter(draft, sentence)
    const allowed = draft.form === 'conjunctive' ? false : end.marker === null ? true : GOVERNING_MARKERS.has(end.marker)
    if (!allowed) return
    const outer = drafts.findIndex((other, j) => j > i && other.from >= draft.to && other.form !== 'conjunctive' && canGovern(other))
    if (outer < 0) return
    const other = drafts[outer]!
    // An unmarked noun is what begins, ends or fails: «युद्ध जारी है»; of other predicates it is an argument.
    if (end.marker === null && draft.form !== 'infinitive' && other.kind !== 'operator') return
    const start = other.occurrence.nominal !== null ? sentence.chunks[other.occurrence.nominal]!.from : other.from
    // «का» binds to the next phrase; other markers may have somebody between: «करने के लिए भारत से अपील की».
    const gap = gapBetween(end.to, Math.min(start, other.from), sentence)
    if (end.marker === 'का' ? gap > 0 : gap > 3) return
    draft.governor = outer
  })
}

const canGovern = (draft: Draft): boolean => draft.form !== 'nominal' || draft.kind === 'operator' || draft.occurrence.nouns.length > 0

/** Marker after a nested predicate and where it ends. A participle passes on to the noun it modifies. */
function markerAfter(draft: Draft, sentence: Sentence): { marker: string | null; to: number } {
  if (draft.verb !== null) {
    const chunk = sentence.chunks[draft.verb] as VerbChunk
    if (chunk.form === 'participle' && chunk.marker === null) {
      const next = sentence.chunks[draft.verb + 1]
      if (next?.kind === 'noun') return { marker: next.marker, to: next.markerTo }
    }
    return { marker: chunk.marker, to: chunk.markerTo }
  }
  const chunk = sentence.chunks[draft.occurrence.nominal!] as NounChunk
  return { marker: chunk.marker, to: Math.max(chunk.markerTo, draft.to) }
}

function gapBetween(from: number, to: number, sentence: Sentence): number {
  return sentence.chunks.filter((chunk) => chunk.kind === 'noun' && chunk.from >= from && chunk.to <= to).length
}

/** The main predicate of a कि-clause is governed by the last predicate of the clause it hangs on. */
function linkComplements(drafts: Draft[], clauses: readonly ClauseFrame[]): void {
  drafts.forEach((draft) => {
    const clause = clauses[draft.clause]!
    if (draft.governor !== null || clause.kind !== 'complement' || clause.parent === null) return
    const outer = drafts.findLastIndex((other) => other.clause === clause.parent && other.governor === null && other.form !== 'conjunctive')
    if (outer >= 0) draft.governor = outer
  })
}
