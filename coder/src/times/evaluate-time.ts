/**
 * Times of day: a part of the day or a clock in, seconds since midnight out, and how they are set on a day.
 * «शाम 5 बजे» → 17:00 · «साढ़े नौ बजे» → 9:30 · «बुधवार देर रात» → the night that began on Wednesday
 */
import type { Scope } from './evaluate.ts'
import type { Meaning, PartName } from './types.ts'
import { DAY, dayOf, type Value } from './value.ts'

const HOUR = 3600

/** When the parts of a day begin and end, as TIMEX readers take them. */
const PARTS: Readonly<Record<PartName, readonly [number, number]>> = {
  dawn: [4, 7],
  morning: [8, 12],
  noon: [12, 16],
  afternoon: [12, 16],
  daytime: [8, 18],
  evening: [16, 20],
  night: [20, 24],
  latenight: [22, 24],
  midnight: [23, 24],
}

type TimeMeaning = Meaning & { is: 'part' | 'clock' | 'partclock' | 'halfclock' | 'zoned' }

export function evaluateTime(meaning: TimeMeaning, scope: Scope): Value | null {
  if (meaning.is === 'part') {
    const [from, to] = PARTS[meaning.name]
    const end = to === 24 ? DAY - 1 : to * HOUR
    return { start: from * HOUR, end, grain: 'part', part: meaning.name, timeOnly: true }
  }
  if (meaning.is === 'zoned') {
    const value = evaluateTime(meaning.of as TimeMeaning, scope)
    return value && (meaning.zone === 'local' ? value : { ...value, zone: meaning.zone })
  }
  if (meaning.is === 'clock') {
    const value = readClock(meaning)
    const hour = Math.floor(value.start / HOUR)
    if (hour > 12 || (hour === 0 && meaning.hour === 0)) return value
    return { ...moved(value, scope.evening ? (hour === 12 ? -12 : 12) : 0), halfUnsaid: true }
  }
  const clock = meaning.clock.is === 'clock' ? readClock(meaning.clock) : evaluateTime(meaning.clock as TimeMeaning, scope)
  if (!clock) return null
  const hour = Math.floor(clock.start / HOUR)
  if (meaning.is === 'halfclock') return moved(clock, meaning.half === 'pm' ? (hour < 12 ? 12 : 0) : hour === 12 ? -12 : 0)
  const shifted = moved(clock, laterBy(meaning.part, hour))
  // «सोमवार रात 2 बजे»: after midnight, but the night is called Monday's
  const isNight = meaning.part === 'night' || meaning.part === 'latenight' || meaning.part === 'midnight'
  return isNight && (hour < 5 || hour === 12) ? { ...shifted, grain: 'part', part: 'night' } : shifted
}

function readClock(meaning: Meaning & { is: 'clock' }): Value {
  const seconds = Math.round(meaning.hour * HOUR) + (meaning.minute ?? 0) * 60 + (meaning.second ?? 0) - (meaning.minus ?? 0) * 60
  const grain =
    meaning.second !== undefined
      ? 'second'
      : meaning.minute !== undefined || meaning.minus !== undefined || !Number.isInteger(meaning.hour)
        ? 'minute'
        : 'hour'
  return { start: seconds, end: seconds + (grain === 'hour' ? HOUR : grain === 'minute' ? 60 : 1), grain, timeOnly: true }
}

const moved = (value: Value, hours: number): Value =>
  hours === 0 ? value : { ...value, start: value.start + hours * HOUR, end: value.end + hours * HOUR }

/** Hours to add to what the clock shows: «दोपहर 2 बजे» 12, «रात 9 बजे» 12, «रात 2 बजे» none, «सुबह 9 बजे» none. */
function laterBy(part: PartName, hour: number): number {
  if (hour > 12) return 0
  if (part === 'evening') return hour < 12 ? 12 : 0
  if (part === 'noon' || part === 'afternoon') return hour < 10 ? 12 : 0
  if (part === 'daytime') return hour < 7 ? 12 : 0
  if (part === 'night' || part === 'latenight' || part === 'midnight') return hour >= 6 && hour < 12 ? 12 : hour === 12 ? -12 : 0
  return 0
}

/** A time set on a day; an end before the beginning is the next morning's. */
export function putAt(day: Value, time: Value): Value {
  const base = dayOf(day.start) * DAY
  const { timeOnly: _, bounds, ...rest } = time
  const value: Value = {
    ...rest,
    start: base + time.start,
    end: base + time.end,
    ...(bounds
      ? {
          bounds: [
            putAt(day, bounds[0]),
            putAt(bounds[1].start <= bounds[0].start ? { ...day, start: day.start + DAY } : day, bounds[1]),
          ] as const,
        }
      : {}),
    ...(day.approx ? { approx: true } : {}),
    ...(day.narrative ? { narrative: true } : {}),
  }
  return value
}
