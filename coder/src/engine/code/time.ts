/**
 * A frame in, the date of its act out: what its clause says, else the publication day as implied, else unknown.
 * «पिछले वर्ष जून में … हुए समझौते» (published 2025-07-13) → 2024-06, said
 */
import type { Document, Frame, Sentence, TimeValue } from '../../document.ts'

export function timeOf(frame: Frame, sentence: Sentence, document: Document): TimeValue {
  const clause = sentence.clauses[frame.clause]
  const first = clause === undefined ? 0 : (sentence.chunks[clause.from]?.from ?? 0)
  const last = clause === undefined ? sentence.tokens.length : (sentence.chunks[clause.to - 1]?.to ?? sentence.tokens.length)
  const said = sentence.mentions.filter((mention) => mention.kind === 'time' && mention.time !== null && mention.from >= first && mention.from < last)
  const before = said.filter((mention) => mention.to <= frame.from).at(-1) ?? said[0]
  if (before?.time) return before.time
  if (document.published === null) return { edtf: null, known: 'unknown', text: null, start: null, end: null }
  return { edtf: document.published.slice(0, 10), known: 'implied', text: null, start: null, end: null }
}
