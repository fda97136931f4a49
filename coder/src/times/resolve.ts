/**
 * An expression and the day of writing in, its EDTF and TIMEX values out, and whether they were said, implied or cannot be known.
 * «सोमवार को» on 2025-07-16 with a past verb → 2025-07-14, said; without a day of writing → null, unknown
 */
import { parseIso } from './calendar.ts'
import { edtfOf, timexOf } from './edtf.ts'
import { evaluate, type Scope } from './evaluate.ts'
import { periodName } from './lengths.ts'
import type { TimeRules } from './rules.ts'
import type { Meaning, TimeContext, TimeExpression, TimeReading } from './types.ts'

export function resolveTime(expression: TimeExpression, context: TimeContext, rules: Pick<TimeRules, 'festivals' | 'yearly'>): TimeReading {
  const { meaning } = expression
  if (meaning.is === 'duration') return timeless(periodName(meaning.by))
  if (meaning.is === 'every') return timeless(meaning.by ? periodName(meaning.by) : repeated(meaning.of!, rules))
  const used = { reference: false }
  const scope: Scope = {
    rules,
    now: context.reference === null ? null : parseIso(context.reference),
    tense: context.tense,
    monthFirst: context.numericOrder === 'month-first',
    evening: false,
    todayIsPast: true,
    used,
  }
  const value = evaluate(meaning, scope)
  if (!value) return { edtf: withoutYear(meaning), timex: unsettled(meaning), known: 'unknown', anchor: 'none' }
  const edtf = edtfOf(value)
  const timex = timexOf(value)
  if (value.narrative) return { edtf: null, timex: meaning.is === 'same' ? null : timex, known: 'unknown', anchor: 'none' }
  if (edtf === null) return { edtf, timex, known: 'unknown', anchor: 'none' }
  const known = value.vague ? 'implied' : 'said'
  return { edtf, timex: timex ?? edtf, known, anchor: used.reference ? 'reference' : 'calendar' }
}

const timeless = (timex: string | null): TimeReading => ({ edtf: null, timex, known: 'unknown', anchor: 'none' })

/** «हर सोमवार शाम 4 बजे» → XXXX-WXX-1T16, «रोज सुबह 9 बजे» → T09. */
function repeated(meaning: Meaning, rules: Pick<TimeRules, 'festivals' | 'yearly'>): string | null {
  const [day, time] = meaning.is === 'at' ? [meaning.day, meaning.time] : [meaning, meaning]
  const value = evaluate(time, {
    rules,
    now: null,
    tense: 'none',
    monthFirst: false,
    evening: false,
    todayIsPast: true,
    used: { reference: false },
  })
  const clock = value?.timeOnly ? timexOf(value) : null
  return meaning.is === 'at' ? `${unsettled(day) ?? ''}${clock ?? ''}` : (clock ?? unsettled(day))
}

const pad = (number: number) => String(number).padStart(2, '0')

/** What can be written without the year: «13 जुलाई» → XXXX-07-13. */
function withoutYear(meaning: Meaning): string | null {
  if (meaning.is === 'at') return withoutYear(meaning.day)
  if (meaning.is !== 'date' || meaning.month === undefined || meaning.year !== undefined) return null
  return meaning.day === undefined ? `XXXX-${pad(meaning.month)}` : `XXXX-${pad(meaning.month)}-${pad(meaning.day)}`
}

/** TIMEX with unspecified digits: «सोमवार» → XXXX-WXX-1. */
function unsettled(meaning: Meaning): string | null {
  if (meaning.is === 'at') return unsettled(meaning.day)
  if (meaning.is === 'date' && meaning.weekday !== undefined && meaning.month === undefined && meaning.day === undefined)
    return `XXXX-WXX-${meaning.weekday}`
  if (meaning.is === 'date' && meaning.day !== undefined && meaning.month === undefined) return `XXXX-XX-${pad(meaning.day)}`
  if (meaning.is === 'date' && meaning.month !== undefined && meaning.year === undefined) return withoutYear(meaning)
  if (meaning.is === 'recent') return meaning.n < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (meaning.is === 'now') return 'PRESENT_REF'
  if (meaning.is === 'yearof') return `${meaning.kind === 'school' ? 'SY' : 'FY'}${meaning.year ?? 'XXXX'}`
  return null
}
