/**
 * A meaning in, whether the calendar has such a thing out. «31 जून» and «45/13» are read as numbers, not as dates.
 */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Written {
  readonly is?: string
  readonly month?: number
  readonly day?: number
  readonly a?: number
  readonly b?: number
  readonly hour?: number
  readonly minute?: number
  readonly year?: number
  readonly next?: number
}

export function isPossible(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true
  const { is, month, day, a, b, hour, minute, year, next } = value as Written
  if (is === 'date') return dayFits(month, day)
  if (is === 'slashed') return dayFits(a, b) || dayFits(b, a)
  // «2024-25», «2011-12», but not «2024-11»: a pair of years must follow each other
  if (is === 'fiscal') return next === undefined || (year! + 1) % 100 === next
  if (is === 'clock') return (hour ?? 0) <= 24 && (minute ?? 0) < 60
  return true
}

function dayFits(month: number | undefined, day: number | undefined): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= (month === undefined ? 31 : LONGEST[month - 1]!))
}
