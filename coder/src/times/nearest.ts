/**
 * A date that lacks something in, the days it may be out, and the choice among them by tense.
 * «15 अगस्त को» written on 1 October: with a past verb this year's, with a future verb next year's.
 */
import { civil, dayNumber, monthLength, weekdayOf } from './calendar.ts'
import { fullYear } from './chart.ts'
import { type Scope, today } from './evaluate.ts'
import { festivalDays } from './festivals.ts'
import type { Meaning } from './types.ts'
import { DAY, dayOf, monthOf, oneDay, type Value, yearOf } from './value.ts'

type Partial = Meaning & { is: 'date' | 'slashed' | 'festival' }

/** In order of time. One only if the words settle it; none if the calendar has no such day or nobody knows the year. */
export function candidatesOf(meaning: Partial, scope: Scope, within: Value | null): Value[] {
  if (meaning.is === 'festival')
    return yearsAround(scope, within).flatMap((year) => festivalDays(meaning.id, year, scope.rules).map(oneDay))
  if (meaning.is === 'slashed') return slashed(meaning, scope, within)
  const { year, month, day, weekday } = meaning
  if (month !== undefined) {
    const years = year !== undefined ? [year] : yearsAround(scope, within)
    if (day !== undefined) return years.filter((y) => day <= monthLength(y, month)).map((y) => oneDay(dayNumber(y, month, day)))
    return years.map((y) => monthOf(y, month))
  }
  if (year !== undefined) return [yearOf(year)]
  if (day !== undefined) return daysOfMonths(day, weekday, scope, within)
  return weekday === undefined ? [] : weekdays(weekday, scope, within)
}

function yearsAround(scope: Scope, within: Value | null): number[] {
  if (within)
    return [civil(dayOf(within.start)).year, civil(dayOf(within.end) - 1).year].filter((year, index, all) => all.indexOf(year) === index)
  const day = today(scope)
  if (day === null) return []
  const { year } = civil(day)
  return Array.from({ length: 11 }, (_, index) => year - 5 + index)
}

function slashed(meaning: Meaning & { is: 'slashed' }, scope: Scope, within: Value | null): Value[] {
  const monthFirst = meaning.b > 12 || (scope.monthFirst && meaning.a <= 12)
  const [month, day] = monthFirst ? [meaning.a, meaning.b] : [meaning.b, meaning.a]
  const year = meaning.year === undefined ? {} : { year: fullYear(meaning.year) }
  return candidatesOf({ is: 'date', month, day, ...year }, scope, within)
}

/** «15 तारीख को»: this month's, or its neighbours'; «शुक्रवार 22» only where the 22nd is a Friday, this month's first of all. */
function daysOfMonths(day: number, weekday: number | undefined, scope: Scope, within: Value | null): Value[] {
  if (within) {
    const { year, month } = civil(dayOf(within.start))
    return day <= monthLength(year, month) ? [oneDay(dayNumber(year, month, day))] : []
  }
  const now = today(scope)
  if (now === null) return []
  const { year, month } = civil(now)
  const found: Value[] = []
  const span = weekday === undefined ? 3 : 14
  for (let offset = -span; offset <= span; offset++) {
    const index = year * 12 + month - 1 + offset
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
    if (day > monthLength(y, m)) continue
    const value = oneDay(dayNumber(y, m, day))
    if (weekday !== undefined && weekdayOf(dayOf(value.start)) !== weekday) continue
    if (weekday !== undefined && offset === 0) return [value]
    found.push(value)
  }
  return found
}

function weekdays(weekday: number, scope: Scope, within: Value | null): Value[] {
  const from = within ? dayOf(within.start) : today(scope)
  if (from === null) return []
  const first = from + ((weekday - weekdayOf(from) + 7) % 7)
  return within ? [oneDay(first)] : [oneDay(first - 14), oneDay(first - 7), oneDay(first), oneDay(first + 7)]
}

/** Past: the last that has begun. Future: the first that is not over. Otherwise weekdays look back, dates to the nearest. */
export function pick(list: readonly Value[], scope: Scope): Value | null {
  const now = scope.now
  if (!now || list.length === 0) return list[0] ?? null
  const instant = now.day * DAY + now.second
  const weekly = list.length > 1 && list[1]!.start - list[0]!.start <= 8 * DAY
  const strict = weekly ? now.day * DAY : instant
  const limit = scope.todayIsPast ? now.day * DAY : strict - 1
  const past = list.findLast((value) => value.start <= limit) ?? null
  const future =
    list.find((value) => (scope.todayIsPast ? value.end > now.day * DAY : value.bounds ? value.end >= instant : value.start >= strict)) ??
    null
  if (scope.tense === 'past') return past ?? list[0]!
  if (scope.tense === 'future') return future ?? list.at(-1)!
  if (weekly || !past || !future) return past ?? future
  return instant - past.end <= future.start - instant ? past : future
}
