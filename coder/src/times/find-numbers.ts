/**
 * The tokens of a sentence in, its numbers out: how much, of what, and how sure.
 * «करीब 40 करोड़ रुपये» → 400000000 INR about · «तीन जवान शहीद, पांच घायल» → 3 dead · 5 injured · «10 से 12 लोग» → 10–12 person
 */
import type { RawToken } from '../document.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { longest, type NumberTables } from './number-tables.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import type { TimeRules } from './rules.ts'
import type { NumberExpression, NumberKind } from './types.ts'

/** «₹500»: a currency sign in one token with its number. */
const startsWithSign = (form: string) => form.charCodeAt(0) >= 0x20a0 && form.charCodeAt(0) <= 0x20cf

interface Draft {
  readonly from: number
  to: number
  kind: NumberKind
  value: number | null
  upper: number | null
  unit: string | null
  name: string | null
  approximate: NumberExpression['approximate']
}

export function findNumbers(tokens: readonly RawToken[], rules: TimeRules): NumberExpression[] {
  if (
    !tokens.some(
      (token) =>
        token.kind === 'number' ||
        startsWithSign(token.form) ||
        rules.numerals.starts.has(token.key) ||
        rules.numbers.starts.has(token.key),
    )
  )
    return []
  const lexemes = lexemesOf(tokens)
  const found: NumberExpression[] = []
  for (let at = 0; at < lexemes.length; ) {
    const draft = numberAt(lexemes, at, rules)
    if (!draft) {
      at++
      continue
    }
    const first = lexemes[draft.from]!
    const last = lexemes[draft.to - 1]!
    const { kind, value, upper, unit, name, approximate } = draft
    found.push({ from: first.token, to: last.token + 1, start: first.start, end: last.end, kind, value, upper, unit, name, approximate })
    at = Math.max(draft.to, at + 1)
  }
  return found
}

/** Inside addresses of the web («q=30%25») digits are no numbers. */
const IN_ADDRESS = new Set(['=', '%', '&', '_', '#'])

function numberAt(lexemes: readonly Lexeme[], at: number, rules: TimeRules): Draft | null {
  const { numbers, numerals } = rules
  if (!lexemes[at]!.spaced && IN_ADDRESS.has(lexemes[at - 1]?.key ?? '')) return null
  const relative = relativeAt(lexemes, at, numbers)
  if (relative) return relative
  const sign = longest(numbers.money, lexemes, at)
  if (sign?.value.sign) {
    const numeral = readNumeral(lexemes, sign.to, numerals)
    if (numeral && numeral.kind !== 'ordinal')
      return withCents(
        lexemes,
        { ...draftOf(at, numeral), kind: 'currency', unit: sign.value.currency.code, name: sign.value.currency.name },
        rules,
      )
  }
  const many = vagueAt(lexemes, at, rules)
  if (many) return many
  const numeral = readNumeral(lexemes, at, numerals)
  if (!numeral) return null
  const draft = draftOf(at, numeral)
  if (numeral.kind === 'ordinal') return isAdverb(lexemes, at) ? null : draft
  extendRange(lexemes, draft, rules)
  if (lexemes[draft.to]?.glued && !followedByUnit(lexemes, draft.to, numbers)) return null
  markUnit(lexemes, draft, rules)
  markApproximation(lexemes, draft, numbers)
  return draft
}

const draftOf = (from: number, numeral: Numeral): Draft => ({
  from,
  to: numeral.to,
  kind: numeral.kind === 'fraction' ? 'fraction' : numeral.kind,
  value: numeral.value,
  upper: null,
  unit: null,
  name: null,
  approximate: null,
})

/** «हजारों किसान», «लाखों रुपये»: so many or more, if what they count is named. */
function vagueAt(lexemes: readonly Lexeme[], at: number, rules: TimeRules): Draft | null {
  const value = rules.numbers.vague.get(lexemes[at]!.key)
  if (value === undefined) return null
  const draft: Draft = { from: at, to: at + 1, kind: 'cardinal', value, upper: null, unit: null, name: null, approximate: 'over' }
  markUnit(lexemes, draft, rules)
  return draft.unit ? draft : null
}

/** «पहले», «दूसरे» are ordinals only before what they count; «इससे पहले», «सबसे पहले» are adverbs. */
function isAdverb(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.key !== 'पहले') return false
  const before = lexemes[at - 1]?.key
  const after = lexemes[at + 1]
  if (!after || after.key.length === 1 || before === 'से' || before === 'के' || before === 'भी') return true
  return !FIRST_OF.has(after.key)
}

const FIRST_OF = new Set([
  'स्थान',
  'चरण',
  'दिन',
  'दौर',
  'नंबर',
  'मैच',
  'सत्र',
  'कार्यकाल',
  'हफ्ते',
  'सप्ताह',
  'सप्ताहांत',
  'महीने',
  'साल',
  'वर्ष',
  'बार',
  'मौके',
  'व्यक्ति',
  'नेता',
  'प्रधानमंत्री',
  'राष्ट्रपति',
  'पेज',
  'पन्ने',
  'पृष्ठ',
  'भाग',
  'हिस्से',
  'चुनाव',
  'शुक्रवार',
  'सोमवार',
  'रविवार',
])

/** «आखिरी से दूसरा», «अगला वाला»: the word with its tail. */
function relativeAt(lexemes: readonly Lexeme[], at: number, tables: NumberTables): Draft | null {
  const phrase = longest(tables.relative, lexemes, at)
  if (!phrase) return null
  const tail = longest(tables.relativeTails, lexemes, phrase.to)
  return {
    from: at,
    to: tail ? tail.to : phrase.to,
    kind: 'relative',
    value: phrase.value.offset,
    upper: null,
    unit: null,
    name: phrase.value.to,
    approximate: null,
  }
}

/** «40 से 50», «दस-बारह», «दो या तीन»; not «5-0» nor phone numbers. */
function extendRange(lexemes: readonly Lexeme[], draft: Draft, rules: TimeRules): void {
  const link = longest(rules.numbers.through, lexemes, draft.to)
  if (!link || draft.value === null) return
  const far = readNumeral(lexemes, link.to, rules.numerals)
  if (far?.kind !== 'cardinal') return
  const scaled = draft.value * scaleOf(far.value)
  const value =
    far.value > draft.value && draft.value >= 0
      ? scaled < far.value && scaled > 0 && far.value >= 1000 && draft.value < 1000
        ? scaled
        : draft.value
      : null
  if (value === null) return
  const dash = lexemes[draft.to]!.key === '-'
  if (dash && (chained(lexemes, far.to) || lexemes[draft.from - 1]?.key === '-')) return
  draft.value = value
  draft.upper = far.value
  draft.to = far.to
  draft.kind = 'range'
}

/** «दो-तीन लाख»: the scale of the second holds for the first. */
function scaleOf(value: number): number {
  for (const scale of [1e7, 1e5, 1e3, 100]) if (value >= scale && value % scale === 0) return scale
  return 1
}

const chained = (lexemes: readonly Lexeme[], at: number) =>
  lexemes[at]?.key === '-' && lexemes[at + 1]?.digits !== undefined && lexemes[at + 1]?.digits !== null

const followedByUnit = (lexemes: readonly Lexeme[], at: number, tables: NumberTables) =>
  longest(tables.percent, lexemes, at) !== null || longest(tables.money, lexemes, at) !== null

function markUnit(lexemes: readonly Lexeme[], draft: Draft, rules: TimeRules): void {
  const tables = rules.numbers
  const percent = longest(tables.percent, lexemes, draft.to)
  if (percent) {
    draft.to = percent.to
    draft.kind = 'percent'
    draft.unit = '%'
    return
  }
  const money = longest(tables.money, lexemes, draft.to)
  if (money && draft.kind !== 'fraction') {
    draft.to = money.to
    draft.kind = 'currency'
    draft.unit = money.value.currency.code
    draft.name = money.value.currency.name
    withCents(lexemes, draft, rules)
    return
  }
  if (draft.kind === 'fraction') return
  const more = longest(tables.overAfter, lexemes, draft.to) ?? longest(tables.underAfter, lexemes, draft.to)
  const from = more ? more.to : draft.to
  const counted = longest(tables.counted, lexemes, from)
  draft.unit = fateAfter(lexemes, counted ? counted.to : from, counted !== null, tables) ?? counted?.value ?? null
  if (draft.unit && draft.kind === 'cardinal') draft.kind = 'count'
}

/** «तीन जवान शहीद», «पांच लोगों की मौत»; a word that is not known as counted may stand between: «पांच ग्रामीण घायल». */
function fateAfter(lexemes: readonly Lexeme[], at: number, counted: boolean, tables: NumberTables): string | null {
  const fate = longest(tables.fates, lexemes, at)
  if (fate) return fate.value
  const next = lexemes[at]
  return counted || !next || next.digits !== null || next.key.length < 3 ? null : (longest(tables.fates, lexemes, at + 1)?.value ?? null)
}

/** «तेरह डॉलर पैंतालीस», «तेरह डॉलर और पैंतालीस सेंट»: hundredths after the money. */
function withCents(lexemes: readonly Lexeme[], draft: Draft, rules: TimeRules): Draft {
  const joined = rules.numerals.and.has(lexemes[draft.to]?.key ?? '') ? draft.to + 1 : draft.to
  const rest = readNumeral(lexemes, joined, rules.numerals)
  if (!rest?.words || rest.kind !== 'cardinal' || rest.value >= 100 || rest.value < 1 || draft.value === null) return draft
  const coin = longest(rules.numbers.money, lexemes, rest.to)
  const isCoin = coin !== null && /^(Cent|Paisa|Pence|Penny)$/.test(coin.value.currency.name)
  const counts = longest(rules.numbers.counted, lexemes, rest.to) ?? longest(rules.numbers.fates, lexemes, rest.to)
  if ((coin && !isCoin) || counts || (!isCoin && joined === draft.to && rest.to - joined !== 1)) return draft
  if (!isCoin && lexemes[rest.to] && !ENDS.has(lexemes[rest.to]!.key)) return draft
  draft.value += rest.value / 100
  draft.to = isCoin ? coin.to : rest.to
  return draft
}

const ENDS = new Set(['।', '.', ',', 'है', 'थी', 'था', 'की', 'का', 'के', 'में', 'हैं', '?'])

function markApproximation(lexemes: readonly Lexeme[], draft: Draft, tables: NumberTables): void {
  if (longest(tables.overAfter, lexemes, draft.to)) draft.approximate = 'over'
  else if (longest(tables.underAfter, lexemes, draft.to)) draft.approximate = 'under'
  else if (longest(tables.aboutAfter, lexemes, draft.to)) draft.approximate = 'about'
  else {
    for (let from = Math.max(0, draft.from - 3); from < draft.from; from++) {
      if (longest(tables.aboutBefore, lexemes, from)?.to === draft.from) draft.approximate = 'about'
      else if (longest(tables.overBefore, lexemes, from)?.to === draft.from) draft.approximate = 'over'
      else if (longest(tables.underBefore, lexemes, from)?.to === draft.from) draft.approximate = 'under'
      if (draft.approximate) return
    }
  }
}
