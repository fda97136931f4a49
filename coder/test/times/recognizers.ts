/**
 * Scores the reader on the Hindi specs of microsoft/Recognizers-Text (MIT). Their conventions are translated here and only here:
 * ends of single periods are exclusive, ends of ranges are the beginning of the last part; a value is given for the past and for the
 * future; «10 बजे» is both morning and evening; day and month are read the American way; today counts as future.
 * A case is right when all its spans (extractors) or all its values (parsers and models) are. Texts of models are not compared,
 * for in many cases they are English.
 */

import { tokenise } from '../../src/engine/tokens.ts'
import { civil, dayNumber, parseIso } from '../../src/times/calendar.ts'
import { clockName, dayName } from '../../src/times/edtf.ts'
import { evaluate } from '../../src/times/evaluate.ts'
import {
  findNumbers,
  findTimes,
  guessTense,
  type Meaning,
  resolveTime,
  type TimeExpression,
  type TimeRules,
} from '../../src/times/index.ts'
import { amountsOf } from '../../src/times/lengths.ts'
import { DAY, dayOf, type Value } from '../../src/times/value.ts'

export interface SpecCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly {
    readonly Text: string
    readonly Type?: string
    readonly TypeName?: string
    readonly Start: number
    readonly Length?: number
    readonly Value?: {
      readonly Timex: string
      readonly FutureResolution: Record<string, string>
      readonly PastResolution: Record<string, string>
    }
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string; readonly values?: readonly Record<string, string>[] }
  }[]
}

export interface Outcome {
  readonly input: string
  readonly right: boolean
  readonly expected: string
  readonly found: string
}

export function scoreSpec(name: string, cases: readonly SpecCase[], rules: TimeRules): Outcome[] {
  return cases.map((one) => {
    const [expected, found] = compare(name, one, rules)
    return { input: one.Input, right: expected === found, expected, found }
  })
}

function compare(name: string, one: SpecCase, rules: TimeRules): [string, string] {
  const reference = one.Context?.ReferenceDateTime ?? '2016-11-07T00:00:00'
  if (name.endsWith('Extractor')) {
    const type = name === 'DateExtractor' ? 'date' : 'daterange'
    const spans = findTimes(tokenise(one.Input), rules).filter((time) => time.type === type)
    return [one.Results.map((r) => r.Text.trim()).join(' | '), spans.map((s) => one.Input.slice(s.start, s.end)).join(' | ')]
  }
  if (name === 'DateTimeModel') {
    const expected = one.Results.map((r) => unique(r.Resolution!.values!.map(theirs)).join(' or ')).join(' | ')
    return [
      inAnyOrder(expected),
      inAnyOrder(
        times(one.Input, rules)
          .map((time) => ours(time, one.Input, reference, rules).join(' or '))
          .join(' | '),
      ),
    ]
  }
  if (name.endsWith('Parser')) {
    const wanted = name === 'DatePeriodParser' ? 'daterange' : name === 'DurationParser' ? 'duration' : 'date'
    const expected = one.Results.map((r) =>
      [r.Value!.PastResolution, r.Value!.FutureResolution].map((v) => Object.values(v).join('..') || r.Value!.Timex).join(' or '),
    )
    const found = times(one.Input, rules)
      .filter(
        (time) =>
          time.type === wanted ||
          (wanted === 'daterange' && time.type === 'date' && one.Results.length > 0 && time.meaning.is === 'offset'),
      )
      .map((time) => {
        const meaning = time.meaning.is === 'since' || time.meaning.is === 'until' ? time.meaning.of : time.meaning
        const sides = (['past', 'future'] as const).map((tense) =>
          ourValue({ ...time, meaning }, tense, false, one.Input, reference, rules),
        )
        return sides.join(' or ')
      })
    return [expected.join(' | '), found.join(' | ')]
  }
  const kinds =
    name === 'CurrencyModel'
      ? ['currency']
      : name === 'PercentModel'
        ? ['percent']
        : name === 'OrdinalModel'
          ? ['ordinal', 'relative']
          : null
  const numbers = findNumbers(tokenise(one.Input), rules).filter((n) =>
    kinds ? kinds.includes(n.kind) : n.kind !== 'ordinal' && n.kind !== 'relative',
  )
  const expected = one.Results.map(
    (r) => `${number(r.Resolution!.value ?? null)}${name === 'CurrencyModel' ? ` ${r.Resolution!.unit}` : ''}`,
  )
  const found = numbers.flatMap((n) => {
    const low =
      n.kind === 'relative' ? `${n.name}${n.value! < 0 ? '' : '+'}${n.value}` : name === 'PercentModel' ? `${n.value}%` : `${n.value}`
    const values = n.upper === null ? [low] : [low, `${n.upper}`]
    return values.map((value) => `${number(value)}${name === 'CurrencyModel' ? ` ${n.name}` : ''}`)
  })
  return [expected.join(' | '), found.join(' | ')]
}

const number = (text: string | null): string =>
  text === null || Number.isNaN(Number(text)) ? String(text) : String(Number(Number(text).toPrecision(12)))
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort()
/** The order of many models is that of their English originals. */
const inAnyOrder = (text: string) => text.split(' | ').sort().join(' | ')
const times = (line: string, rules: TimeRules) => findTimes(tokenise(line), rules)

const theirs = (value: Record<string, string>): string => {
  if (value.start || value.end) return `${value.start ?? ''}..${value.end ?? ''}`
  return value.value === 'not resolved' ? value.timex! : value.value!
}

/** Both sides, both halves of the day. */
function ours(time: TimeExpression, line: string, reference: string, rules: TimeRules): string[] {
  const halves = (['past', 'future'] as const).flatMap((tense) =>
    [false, true].map((evening) => ourValue(time, tense, evening, line, reference, rules)),
  )
  return unique(halves)
}

function ourValue(
  time: TimeExpression,
  tense: 'past' | 'future',
  evening: boolean,
  line: string,
  reference: string,
  rules: TimeRules,
): string {
  const { meaning } = time
  if (meaning.is === 'duration') return String(amountsOf(meaning.by).reduce((sum, { n, unit }) => sum + n * LENGTHS[unit]!, 0))
  if (meaning.is === 'every') return resolveTime(time, { reference, tense }, rules).timex ?? ''
  // «कल» has no two sides: the verb decides
  const guessed = guessTense(tokenise(line), time.from)
  const said = hasDay(meaning, 'around') ? (guessed === 'past' ? 'past' : 'future') : hasLoose(meaning) ? 'future' : tense
  const scope = {
    rules,
    now: parseIso(reference),
    tense: said,
    monthFirst: true,
    evening,
    todayIsPast: false,
    used: { reference: false },
  } as const
  const value = evaluate(meaning, scope)
  if (!value) return resolveTime(time, { reference, tense: said }, rules).timex ?? ''
  return shown(value, time, meaning)
}

const LENGTHS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  workday: DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: 30 * DAY,
  quarter: 90 * DAY,
  year: 365 * DAY,
  decade: 3650 * DAY,
  weekend: 2 * DAY,
  century: 36500 * DAY,
  half: 182 * DAY,
}

const hasDay = (meaning: Meaning, is: string): boolean => JSON.stringify(meaning).includes(`"is":"${is}"`)
const hasLoose = (meaning: Meaning): boolean => meaning.is === 'offset' && meaning.loose === 1

function moment(second: number, value: Value): string {
  if (value.timeOnly) return clockName(second, 'second').slice(1)
  const day = dayOf(second)
  const hours = value.grain === 'hour' || value.grain === 'minute' || value.grain === 'second' || value.grain === 'part'
  return hours ? `${dayName(day)} ${clockName(second - day * DAY, 'second').slice(1)}` : dayName(day)
}

function shown(value: Value, time: TimeExpression, meaning: Meaning): string {
  if (value.grain === 'season' || value.timex?.startsWith('SY')) return value.timex!
  const start = moment(value.bounds ? value.bounds[0].start : value.start, value.bounds ? value.bounds[0] : value)
  const last = value.bounds ? value.bounds[1] : value
  const single = time.type === 'date' || time.type === 'time' || time.type === 'datetime'
  if (meaning.is === 'before') return `..${value.grain === 'hour' || value.grain === 'minute' ? start : dayName(dayOf(value.end))}`
  if (meaning.is === 'until') return `..${single ? start : moment(value.start, value)}`
  if (meaning.is === 'since' && meaning.of.is === 'edge') return `${half(value, meaning.of.at)[0]}..`
  if (meaning.is === 'since' || meaning.is === 'after') return `${start}..`
  if (single || meaning.is === 'offset') return start
  if (meaning.is === 'range' || (meaning.is === 'at' && value.bounds)) return `${start}..${moment(last.start, last)}`
  if (meaning.is === 'window' && value.grain === 'days' && (meaning.n < 0 || meaning.from) && !/दशक/.test(JSON.stringify(meaning))) {
    const decades = amountsOf(meaning.by)[0]!.unit === 'decade'
    return `${start}..${dayName(dayOf(value.end) - (decades ? 0 : 1))}`
  }
  // their end of a month or year is its second half, their beginning its first
  if (meaning.is === 'edge' && (meaning.at === 'end' || meaning.at === 'start')) return half(value, meaning.at).join('..')
  if (meaning.is === 'edge' && (meaning.at === 'rest' || meaning.at === 'earlier'))
    return `${start}..${dayName(dayOf(value.end) - (meaning.at === 'rest' ? 1 : 0))}`
  return `${start}..${moment(value.end, value)}`
}

/** Half of the period that an edge belongs to: the third that the reader takes for it tells which. */
function half(value: Value, at: string): readonly [string, string] {
  const [first, end] = [dayOf(value.start), dayOf(value.end)]
  const { year, month } = civil(at === 'end' ? end - 1 : first)
  const long = end - first > 40
  if (end - first <= 4) return [dayName(first), dayName(end)]
  if (at === 'end') return long ? [dayName(dayNumber(year, 7, 1)), dayName(end)] : [dayName(dayNumber(year, month, 16)), dayName(end)]
  return long ? [dayName(first), dayName(dayNumber(year, 7, 1))] : [dayName(first), dayName(dayNumber(year, month, 16))]
}
