/**
 * A stretch of the calendar: what a meaning comes to once the day of writing is known.
 * «13 जुलाई» → 13 July 00:00 up to 14 July 00:00, grain day; «शाम 5 बजे» alone is a stretch of any day.
 */
import { addMonths, civil, dayNumber, isoWeek, mondayOf, weekdayOf } from './calendar.ts'
import type { PartName, Unit } from './types.ts'

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'part'
  | 'day'
  | 'days'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal'
  | 'decade'
  | 'century'

export interface Value {
  /** Seconds since the civil epoch, or since midnight if `timeOnly`. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly grain: Grain
  readonly approx?: boolean
  readonly open?: 'start' | 'end'
  readonly bounds?: readonly [Value, Value]
  readonly part?: PartName
  readonly timeOnly?: boolean
  /** «10 बजे»: morning or evening was not said. */
  readonly halfUnsaid?: boolean
  readonly zone?: string
  readonly season?: string
  /** TIMEX value that does not follow from the stretch. */
  readonly timex?: string
  /** The words point to a day that was spoken of before, not to the day of writing. */
  readonly narrative?: boolean
  /** Hours counted from now: «पिछले 24 घंटे»; written by its days. */
  readonly stretch?: boolean
  /** Only roughly told: «हाल ही में». */
  readonly vague?: boolean
}

export const DAY = 86400

export const dayOf = (second: number): number => Math.floor(second / DAY)

export const days = (from: number, to: number, grain: Grain): Value => ({ start: from * DAY, end: to * DAY, grain })

export const oneDay = (day: number): Value => days(day, day + 1, 'day')

export function monthOf(year: number, month: number): Value {
  const first = dayNumber(year, month, 1)
  return days(first, addMonths(first, 1), 'month')
}

export const yearOf = (year: number): Value => days(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year')

/** The whole unit that a day belongs to, shifted by n: unitAt(day, 'week', -1) is last week. */
export function unitAt(day: number, unit: Unit, n: number): Value {
  const { year, month } = civil(day)
  switch (unit) {
    case 'week': {
      const monday = mondayOf(day) + 7 * n
      return days(monday, monday + 7, 'week')
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 7 * n + 5
      return days(saturday, saturday + 2, 'weekend')
    }
    case 'fortnight': {
      const half = (year * 12 + month - 1) * 2 + (civil(day).day > 15 ? 1 : 0) + n
      const [y, m] = [Math.floor(half / 24), Math.floor((half % 24) / 2) + 1]
      return half % 2 === 0
        ? days(dayNumber(y, m, 1), dayNumber(y, m, 16), 'fortnight')
        : days(dayNumber(y, m, 16), addMonths(dayNumber(y, m, 1), 1), 'fortnight')
    }
    case 'month': {
      const first = addMonths(dayNumber(year, month, 1), n)
      return days(first, addMonths(first, 1), 'month')
    }
    case 'quarter':
    case 'half': {
      const length = unit === 'quarter' ? 3 : 6
      const first = addMonths(dayNumber(year, month - ((month - 1) % length), 1), length * n)
      return days(first, addMonths(first, length), unit)
    }
    case 'year':
    case 'calendar':
      return yearOf(year + n)
    case 'fiscal':
    case 'fiscalyear':
      return fiscalYear((month >= 4 ? year : year - 1) + n)
    case 'school':
      return { ...fiscalYear((month >= 4 ? year : year - 1) + n), timex: `SY${year + n}` }
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * n
      return days(dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1), 'decade')
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + 100 * n
      return days(dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1), 'century')
    }
    case 'workday': {
      let at = day
      for (let left = Math.abs(n); left > 0; ) {
        at += n < 0 ? -1 : 1
        if (weekdayOf(at) <= 5) left--
      }
      return oneDay(at)
    }
    default:
      return oneDay(day + n)
  }
}

/** «वित्त वर्ष 2024-25»: 1 April to 31 March. */
export const fiscalYear = (year: number): Value => ({ ...days(dayNumber(year, 4, 1), dayNumber(year + 1, 4, 1), 'fiscal') })

/** Monday of an ISO week of a year; negative weeks count from the year's end. */
export function weekOfYear(year: number, week: number): Value {
  const first = mondayOf(dayNumber(year, 1, 4))
  const monday = week > 0 ? first + 7 * (week - 1) : mondayOf(dayNumber(year, 12, 28)) + 7 * (week + 1)
  return { ...days(monday, monday + 7, 'week'), timex: weekName(monday) }
}

export function weekName(day: number): string {
  const { year, week } = isoWeek(day)
  return `${year}-W${String(week).padStart(2, '0')}`
}
