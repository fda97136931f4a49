/**
 * Time expressions and the clauses they stand in, in; the dates they mean, out: the tense of the clause decides between yesterday and tomorrow.
 * «कल दोनों नेता मिलेंगे» (published 2025-07-13) → 2025-07-14 · «कल मिले» → 2025-07-12 · without a publication date no year
 */
import type { Chunk, Mention, VerbChunk } from '../document.ts'
import { resolveTime, type Tense, type TimeExpression, type TimeRules } from '../times/index.ts'
import type { ClauseFrame } from './clauses.ts'

export function dateMentions(
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  clauses: readonly ClauseFrame[],
  chunks: readonly Chunk[],
  published: string | null,
  rules: TimeRules,
): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'time' || mention.time === null) return mention
    const expression = times.find((time) => time.from === mention.from && time.to === mention.to)
    if (!expression) return mention
    const { edtf, known } = resolveTime(expression, { reference: published, tense: tenseAt(mention, clauses, chunks) }, rules)
    return { ...mention, time: { ...mention.time, edtf, known } }
  })
}

function tenseAt(mention: Mention, clauses: readonly ClauseFrame[], chunks: readonly Chunk[]): Tense {
  const at = chunks.findIndex((chunk) => mention.from >= chunk.from && mention.from < chunk.to)
  const clause = clauses.find((candidate) => at >= candidate.from && at < candidate.to)
  if (!clause) return 'none'
  // «पिछले साल जून में हुए समझौते पर चर्चा करेंगे»: the participle right after decides, not the main verb.
  const next = chunks
    .slice(at + 1, clause.to)
    .find((chunk): chunk is VerbChunk => chunk.kind === 'verb' && (chunk.form === 'participle' || chunk.form === 'finite'))
  const verb = next ?? (clause.verb === null ? null : (chunks[clause.verb] as VerbChunk))
  if (!verb) return 'none'
  return verb.aspect === 'prospective' ? 'future' : verb.tense
}
