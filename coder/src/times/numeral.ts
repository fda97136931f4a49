/**
 * Lexemes in, the number that begins at one of them out.
 * «दो लाख तीन हजार पांच सौ» → 203500 · «साढ़े तीन करोड़» → 35000000 · «सवा सौ» → 125 · «21वीं» → 21st · «पांच बटे आठ» → 0.625
 */
import type { Lexeme } from './lexemes.ts'
import { valueOfDigits } from './lexemes.ts'
import type { NumeralTables } from './numeral-tables.ts'

export interface Numeral {
  readonly to: number
  readonly value: number
  readonly kind: 'cardinal' | 'ordinal' | 'fraction'
  /** How many digits, when written with nothing but digits; else 0. */
  readonly digits: number
  readonly words: boolean
}

const CLOSE = 1e-9
const GREAT = 1e9
/** «बीस और तीन और तीन बटे पांच»: so many «और» inside one number. */
const DEEPEST = 3

export function readNumeral(lexemes: readonly Lexeme[], from: number, tables: NumeralTables): Numeral | null {
  const first = lexemes[from]
  if (!first || first.glued) return null
  if (first.digits === null) {
    const minus = tables.minus.has(first.key) && from + 1 < lexemes.length && !tables.minus.has(lexemes[from + 1]!.key)
    const attached = first.key !== '-' || !followsWord(lexemes, from)
    if (minus && attached && (first.key !== '-' || lexemes[from + 1]!.digits !== null)) return negative(lexemes, from, tables)
    if (first.key === '.' && lexemes[from + 1]?.digits && !lexemes[from + 1]!.spaced && !followsWord(lexemes, from))
      return { to: from + 2, value: Number(`.${lexemes[from + 1]!.digits}`), kind: 'cardinal', digits: 0, words: false }
  }
  const whole = readWhole(lexemes, from, tables)
  if (!whole || whole.kind === 'ordinal') return whole
  const power = withExponent(lexemes, whole)
  if (power) return power
  return withDecimals(lexemes, whole, tables) ?? withFraction(lexemes, whole, tables) ?? whole
}

function followsWord(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  return before !== undefined && !lexemes[at]!.spaced && (before.digits !== null || before.key.length > 1)
}

function negative(lexemes: readonly Lexeme[], from: number, tables: NumeralTables): Numeral | null {
  const number = readNumeral(lexemes, from + 1, tables)
  return number && number.kind !== 'ordinal' && number.value >= 0 ? { ...number, to: number.to, value: -number.value, digits: 0 } : null
}

/** Descending scales: «पांच करोड़ दस लाख तीन हजार दो सौ एक». */
function readWhole(lexemes: readonly Lexeme[], from: number, tables: NumeralTables, depth = 0): Numeral | null {
  let at = from
  let total = 0
  let current: number | null = null
  let lastScale = Number.POSITIVE_INFINITY
  let hundreds = false
  let words = true
  let digits = 0
  let end = from
  let halves = 0
  const done = (to: number, kind: Numeral['kind'], value: number): Numeral => ({
    to,
    value: Number(value.toPrecision(15)),
    kind,
    digits: to === from + 1 ? digits : 0,
    words,
  })
  while (at < lexemes.length) {
    const lexeme = lexemes[at]!
    if (lexeme.digits !== null) {
      const grouped = spacedGroups(lexemes, at)
      const value = grouped ? grouped.value : valueOfDigits(lexeme.digits)
      if (
        value === null ||
        (current !== null && !(hundreds && value < 100 && /^\d+$/.test(lexeme.digits) && !lexeme.digits.startsWith('0')))
      )
        break
      words = false
      if (current === null && at === from && /^\d+$/.test(lexeme.digits)) digits = lexeme.digits.length
      current = (current ?? 0) + value
      at = grouped ? grouped.to : at + 1
      end = at
      hundreds = false
      if (tables.digitSuffixes.has(lexemes[at]?.key ?? '') && (lexemes[at]!.glued || tables.suffixes.has(lexemes[at]!.key)))
        return done(at + 1, 'ordinal', total + current)
      continue
    }
    const plus: number | undefined = current === null && at + 1 < lexemes.length ? tables.plus.get(lexeme.key) : undefined
    const alone: number | undefined = current === null ? tables.alone.get(lexeme.key) : undefined
    const cardinal: number | undefined = tables.cardinals.get(lexeme.key)
    const scale: number | undefined = tables.scales.get(lexeme.key) ?? tables.dozens.get(lexeme.key)
    const ordinal: number | undefined = tables.ordinals.get(lexeme.key)
    if (plus !== undefined) {
      const next = lexemes[at + 1]!
      const base = tables.cardinals.get(next.key) ?? (next.digits !== null ? valueOfDigits(next.digits) : null)
      if (base !== null && base !== undefined) {
        current = base + plus
        at += 2
      } else {
        const nextScale = tables.scales.get(next.key)
        if (nextScale === undefined || plus <= -1) break
        current = 1 + plus
        at += 1
      }
      halves = 1
      end = at
      continue
    }
    if (alone !== undefined) {
      current = alone
      halves = 1
      at++
      end = at
      continue
    }
    const compound: boolean =
      cardinal !== undefined && current !== null && cardinal < 10 && isLatinTens(lexemes[at - 1], tables) && isLatin(lexeme.key)
    if (cardinal !== undefined && (current === null || (hundreds && cardinal < 100) || compound)) {
      current = (current ?? 0) + cardinal
      hundreds = false
      at++
      end = at
      continue
    }
    // «अरब देश», «पद्म सम्मान»: the great scales are numbers only after a number.
    if (scale !== undefined && (current !== null || total > 0 || scale < GREAT)) {
      if (scale === 100) {
        if (hundreds || (current !== null && current >= 1000)) break
        current = (current ?? 1) * 100
        hundreds = true
      } else if (scale < lastScale) {
        total += (current ?? 1) * scale
        current = null
        hundreds = false
        lastScale = scale
      } else if (current === null && total > 0) total *= scale
      else break
      at++
      end = at
      if (halves && scale === 100) hundreds = false
      continue
    }
    if (ordinal !== undefined && (current === null ? at === from || total > 0 : hundreds || ordinal >= 100)) {
      const value: number = ordinal >= 100 ? total + (current ?? 1) * ordinal : total + (current ?? 0) + ordinal
      return done(at + 1, 'ordinal', value)
    }
    // «दो हजार और दो सौ», «तीन सौ और दो दर्जन»: the second part must be smaller than the scale before.
    if (depth < DEEPEST && tables.and.has(lexeme.key) && end === at && end > from && (hundreds || (current === null && total > 0))) {
      const rest = readWhole(lexemes, at + 1, tables, depth + 1)
      const room = hundreds ? 100 : lastScale
      if (!rest || rest.kind === 'fraction' || rest.value >= room) break
      // «एक सौ और तीन चौथाई»: the three belongs to the quarters
      if (tables.fractionParts.has(lexemes[rest.to]?.key ?? '') || tables.over.has(lexemes[rest.to]?.key ?? '')) break
      if (rest.value < 1 || !Number.isInteger(rest.value)) break
      words = words && rest.words
      return done(rest.to, rest.kind, total + (current ?? 0) + rest.value)
    }
    break
  }
  return end > from ? done(end, 'cardinal', total + (current ?? 0)) : null
}

/** English numbers among Hindi: «twenty one». */
const isLatin = (key: string) => key.charCodeAt(0) < 0x80
const isLatinTens = (lexeme: Lexeme | undefined, tables: NumeralTables) =>
  lexeme !== undefined && isLatin(lexeme.key) && (tables.cardinals.get(lexeme.key) ?? 0) >= 20

/** «1 414 021 100»: two or more groups of three after the first. */
function spacedGroups(lexemes: readonly Lexeme[], at: number): { readonly value: number; readonly to: number } | null {
  const first = lexemes[at]!.digits!
  if (first.length > 3 || first.startsWith('0') || !/^\d+$/.test(first)) return null
  let text = first
  let to = at + 1
  while (lexemes[to]?.digits?.length === 3 && /^\d+$/.test(lexemes[to]!.digits!)) text += lexemes[to++]!.digits
  return to - at >= 3 ? { value: Number(text), to } : null
}

/** «1e10», «12e-1», «1.1^+23»: as calculators write them. */
function withExponent(lexemes: readonly Lexeme[], whole: Numeral): Numeral | null {
  const mark = lexemes[whole.to]
  if (!mark || mark.spaced || whole.words || (mark.key !== '^' && !(mark.key === 'e' && mark.glued))) return null
  const sign = lexemes[whole.to + 1]?.key
  const at = sign === '-' || sign === '+' ? whole.to + 2 : whole.to + 1
  const digits = lexemes[at]?.digits
  if (!digits || !/^\d+$/.test(digits)) return null
  const exponent = (sign === '-' ? -1 : 1) * Number(digits)
  const value = mark.key === '^' ? whole.value ** exponent : whole.value * 10 ** exponent
  return { to: at + 1, value, kind: 'cardinal', digits: 0, words: false }
}

/** A number without a slash or a share after it: what dates are made of. */
export function readPlainNumeral(lexemes: readonly Lexeme[], from: number, tables: NumeralTables): Numeral | null {
  const first = lexemes[from]
  return !first || first.glued ? null : readWhole(lexemes, from, tables)
}

/** «पांच दशमलव दो तीन» → 5.23 */
function withDecimals(lexemes: readonly Lexeme[], whole: Numeral, tables: NumeralTables): Numeral | null {
  if (!tables.point.has(lexemes[whole.to]?.key ?? '')) return null
  let text = ''
  let at = whole.to + 1
  for (; at < lexemes.length; at++) {
    const value = lexemes[at]!.digits !== null ? lexemes[at]!.digits : tables.cardinals.get(lexemes[at]!.key)
    if (value === null || value === undefined || !/^\d+$/.test(String(value))) break
    text += String(value)
  }
  if (text === '') return null
  return { to: at, value: Number(`${whole.value}.${text}`), kind: 'cardinal', digits: 0, words: whole.words }
}

/** «एक तिहाई», «1 बटा 3», «तीन और एक चौथाई», «2 1/4», «तीन का पांचवां भाग», «10 में से तीन». */
function withFraction(lexemes: readonly Lexeme[], whole: Numeral, tables: NumeralTables, depth = 0): Numeral | null {
  const at = whole.to
  const next = lexemes[at]
  if (!next) return null
  const simple = (to: number, value: number): Numeral => ({ to, value, kind: 'fraction', digits: 0, words: whole.words })
  // «दो तिहाई», «एक-चौथाई»
  const hyphen = next.key === '-' ? 1 : 0
  const part = tables.fractionParts.get(lexemes[at + hyphen]?.key ?? '')
  if (part !== undefined) return simple(at + hyphen + 1, whole.value / part)
  if (tables.over.has(next.key)) {
    const below = readWhole(lexemes, at + 1, tables)
    if (below && below.kind === 'cardinal' && below.value > CLOSE) return simple(below.to, whole.value / below.value)
  }
  if (depth < DEEPEST && tables.and.has(next.key)) {
    const rest = readWhole(lexemes, at + 1, tables, depth + 1)
    const fraction = rest && (withFraction(lexemes, rest, tables, depth + 1) ?? (rest.value > 0 && rest.value < 1 ? rest : null))
    if (fraction && (fraction.kind === 'fraction' || fraction.value < 1)) return simple(fraction.to, whole.value + fraction.value)
  }
  if (tables.of.has(next.key)) {
    const below = readWhole(lexemes, at + 1, tables)
    const tail = below && lexemes[below.to]
    if (
      below &&
      below.kind === 'ordinal' &&
      below.value > 2 &&
      (!tail || tables.share.has(tail.key) || tail.key === '।' || tail.key === '.')
    )
      return simple(below.to, whole.value / below.value)
  }
  if (next.key === '/' && lexemes[at + 1]?.digits && lexemes[at + 2]?.key !== '/' && lexemes[at - 2]?.key !== '/') {
    const below = valueOfDigits(lexemes[at + 1]!.digits!)
    if (below && Number.isInteger(whole.value)) return simple(at + 2, whole.value / below)
  }
  if (next.digits !== null && whole.digits > 0 && lexemes[at + 1]?.key === '/' && lexemes[at + 2]?.digits && lexemes[at + 3]?.key !== '/') {
    const [above, below] = [valueOfDigits(next.digits), valueOfDigits(lexemes[at + 2]!.digits!)]
    if (above && below && above < below) return simple(at + 3, whole.value + above / below)
  }
  if (tables.outOf.has(next.key) && lexemes[at + 1]?.key === 'से') {
    const above = readWhole(lexemes, at + 2, tables)
    if (above && above.kind === 'cardinal' && above.value < whole.value) return simple(above.to, above.value / whole.value)
  }
  return null
}
