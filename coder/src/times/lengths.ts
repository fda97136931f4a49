/**
 * Lengths of time: moving by them, stretches of them, and their TIMEX names.
 * «एक साल तीन महीने» → P1Y3M · «दो हफ्ते पहले» → two weeks before · «पिछले तीन दिनों में» → the three days up to today
 */
import { addMonths, addWorkdays } from './calendar.ts'
import type { Scope } from './evaluate.ts'
import type { Amount, Length, Meaning, Unit } from './types.ts'
import { DAY, dayOf, days, type Grain, unitAt, type Value } from './value.ts'

export const amountsOf = (length: Length): readonly Amount[] => (length.is === 'amount' ? [length] : length.of.flatMap(amountsOf))

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { hour: 3600, minute: 60, second: 1 }
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, fortnight: 14, weekend: 7 }
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  fiscal: 12,
  school: 12,
  calendar: 12,
  decade: 120,
  century: 1200,
}

export const isWithinDay = (length: Length): boolean => amountsOf(length).some(({ unit }) => SECONDS[unit] !== undefined)

/** A moment moved by a length; its grain is that of the smallest unit named, for «तीन साल पहले» tells no day. */
export function moveBy(start: number, length: Length, n: number, fromYear = false): Value {
  let at = start
  let grain: Grain = 'century'
  for (const { n: count, unit } of amountsOf(length)) {
    const seconds = SECONDS[unit]
    const whole = DAYS[unit]
    const months = MONTHS[unit]
    if (seconds !== undefined) at += Math.round(seconds * count) * n
    else if (unit === 'workday') at = addWorkdays(dayOf(at), count * n) * DAY
    else if (whole !== undefined) at += Math.round(whole * count * n * DAY)
    else if (months !== undefined) {
      const total = months * count
      at = addMonths(dayOf(at), Math.floor(total) * n) * DAY + (at - dayOf(at) * DAY)
      at += Math.round((total - Math.floor(total)) * 30) * n * DAY
    }
    grain = finer(grain, grainOf(unit))
  }
  if (SECONDS[amountsOf(length).at(-1)!.unit] !== undefined)
    return { start: at, end: at + (grain === 'hour' ? 3600 : 60), grain: grain === 'hour' ? 'minute' : grain }
  const day = dayOf(at)
  const shown: Grain = grain === 'week' || grain === 'fortnight' ? 'day' : grain
  return { start: day * DAY, end: (day + 1) * DAY, grain: fromYear ? 'day' : shown, approx: grain !== 'day' }
}

const ORDER: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'part',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]
const finer = (a: Grain, b: Grain): Grain => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b)

function grainOf(unit: Unit): Grain {
  if (unit === 'workday' || unit === 'weekend') return 'day'
  return unit === 'fiscal' || unit === 'school' || unit === 'calendar' || unit === 'fiscalyear' || unit === 'season' ? 'year' : unit
}

/** «पिछले तीन हफ्ते»: up to and with today; «अगले तीन महीने»: from tomorrow. Decades are whole ones. */
export function evaluateWindow(
  meaning: Meaning & { is: 'window' },
  scope: Scope,
  evaluate: (m: Meaning, s: Scope) => Value | null,
): Value | null {
  const from = meaning.from ? evaluate(meaning.from, scope) : null
  scope.used.reference = true
  if (!scope.now || (meaning.from && !from)) return null
  const amounts = amountsOf(meaning.by)
  const first = amounts[0]!
  const day = from ? dayOf(from.start) : scope.now.day
  if (amounts.length === 1 && (first.unit === 'decade' || first.unit === 'century')) {
    const near = unitAt(day, first.unit, meaning.n)
    const far = unitAt(day, first.unit, meaning.n * first.n)
    return { start: Math.min(near.start, far.start), end: Math.max(near.end, far.end), grain: 'days' }
  }
  const start = from ? from.start : day * DAY + scope.now.second
  const moved = moveBy(start, meaning.by, meaning.n)
  if (SECONDS[first.unit] !== undefined) {
    const [low, high] = meaning.n < 0 ? [moved.start, start] : [start, moved.start]
    return { start: low, end: high, grain: 'hour', stretch: true, ...(meaning.vague ? { approx: true } : {}) }
  }
  const edge = dayOf(moved.start)
  const value = meaning.n < 0 ? days(edge, day + 1, 'days') : days(meaning.from ? day : day + 1, edge + 1, 'days')
  return meaning.vague ? { ...value, approx: true } : value
}

/** TIMEX3 value of a length. */
export function periodName(length: Length): string {
  let date = ''
  let time = ''
  for (const { n, unit } of amountsOf(length)) {
    const number = String(Math.round(n * 1e6) / 1e6)
    if (unit === 'hour' || unit === 'minute' || unit === 'second') time += `${number}${unit[0]!.toUpperCase()}`
    else if (unit === 'fortnight') date += `${Math.round(n * 2 * 1e6) / 1e6}W`
    else if (unit === 'workday') date += `${number}BD`
    else if (unit === 'decade') date += `${n * 10}Y`
    else if (unit === 'century') date += `${n * 100}Y`
    else if (unit === 'quarter') date += `${n * 3}M`
    else if (unit === 'half') date += `${n * 6}M`
    else if (unit === 'weekend') date += `${number}WE`
    else date += `${number}${unit === 'fiscal' || unit === 'school' || unit === 'calendar' ? 'Y' : unit[0]!.toUpperCase()}`
  }
  return `P${date}${time ? `T${time}` : ''}`
}
