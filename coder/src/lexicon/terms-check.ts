/**
 * The dated terms of one office in, those that cannot all be right out: overlaps, gaps, ends before beginnings.
 * chief-minister of IN-UP: Mulayam to 2007-05, Mayawati from 2007-05 — neither gap nor overlap, the month is shared.
 */
export interface Term {
  readonly actor: string
  readonly from: string | null
  readonly to: string | null
  readonly doubtful: boolean
  /** Why it stands beside another or after a vacancy: «acting», «President's rule before». */
  readonly notes: string | null
}
export interface Clash<T extends Term> {
  readonly first: T
  readonly second: T
  readonly days: number
}

const DAY = 86_400_000
const LAST = '2100-12-31'

/** First and last day that a date of any precision may mean: 2004-02 → 2004-02-01, 2004-02-29. */
export function earliest(date: string): number {
  const [year, month, day] = date.split('-')
  return Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')) / DAY
}
export function latest(date: string): number {
  const [year, month, day] = date.split('-')
  if (day !== undefined) return earliest(date)
  return (month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1)) / DAY - 1
}

export const isRealDate = (date: string): boolean => {
  const [year, month = '01', day = '01'] = date.split('-')
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(day)
}

/** «from: 2020, to: 2019-05»: even read as kindly as possible it ends before it begins. */
export const isBackward = (from: string | null, to: string | null): boolean => from !== null && to !== null && latest(to) < earliest(from)

/** Pairs of different people who surely held it at once for more than `slack` days. */
export function overlapsOf<T extends Term>(terms: readonly T[], slack: number): Clash<T>[] {
  const clashes: Clash<T>[] = []
  const sorted = byBeginning(terms)
  sorted.forEach((first, i) => {
    for (const second of sorted.slice(i + 1)) {
      if (first.actor === second.actor) continue
      const end = Math.min(earliest(first.to ?? LAST), earliest(second.to ?? LAST))
      const days = end - latest(second.from ?? '1900')
      if (days > slack) clashes.push({ first, second, days })
    }
  })
  return clashes
}

/** Stretches of more than `slack` days between the first and the last known holder in which there surely was none; what lies before `since` does not count. */
export function gapsOf<T extends Term>(terms: readonly T[], slack: number, since: string): Clash<T>[] {
  const gaps: Clash<T>[] = []
  let furthest: T | null = null
  for (const term of byBeginning(terms)) {
    const days: number =
      furthest === null || term.from === null ? 0 : earliest(term.from) - Math.max(latest(furthest.to ?? LAST), earliest(since))
    if (furthest !== null && days > slack) gaps.push({ first: furthest, second: term, days })
    if (furthest === null || latest(term.to ?? LAST) > latest(furthest.to ?? LAST)) furthest = term
  }
  return gaps
}

const byBeginning = <T extends Term>(terms: readonly T[]): T[] =>
  [...terms].sort((a, b) => earliest(a.from ?? '1900') - earliest(b.from ?? '1900') || latest(a.to ?? LAST) - latest(b.to ?? LAST))
