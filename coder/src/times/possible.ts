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
}

export function isPossible(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true
  const { is, month, day, a, b, hour, minute } = value as Written
  if (is === 'date') return dayFits(month, day)
  if (is === 'slashed') return dayFits(a, b) || dayFits(b, a)
  if (is === 'clock') return (hour ?? 0) <= 24 && (minute ?? 0) < 60
  return true
}

function dayFits(month: number | undefined, day: number | undefined): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= (month === undefined ? 31 : LONGEST[month - 1]!))
}
