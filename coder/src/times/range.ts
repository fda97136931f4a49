/**
 * «… से … तक», «… और … के बीच»: two ends in, one stretch out. What one end leaves unsaid, the other supplies.
 * «4 से 22 जनवरी 2017» → both of January 2017 · «मई से मार्च» → the March after · «शुक्रवार से रविवार»
 */
import type { Scope } from './evaluate.ts'
import { candidatesOf, pick } from './nearest.ts'
import type { Meaning } from './types.ts'
import type { Value } from './value.ts'

type Evaluate = (meaning: Meaning, scope: Scope, within?: Value | null) => Value | null
type DateMeaning = Meaning & { is: 'date' }

export function evaluateRange(meaning: Meaning & { is: 'range' }, scope: Scope, within: Value | null, evaluate: Evaluate): Value | null {
  const [from, to] = supply(meaning.from, meaning.to)
  if (isOpen(from) && isOpen(to) && !within) {
    const firsts = candidatesOf(from, scope, null)
    const lasts = candidatesOf(to, scope, null)
    const ranges = firsts.flatMap((first) => {
      const last = lasts.find((value) => value.start >= first.start)
      return last ? [join(first, last)] : []
    })
    return pick(ranges, scope)
  }
  if (isOpen(from) && !within) {
    const last = evaluate(to, scope)
    const first = last && candidatesOf(from, scope, null).findLast((value) => value.start <= last.start)
    return first ? join(first, last) : null
  }
  const first = evaluate(from, scope, within)
  if (!first) return null
  const last =
    isOpen(to) && !within ? candidatesOf(to, scope, null).find((value) => value.start >= first.start) : evaluate(to, scope, within)
  if (!last) return null
  if (first.timeOnly && last.timeOnly) return joinTimes(first, last)
  return join(first, last)
}

function join(first: Value, last: Value): Value {
  return {
    start: first.start,
    end: last.end,
    grain: 'days',
    bounds: [first, last],
    ...(first.narrative || last.narrative ? { narrative: true } : {}),
  }
}

/** «9:30 से 3 बजे»: the second comes after the first; «3 से सुबह 8 बजे»: what one end says of the half day holds for the other. */
function joinTimes(low: Value, high: Value): Value {
  const first = low.halfUnsaid && !high.halfUnsaid ? settle(low, high.start) : low
  const turn = high.start < NOON ? NOON : -NOON
  const last = high.start <= first.start && high.halfUnsaid ? { ...high, start: high.start + turn, end: high.end + turn } : high
  return {
    start: first.start,
    end: last.end,
    grain: 'hour',
    bounds: [first, last],
    timeOnly: true,
    ...(first.halfUnsaid ? { halfUnsaid: true } : {}),
  }
}

const NOON = 12 * 3600

/** The reading of an hour that comes last before another time. */
function settle(value: Value, before: number): Value {
  const early = value.start % NOON
  const start = early + NOON < before ? early + NOON : early
  const { halfUnsaid: _, ...rest } = value
  return { ...rest, start, end: start + value.end - value.start }
}

/** A date that the calendar alone does not settle. */
const isOpen = (meaning: Meaning): meaning is Meaning & { is: 'date' | 'slashed' | 'festival' } =>
  ((meaning.is === 'date' || meaning.is === 'slashed') && meaning.year === undefined) || meaning.is === 'festival'

function supply(from: Meaning, to: Meaning): [Meaning, Meaning] {
  if (from.is === 'slashed' && to.is === 'slashed' && from.year === undefined && to.year !== undefined)
    return [{ ...from, year: to.year }, to]
  const low = asDate(from)
  const high = asDate(to)
  if (!low || !high) return [from, to]
  let [first, last]: [DateMeaning, DateMeaning] = [low, high]
  if (first.month === undefined && first.day !== undefined && last.month !== undefined) first = { ...first, month: last.month }
  if (last.month === undefined && last.day !== undefined && first.month !== undefined) last = { ...last, month: first.month }
  if (first.year === undefined && first.month !== undefined && last.year !== undefined) {
    const before = (first.month ?? 0) > (last.month ?? 12) ? 1 : 0
    first = { ...first, year: last.year - before }
  }
  if (last.year === undefined && last.month !== undefined && first.year !== undefined) {
    const after = first.month !== undefined && last.month < first.month ? 1 : 0
    last = { ...last, year: first.year + after }
  }
  return [first === low ? from : first, last === high ? to : last]
}

const asDate = (meaning: Meaning): DateMeaning | null => (meaning.is === 'date' ? meaning : null)
