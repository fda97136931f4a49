/**
 * A frame in, the date of its act out: what is said of it, else the publication day as implied, else unknown.
 * «पिछले वर्ष जून में … हुए समझौते» (published 2025-07-13) → 2024-06, said
 */
import type { Document, Frame, Mention, Sentence, TimeValue } from '../../document.ts'
import type { EventType } from '../../ontology/plover.ts'

export function timeOf(frame: Frame, type: EventType, sentence: Sentence, document: Document): TimeValue {
  const said = sentence.mentions.filter(
    (mention) =>
      mention.kind === 'time' &&
      mention.time !== null &&
      clauseOf(mention, sentence) === frame.clause &&
      isWhen(mention, sentence) &&
      !(LOOKS_AHEAD.has(type) && isUntil(mention, sentence)),
  )
  const own = said.filter((mention) => belongs(mention, frame, sentence))
  const nearest = own.findLast((mention) => mention.to <= frame.from) ?? own[0]
  if (nearest?.time) return nearest.time
  if (document.published === null) return { edtf: null, known: 'unknown', text: null, start: null, end: null }
  return { edtf: document.published.slice(0, 10), known: 'implied', text: null, start: null, end: null }
}

/** A date, not a length: «दो घंटे तक» says how long. */
const isWhen = (mention: Mention, sentence: Sentence): boolean => mention.time?.edtf !== null || !isUntil(mention, sentence)

const isUntil = (mention: Mention, sentence: Sentence): boolean =>
  sentence.tokens[mention.to - 1]?.key === 'तक' ||
  sentence.chunks.some((chunk) => chunk.kind === 'noun' && chunk.marker === 'तक' && chunk.from <= mention.from && chunk.to >= mention.to)

/** «15 अगस्त तक जवाब मांगा»: the date is that of what is asked, threatened or agreed, not of the asking. */
const LOOKS_AHEAD: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN', 'AGREE'])

/** A time belongs to the next act after it; one at the head of the clause also to its main act. */
function belongs(mention: Mention, frame: Frame, sentence: Sentence): boolean {
  const acts = sentence.frames.filter((other) => other.clause === frame.clause && other.kind === 'event')
  const next = acts.filter((other) => other.to > mention.to).sort((a, b) => a.to - b.to)[0]
  if (!next || next === frame) return true
  if (governs(frame, next, sentence)) return true
  if (frame.form !== 'finite') return false
  const first = sentence.chunks[sentence.clauses[frame.clause]!.from]
  const subject = sentence.clauses[frame.clause]!.subject[0]
  return first !== undefined && (mention.from <= first.to || (subject !== undefined && mention.to <= sentence.mentions[subject]!.from))
}

function governs(outer: Frame, inner: Frame, sentence: Sentence): boolean {
  let index = inner.governor
  while (index !== null) {
    const governor: Frame = sentence.frames[index]!
    if (governor === outer) return true
    index = governor.governor
  }
  return false
}

function clauseOf(mention: Mention, sentence: Sentence): number {
  const at = sentence.chunks.findIndex((chunk) => mention.from >= chunk.from && mention.from < chunk.to)
  return sentence.clauses.findIndex((clause) => at >= clause.from && at < clause.to)
}
