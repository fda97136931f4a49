/**
 * A meaning and the day of writing in, a stretch of the calendar out; null if it cannot be told without what is missing.
 * shift(month, -1) written on 13 July 2025 → June 2025: «पिछले महीने»
 */
import { addMonths, civil, dayNumber, mondayOf, weekdayOf } from './calendar.ts'
import { evaluateEdge, evaluateEra, evaluateNth, evaluateSeason, evaluateSession } from './evaluate-periods.ts'
import { evaluateTime, putAt } from './evaluate-time.ts'
import { festivalDays } from './festivals.ts'
import { evaluateWindow, isWithinDay, moveBy } from './lengths.ts'
import { candidatesOf, pick } from './nearest.ts'
import { evaluateRange } from './range.ts'
import type { TimeRules } from './rules.ts'
import type { Meaning, Tense } from './types.ts'
import { DAY, dayOf, days, fiscalYear, oneDay, unitAt, type Value, weekName, yearOf } from './value.ts'

export interface Scope {
  readonly rules: Pick<TimeRules, 'festivals' | 'yearly'>
  /** Day and second of writing. */
  readonly now: { readonly day: number; readonly second: number; readonly timed: boolean } | null
  readonly tense: Tense
  readonly monthFirst: boolean
  /** «10 बजे» without part of the day: read it as evening. For those who want both readings. */
  readonly evening: boolean
  /** News counts the day of writing as past («सोमवार को», written on Monday); a calendar program does not. */
  readonly todayIsPast: boolean
  /** Set when the day of writing was needed. */
  readonly used: { reference: boolean }
}

export function evaluate(meaning: Meaning, scope: Scope, within: Value | null = null): Value | null {
  switch (meaning.is) {
    case 'date':
    case 'slashed':
    case 'festival':
      return evaluateDate(meaning, scope, within)
    case 'shift':
      return evaluateShift(meaning, scope)
    case 'around': {
      const day = today(scope)
      if (day === null) return null
      return oneDay(day + (scope.tense === 'future' ? meaning.n : -meaning.n))
    }
    case 'offset':
      return evaluateOffset(meaning, scope)
    case 'window':
      return evaluateWindow(meaning, scope, evaluate)
    case 'in': {
      const outer = evaluate(meaning.outer, scope)
      return outer && evaluate(meaning.inner, scope, outer)
    }
    case 'nth':
      return evaluateNth(meaning, scope, within, evaluate)
    case 'firsts': {
      const whole = evaluate(meaning.of, scope)
      const first = whole && dayOf(whole.start)
      return first === null
        ? null
        : {
            ...days(first, addMonths(first, meaning.n), 'days'),
            bounds: [unitAt(first, 'month', 0), unitAt(first, 'month', meaning.n - 1)],
          }
    }
    case 'edge':
      return evaluateEdge(meaning, scope, evaluate)
    case 'around-unit': {
      const day = evaluate(meaning.of, scope)
      return day && { ...unitAt(dayOf(day.start), meaning.unit, 0), timex: weekName(dayOf(day.start)) }
    }
    case 'part':
    case 'clock':
    case 'partclock':
    case 'halfclock':
    case 'zoned':
      return evaluateTime(meaning, scope)
    case 'at': {
      const day = evaluate(meaning.day, scope)
      const time = evaluate(meaning.time, scope)
      return day && time && putAt(day, time)
    }
    case 'range':
      return evaluateRange(meaning, scope, within, evaluate)
    case 'about': {
      const value = evaluate(meaning.of, scope)
      return value && { ...value, approx: true }
    }
    case 'since':
    case 'until':
    case 'before':
    case 'after':
      return evaluateOpen(meaning.is, meaning.of, scope)
    case 'decade': {
      const start = meaning.start >= 100 ? meaning.start : decadeOf(meaning.start, scope)
      const first = Math.floor(start / 10) * 10
      return days(dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1), 'decade')
    }
    case 'century':
      return days(dayNumber((meaning.n - 1) * 100, 1, 1), dayNumber(meaning.n * 100, 1, 1), 'century')
    case 'season':
      return evaluateSeason(meaning.name, scope, within)
    case 'fiscal':
      return fiscalYear(meaning.year)
    case 'yearof': {
      if (meaning.year === undefined) return null
      const year = meaning.year < 100 ? 2000 + meaning.year : meaning.year
      if (meaning.kind === 'calendar') return yearOf(year)
      return { ...fiscalYear(year), timex: `${meaning.kind === 'school' ? 'SY' : 'FY'}${year}` }
    }
    case 'session':
      return evaluateSession(meaning.name, scope)
    case 'era':
    case 'hindumonth':
      return evaluateEra(meaning, scope)
    case 'recent': {
      const day = today(scope)
      if (day === null) return null
      return {
        ...oneDay(day),
        approx: true,
        vague: true,
        open: meaning.n < 0 ? 'start' : 'end',
        timex: meaning.n < 0 ? 'PAST_REF' : 'FUTURE_REF',
      }
    }
    case 'now': {
      const day = today(scope)
      return day === null ? null : { ...oneDay(day), vague: true, timex: 'PRESENT_REF' }
    }
    case 'same': {
      const day = today(scope)
      return day === null ? null : { ...unitAt(day, meaning.unit, 0), narrative: true }
    }
    default:
      return null
  }
}

/** Whoever asks for the day of writing leaves a mark: the result hangs on it. */
export function today(scope: Scope): number | null {
  scope.used.reference = true
  return scope.now?.day ?? null
}

const decadeOf = (tens: number, scope: Scope): number => (scope.tense === 'future' ? 2000 : tens <= 20 ? 2000 : 1900) + tens

function evaluateDate(meaning: Meaning & { is: 'date' | 'slashed' | 'festival' }, scope: Scope, within: Value | null): Value | null {
  const list = candidatesOf(meaning, scope, within)
  if (list.length <= 1 || within) return list[0] ?? null
  return pick(list, scope)
}

function evaluateShift(meaning: Meaning & { is: 'shift' }, scope: Scope): Value | null {
  const day = today(scope)
  if (day === null) return null
  const { n } = meaning
  if (meaning.weekday !== undefined) return oneDay(shiftWeekday(day, meaning.weekday, n, meaning.strict === 1))
  if (meaning.part !== undefined) {
    const time = evaluateTime({ is: 'part', name: meaning.part }, scope)
    return time && putAt(oneDay(day + n), time)
  }
  if (meaning.festival !== undefined) {
    const { year } = civil(day)
    const all = [year - 1, year, year + 1].flatMap((y) => festivalDays(meaning.festival!, y, scope.rules))
    const chosen = n < 0 ? all.findLast((one) => one < day) : all.find((one) => one > day)
    return chosen === undefined ? null : oneDay(chosen)
  }
  if (meaning.season !== undefined) {
    const { year } = civil(day)
    return evaluateSeason(meaning.season, scope, yearOf(year + n))
  }
  if (meaning.month !== undefined) {
    const { year } = civil(day)
    const named: Meaning = { is: 'date', month: meaning.month, ...(meaning.day === undefined ? {} : { day: meaning.day }) }
    const inYear = (y: number) => candidatesOf({ ...named, year: y } as Meaning & { is: 'date' }, scope, null)[0] ?? null
    if (n === 0) return inYear(year)
    const here = inYear(year)
    if (!here) return null
    if (n > 0) return here.start > day * DAY ? here : inYear(year + 1)
    return here.end <= day * DAY ? here : inYear(year - 1)
  }
  return unitAt(day, meaning.unit ?? 'day', n)
}

/** «अगले सोमवार»: of next week; strictly «बीते सोमवार»: the last one before today, «आगामी»: the next one after it. */
function shiftWeekday(day: number, weekday: number, n: number, strict: boolean): number {
  if (!strict) return mondayOf(day) + 7 * n + weekday - 1
  if (n < 0) return day - (((weekdayOf(day) - weekday + 6) % 7) + 1)
  return day + (((weekday - weekdayOf(day) + 6) % 7) + 1) + 7 * (n - 1)
}

function evaluateOffset(meaning: Meaning & { is: 'offset' }, scope: Scope): Value | null {
  const fromNow = meaning.from?.is === 'now'
  const from = meaning.from && !fromNow ? evaluate(meaning.from, scope) : null
  if (meaning.from && !fromNow && !from) return null
  if (!from && today(scope) === null) return null
  const start = from ? from.start : scope.now!.day * DAY + scope.now!.second
  // «तीन घंटे पहले» in an article of which only the day is known: that day, more or less
  const exact = from || !isWithinDay(meaning.by) || scope.now!.timed
  const moved = !exact
    ? { ...oneDay(scope.now!.day), approx: true }
    : moveBy(start, meaning.by, meaning.n, from !== null && from.grain === 'year')
  // «नौ साल बाद मॉस्को पहुंचे», «दो महीने में 50 मौतें हुईं»: the time that went by, not the time to come
  const goneBy = !meaning.from && meaning.n > 0 && scope.tense !== 'future'
  return { ...moved, ...(meaning.vague ? { approx: true } : {}), ...(goneBy || from?.narrative ? { narrative: true } : {}) }
}

function evaluateOpen(kind: 'since' | 'until' | 'before' | 'after', of: Meaning, scope: Scope): Value | null {
  const bias = kind === 'until' && scope.tense !== 'past' ? 'future' : kind === 'since' && scope.tense === 'present' ? 'past' : scope.tense
  const value = evaluate(of, { ...scope, tense: bias })
  if (!value) return null
  if (kind === 'since') return { ...value, open: 'end' }
  if (kind === 'until') return { ...value, open: 'start' }
  if (value.grain === 'hour' || value.grain === 'minute' || value.grain === 'second')
    return { ...value, open: kind === 'before' ? 'start' : 'end' }
  const stepped = stepOf(value, kind === 'before' ? -1 : 1)
  return { ...stepped, open: kind === 'before' ? 'start' : 'end' }
}

/** The neighbour of the same size: before 2014 is up to 2013. */
function stepOf(value: Value, n: number): Value {
  const first = dayOf(value.start)
  if (value.grain === 'year' || value.grain === 'month' || value.grain === 'quarter' || value.grain === 'decade')
    return unitAt(first, value.grain, n)
  return oneDay(n < 0 ? first - 1 : dayOf(value.end))
}
