/**
 * A festival and a year in, its days out: computed ones from the table (lexicon/festivals.tsv), the others by rule.
 * «दिवाली» 2024 → 31 October · «थैंक्सगिविंग» → fourth Thursday of November · «गुड फ्राइडे» → two days before Easter
 */
import { addMonths, dayNumber, weekdayOf } from './calendar.ts'
import type { TimeRules } from './rules.ts'

export function festivalDays(id: string, year: number, rules: Pick<TimeRules, 'festivals' | 'yearly'>): number[] {
  const rule = rules.yearly[id]
  if (rule) return [byRule(rule, year)]
  if (id === 'black-friday') return [byRule([11, 4, 4], year) + 1]
  if (id === 'cyber-monday') return [byRule([11, 4, 4], year) + 4]
  return (rules.festivals[id]?.[String(year)] ?? []).map((monthDay) =>
    dayNumber(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))),
  )
}

function byRule(rule: readonly number[], year: number): number {
  const [first = 0, second, third] = rule
  if (second === undefined) return easter(year) + first
  if (third === undefined) return dayNumber(year, first, second)
  const start = dayNumber(year, first, 1)
  if (third > 0) return start + ((second - weekdayOf(start) + 7) % 7) + 7 * (third - 1)
  const last = addMonths(start, 1) - 1
  return last - ((weekdayOf(last) - second + 7) % 7) + 7 * (third + 1)
}

/** Gregorian Easter (anonymous algorithm of 1876). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
