/**
 * Hindi dates, periods and numbers: `ghatnakram-coder/times`. In two steps, so that the tense of a clause can decide between
 * yesterday and tomorrow: findTimes says where and what, resolveTime says when. See docs/times.md.
 *
 *   const rules = openTimes(compileTimes({ times, numerals, festivals }))
 *   readTimes('कल दोनों नेता मिलेंगे', rules, { reference: '2025-07-13' })   // 2025-07-14
 */
export { type CompiledTimes, compileTimes, type TimesData } from './compile.ts'
export { findNumbers } from './find-numbers.ts'
export { findTimes } from './find-times.ts'
export { type ReadLine, type ReadNumber, type ReadOptions, type ReadTime, readTimes } from './read.ts'
export { resolveTime } from './resolve.ts'
export { openTimes, type TimeRules } from './rules.ts'
export { guessTense } from './tense.ts'
export type {
  Meaning,
  NumberExpression,
  NumberKind,
  Tense,
  TimeAnchor,
  TimeContext,
  TimeExpression,
  TimeReading,
  TimeType,
} from './types.ts'
