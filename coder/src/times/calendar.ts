/**
 * Arithmetic of the civil (proleptic Gregorian) calendar on day numbers; day 0 is 1 January 1970. No clock, no zone.
 * «31 जनवरी से एक महीने बाद» → addMonths keeps to the month: 28 February.
 */

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of a civil date (Howard Hinnant's algorithm). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

export function civil(number: number): Civil {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** ISO weekday: सोमवार 1 … रविवार 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

export function monthLength(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
}

export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return dayNumber(y, m, Math.min(day, monthLength(y, m)))
}

/** Monday to Friday: «चार कार्य दिवस में». */
export function addWorkdays(number: number, workdays: number): number {
  const step = workdays < 0 ? -1 : 1
  let at = number
  for (let left = Math.abs(workdays); left > 0; ) {
    at += step
    if (weekdayOf(at) <= 5) left--
  }
  return at
}

/** ISO 8601 week of a day: its year and number. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Day number of an ISO date or date-time, with seconds since its midnight and whether a time was given; null if it is neither. */
export function parseIso(text: string): { readonly day: number; readonly second: number; readonly timed: boolean } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return {
    day: dayNumber(year, month, day),
    second: Number(found[4] ?? 0) * 3600 + Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0),
    timed: found[4] !== undefined,
  }
}
