/**
 * Parts of periods: the nth of them, their beginning, middle and end; seasons, sessions, other calendars.
 * «मार्च 2024 के अंत» → 21 to 31 March · «इस महीने के दूसरे मंगलवार» · «शक संवत 1947» → 22 March 2025 to 21 March 2026
 */
import { addMonths, civil, dayNumber, mondayOf, weekdayOf } from './calendar.ts'
import { type Scope, today } from './evaluate.ts'
import { pick } from './nearest.ts'
import type { Meaning } from './types.ts'
import { DAY, dayOf, days, oneDay, unitAt, type Value, weekName, weekOfYear } from './value.ts'

type Evaluate = (meaning: Meaning, scope: Scope, within?: Value | null) => Value | null

export function evaluateNth(meaning: Meaning & { is: 'nth' }, scope: Scope, within: Value | null, evaluate: Evaluate): Value | null {
  const unsaid =
    meaning.weekday !== undefined
      ? 'month'
      : meaning.unit === 'quarter' || meaning.unit === 'half' || meaning.unit === 'week'
        ? 'year'
        : 'month'
  const here = within ?? (meaning.of ? evaluate(meaning.of, scope) : unitNow(unsaid, scope))
  if (!here) return null
  const { n } = meaning
  const [first, last] = [dayOf(here.start), dayOf(here.end) - 1]
  if (meaning.weekday !== undefined) {
    const day =
      n > 0
        ? first + ((meaning.weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
        : last - ((weekdayOf(last) - meaning.weekday + 7) % 7) + 7 * (n + 1)
    return oneDay(day)
  }
  if (meaning.unit === 'week') {
    if (here.grain === 'year') return weekOfYear(civil(first).year, n)
    // the week of a month is the one that has the month's Thursday
    const thursday = n > 0 ? first + ((4 - weekdayOf(first) + 7) % 7) + 7 * (n - 1) : last - ((weekdayOf(last) - 4 + 7) % 7) + 7 * (n + 1)
    return { ...unitAt(thursday, 'week', 0), timex: weekName(thursday) }
  }
  if (meaning.unit === 'day') return oneDay(n > 0 ? first + n - 1 : last + n + 1)
  if (meaning.unit === 'decade') return unitAt(addMonths(first, 120 * (n - 1)), 'decade', 0)
  if (meaning.unit === 'fortnight') return n === 1 ? days(first, first + 15, 'fortnight') : days(first + 15, last + 1, 'fortnight')
  const length = meaning.unit === 'quarter' ? 3 : meaning.unit === 'half' ? 6 : 1
  const start = n > 0 ? addMonths(first, length * (n - 1)) : addMonths(last + 1, length * n)
  return days(start, addMonths(start, length), meaning.unit === 'quarter' ? 'quarter' : meaning.unit === 'half' ? 'half' : 'month')
}

function unitNow(unit: 'month' | 'year', scope: Scope): Value | null {
  const day = today(scope)
  return day === null ? null : unitAt(day, unit, 0)
}

export function evaluateEdge(meaning: Meaning & { is: 'edge' }, scope: Scope, evaluate: Evaluate): Value | null {
  const whole = evaluate(meaning.of, scope)
  if (!whole) return null
  const [first, end] = [dayOf(whole.start), dayOf(whole.end)]
  const now = scope.now?.day ?? first
  if (meaning.at === 'rest') return days(now, end, 'days')
  if (meaning.at === 'later') return days(Math.max(now, first), end, 'days')
  if (meaning.at === 'earlier') return days(first, Math.max(now, first + 1), 'days')
  const third = thirds(whole, first, end)
  const [from, to] = meaning.at === 'start' ? [first, third[0]] : meaning.at === 'mid' ? third : [third[1], end]
  const months = whole.grain === 'year' || whole.grain === 'decade' || whole.grain === 'fiscal'
  return { ...days(from, to, months ? 'days' : 'days'), approx: months, ...(months ? { bounds: monthBounds(from, to) } : {}) }
}

function monthBounds(from: number, to: number): readonly [Value, Value] {
  const month = (day: number): Value => ({ ...unitAt(day, 'month', 0), approx: true })
  return [month(from), month(to - 1)]
}

/** The 10th and 20th of a month, the end of April and of August, Tuesday and Thursday of a week. */
function thirds(whole: Value, first: number, end: number): readonly [number, number] {
  if (whole.grain === 'month') return [first + 10, first + 20]
  if (whole.grain === 'year' || whole.grain === 'fiscal') return [addMonths(first, 4), addMonths(first, 8)]
  if (whole.grain === 'week') return [first + 3, mondayOf(first) + 3]
  const length = end - first
  return [first + Math.ceil(length / 3), end - Math.ceil(length / 3)]
}

/** Months of the Indian seasons; winter runs into the next year. */
const SEASONS: Readonly<Record<string, readonly [month: number, length: number, code: string, timex: string]>> = {
  spring: [2, 2, '21', 'SP'],
  summer: [4, 3, '22', 'SU'],
  monsoon: [7, 3, '', 'MO'],
  autumn: [10, 2, '23', 'FA'],
  winter: [12, 3, '24', 'WI'],
}

export function evaluateSeason(name: string, scope: Scope, within: Value | null): Value | null {
  const season = SEASONS[name]
  if (!season) return null
  const [month, length, code, timex] = season
  const inYear = (year: number): Value => {
    const start = dayNumber(year, month, 1)
    return {
      ...days(start, addMonths(start, length), code ? 'season' : 'days'),
      ...(code ? { season: code } : {}),
      timex: `${year}-${timex}`,
    }
  }
  if (within) return inYear(civil(dayOf(within.start)).year)
  const day = today(scope)
  if (day === null) return null
  const { year } = civil(day)
  return pick([inYear(year - 1), inYear(year), inYear(year + 1)], scope)
}

/** Parliament: budget from the end of January, monsoon from July, winter from the end of November. Its days differ each year. */
const SESSIONS: Readonly<Record<string, readonly [month: number, length: number]>> = { budget: [2, 3], monsoon: [7, 2], winter: [12, 1] }

export function evaluateSession(name: string, scope: Scope): Value | null {
  const session = SESSIONS[name]
  const day = today(scope)
  if (!session || day === null) return null
  const [month, length] = session
  const { year } = civil(day)
  const list = [year - 1, year, year + 1].map((y): Value => {
    const start = dayNumber(y, month, 1)
    const end = addMonths(start, length)
    return { ...days(start, end, 'days'), approx: true, vague: true, bounds: monthBounds(start, end) }
  })
  return pick(list, scope)
}

/** Years of other calendars. Śaka is exact; Vikram and Hijri years begin with a moon, so their ends are marked as about. */
export function evaluateEra(meaning: Meaning & { is: 'era' | 'hindumonth' }, scope: Scope): Value | null {
  if (meaning.is === 'hindumonth') {
    const day = today(scope)
    if (day === null) return null
    const { year } = civil(day)
    const list = [year - 1, year, year + 1].map((y) => {
      const start = addMonths(dayNumber(y, 3, 1), meaning.month - 1)
      return { ...days(start, addMonths(start, 2), 'days'), approx: true, bounds: monthBounds(start, addMonths(start, 2)) } satisfies Value
    })
    return pick(list, scope)
  }
  const { era, year } = meaning
  if (era === 'shaka') {
    const first = (y: number) => dayNumber(y, 3, (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 21 : 22)
    return days(first(year + 78), first(year + 79), 'days')
  }
  if (era === 'vikram') return roughly(dayNumber(year - 57, 3, 15), dayNumber(year - 56, 4, 15))
  if (era === 'fasli') return roughly(dayNumber(year + 592, 7, 1), dayNumber(year + 593, 6, 30))
  const start = Math.floor((year - 1) * 354.367 + dayNumber(622, 7, 19))
  return roughly(start, start + 354)
}

const roughly = (from: number, to: number): Value => ({
  start: from * DAY,
  end: to * DAY,
  grain: 'days',
  approx: true,
  bounds: monthBounds(from, to),
})
