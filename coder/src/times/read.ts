/**
 * A line in, its times and numbers out: the reader used on its own.
 * «सोमवार को तीन जवान शहीद हुए», written on 2025-07-16 → times: 2025-07-14 · numbers: 3 dead
 */
import type { TimeKnown } from '../document.ts'
import { tokenise } from '../engine/tokens.ts'
import { findNumbers } from './find-numbers.ts'
import { findTimes } from './find-times.ts'
import { resolveTime } from './resolve.ts'
import type { TimeRules } from './rules.ts'
import { guessTense } from './tense.ts'
import type { NumberKind, Tense, TimeContext, TimeType } from './types.ts'

export interface ReadTime {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly type: TimeType
  readonly timex: string | null
  readonly edtf: string | null
  readonly known: TimeKnown
}

export interface ReadNumber {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: NumberKind
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
}

export interface ReadLine {
  readonly line: string
  readonly times: readonly ReadTime[]
  readonly numbers: readonly ReadNumber[]
}

export interface ReadOptions {
  readonly reference: string | null
  /** Otherwise guessed from the verb. */
  readonly tense?: Tense
  readonly numericOrder?: TimeContext['numericOrder']
}

export function readTimes(line: string, rules: TimeRules, options: ReadOptions): ReadLine {
  const tokens = tokenise(line)
  const order = options.numericOrder ? { numericOrder: options.numericOrder } : {}
  const expressions = findTimes(tokens, rules)
  const times = expressions.map((expression): ReadTime => {
    const tense = options.tense ?? guessTense(tokens, expression.from)
    const { timex, edtf, known } = resolveTime(expression, { reference: options.reference, tense, ...order }, rules)
    const { start, end, type } = expression
    return { text: line.slice(start, end), start, end, type, timex, edtf, known }
  })
  const numbers = findNumbers(tokens, rules)
    .filter((number) => !expressions.some((time) => number.from < time.to && time.from < number.to))
    .map(
      ({ start, end, kind, value, upper, unit }): ReadNumber => ({
        text: line.slice(start, end),
        start,
        end,
        kind,
        value: upper === null || value === null ? value : [value, upper],
        unit,
      }),
    )
  return { line, times, numbers }
}
