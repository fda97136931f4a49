/**
 * A stretch of the calendar in, its EDTF (ISO 8601-2) and TIMEX3 names out.
 * «21वीं सदी» → 20XX · «पिछले हफ्ते» → 2025-06-30/2025-07-06 and 2025-W27 · «2014 से» → 2014/.. · «करीब दो साल पहले» → 2023~
 */
import { civil } from './calendar.ts'
import { DAY, dayOf, type Value, weekName } from './value.ts'

const pad = (number: number, width = 2) => String(number).padStart(width, '0')
const yearName = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

export function dayName(day: number): string {
  const { year, month, day: date } = civil(day)
  return `${yearName(year)}-${pad(month)}-${pad(date)}`
}

export function clockName(second: number, grain: Value['grain']): string {
  const hour = `T${pad(Math.floor(second / 3600))}`
  if (grain === 'hour') return hour
  const minute = `${hour}:${pad(Math.floor((second % 3600) / 60))}`
  return grain === 'second' ? `${minute}:${pad(second % 60)}` : minute
}

const PLAIN = new Set<Value['grain']>(['second', 'minute', 'hour', 'part', 'day', 'month', 'season', 'year', 'decade', 'century'])

export function edtfOf(value: Value): string | null {
  if (value.timeOnly) return null
  if (value.open === 'end') return `${oneName(value.bounds ? value.bounds[0] : value, 'first')}/..`
  if (value.open === 'start') return `../${oneName(value.bounds ? value.bounds[1] : value, 'last')}`
  if (value.bounds) return interval(oneName(value.bounds[0], 'first'), oneName(value.bounds[1], 'last'))
  if (PLAIN.has(value.grain) && !value.stretch) return oneName(value, 'first')
  return interval(oneName(value, 'first'), oneName(value, 'last'))
}

const interval = (from: string, to: string) => (from === to ? from : `${from}/${to}`)

/** One end, with its own grain and its own mark of approximation. */
function oneName(value: Value, side: 'first' | 'last'): string {
  const mark = value.approx ? '~' : ''
  const day = dayOf(side === 'first' ? value.start : value.end - 1)
  const { year, month } = civil(day)
  const zone = value.zone ?? ''
  switch (value.grain) {
    case 'second':
    case 'minute':
      return `${dayName(dayOf(value.start))}${clockName(value.start - dayOf(value.start) * DAY, value.grain)}${zone}${mark}`
    case 'hour':
      if (value.stretch) return `${dayName(dayOf(side === 'first' ? value.start : value.end))}${mark}`
      return `${dayName(dayOf(value.start))}${clockName(value.start - dayOf(value.start) * DAY, 'hour')}${zone}${mark}`
    case 'part':
      return `${dayName(dayOf(value.start))}${mark}`
    case 'month':
    case 'quarter':
    case 'half':
    case 'fiscal':
      return `${yearName(year)}-${pad(month)}${mark}`
    case 'season':
      return `${yearName(civil(dayOf(value.start)).year)}-${value.season}${mark}`
    case 'year':
      return `${yearName(year)}${mark}`
    case 'decade':
      return `${yearName(civil(dayOf(value.start)).year).slice(0, -1)}X`
    case 'century':
      return `${yearName(civil(dayOf(value.start)).year).slice(0, -2)}XX`
    default:
      return `${dayName(day)}${mark}`
  }
}

const PART_CODES: Readonly<Record<string, string>> = {
  dawn: 'TMO',
  morning: 'TMO',
  noon: 'TMI',
  afternoon: 'TAF',
  daytime: 'TDT',
  evening: 'TEV',
  night: 'TNI',
  latenight: 'TNI',
  midnight: 'TNI',
}

export function timexOf(value: Value): string | null {
  if (value.timex) return value.timex
  if (value.timeOnly) {
    if (value.bounds) return `${timexOf(value.bounds[0])}/${timexOf(value.bounds[1])}`
    if (value.part && value.grain === 'part') return PART_CODES[value.part]!
    return clockName(value.start, value.grain)
  }
  if (value.bounds || value.open) return edtfOf(value)
  const first = dayOf(value.start)
  const { year, month } = civil(first)
  if (value.grain === 'part') return `${dayName(first)}${PART_CODES[value.part ?? 'night']}`
  if (value.grain === 'week') return weekName(first)
  if (value.grain === 'weekend') return `${weekName(first)}-WE`
  if (value.grain === 'quarter') return `${yearName(year)}-Q${Math.ceil(month / 3)}`
  if (value.grain === 'half') return `${yearName(year)}-H${Math.ceil(month / 6)}`
  if (value.grain === 'decade') return yearName(year).slice(0, -1)
  if (value.grain === 'century') return yearName(year).slice(0, -2)
  return edtfOf({ ...value, approx: false })
}
