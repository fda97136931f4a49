/**
 * Lexemes in, every part that the rules can make of them out, from right to left: when a place is worked on, all that begins
 * further right is known. «इस महीने के पहले शुक्रवार» → … <ordinal> <weekday> … <shift> … <date>
 */
import type { Lexeme } from './lexemes.ts'
import { readNumeral, readPlainNumeral } from './numeral.ts'
import { isPossible } from './possible.ts'
import type { SequenceNode, TimeRules } from './rules.ts'
import { fill } from './template.ts'

export interface Item {
  readonly symbol: string
  readonly from: number
  readonly to: number
  readonly value: unknown
  /** Index of the rule that made it; -1 for a word or number. */
  readonly rule: number
}

export interface Chart {
  /** By place where they begin. */
  readonly items: readonly (readonly Item[])[]
}

/** More parts than this at one place means that nothing sensible is being read. */
const MOST = 400

export function buildChart(lexemes: readonly Lexeme[], rules: TimeRules): Chart {
  const items: Item[][] = Array.from({ length: lexemes.length + 1 }, () => [])
  const bySymbol: Map<string, Item[]>[] = Array.from({ length: lexemes.length + 1 }, () => new Map())
  for (let at = lexemes.length - 1; at >= 0; at--) {
    const here = items[at]!
    const seen = new Set<string>()
    const add = (item: Item): void => {
      const mark = `${item.symbol}|${item.to}|${item.rule}`
      if (here.length >= MOST || (seen.has(mark) && item.rule >= 0)) return
      seen.add(mark)
      here.push(item)
      const list = bySymbol[at]!.get(item.symbol)
      if (list) list.push(item)
      else bySymbol[at]!.set(item.symbol, [item])
    }
    addLexical(lexemes, at, rules, add)
    for (let next = 0; next < here.length; next++) {
      const item = here[next]!
      const node = rules.sequences.next.get(item.symbol)
      if (node) follow(node, [item], item.to)
    }

    function follow(node: SequenceNode, parts: Item[], to: number): void {
      for (const end of node.ends) {
        const rule = rules.rules[end.rule]!
        if (lexemes[to]?.glued || !contextFits(lexemes, at, to, rule)) continue
        const value = fill(rule.means, (name) => parts[end.names.indexOf(name)]!.value)
        if (isPossible(value)) add({ symbol: rule.makes, from: at, to, value, rule: end.rule })
      }
      const there = bySymbol[to]
      if (!there || there.size === 0 || node.next.size === 0) return
      const [small, large] = there.size < node.next.size ? [there, node.next] : [node.next, there]
      for (const symbol of small.keys()) {
        if (!large.has(symbol)) continue
        const deeper = node.next.get(symbol)!
        for (const item of there.get(symbol)!) follow(deeper, [...parts, item], item.to)
      }
    }
  }
  return { items }
}

interface Context {
  readonly after?: readonly string[]
  readonly before?: readonly string[]
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
}

/** «15 को»: a bare number is a day only before को; `$` is the edge of the sentence, a longer entry its words in order. */
function contextFits(lexemes: readonly Lexeme[], from: number, to: number, rule: Context): boolean {
  if (rule.after && !rule.after.some((words) => standsAt(lexemes, to, words))) return false
  if (rule.notAfter?.some((words) => standsAt(lexemes, to, words))) return false
  if (rule.before && !rule.before.some((words) => standsBefore(lexemes, from, words))) return false
  return !rule.notBefore?.some((words) => standsBefore(lexemes, from, words))
}

function standsAt(lexemes: readonly Lexeme[], at: number, words: string): boolean {
  if (words === '$') return at >= lexemes.length || lexemes[at]!.key === '।'
  if (!words.includes(' ')) return lexemes[at]?.key === words
  return words.split(' ').every((word, offset) => lexemes[at + offset]?.key === word)
}

function standsBefore(lexemes: readonly Lexeme[], at: number, words: string): boolean {
  if (words === '$') return at === 0
  if (!words.includes(' ')) return lexemes[at - 1]?.key === words
  const list = words.split(' ')
  return list.every((word, offset) => lexemes[at - list.length + offset]?.key === word)
}

function addLexical(lexemes: readonly Lexeme[], at: number, rules: TimeRules, add: (item: Item) => void): void {
  const lexeme = lexemes[at]!
  let node = rules.words.next.get(lexeme.key)
  for (let to = at + 1; node; to++) {
    for (const sense of node.senses) add({ symbol: sense.symbol, from: at, to, value: sense.value, rule: -1 })
    const next = lexemes[to]
    node = next ? node.next.get(next.key) : undefined
  }
  if (rules.literals.has(lexeme.key)) add({ symbol: lexeme.key, from: at, to: at + 1, value: null, rule: -1 })
  if (lexeme.digits !== null) addDigits(lexeme, at, add)
  if (lexeme.digits === null && !rules.numerals.starts.has(lexeme.key)) return
  const numeral =
    lexemes[at + 1]?.key === '/' || lexemes[at + 2]?.key === '/'
      ? readPlainNumeral(lexemes, at, rules.numerals)
      : readNumeral(lexemes, at, rules.numerals)
  if (!numeral || numeral.value < 0) return
  // «12 हजार का इनाम»: no number begins at the thousand
  if (
    lexeme.digits === null &&
    rules.numerals.scales.has(lexeme.key) &&
    at > 0 &&
    (lexemes[at - 1]!.digits !== null || rules.numerals.cardinals.has(lexemes[at - 1]!.key))
  )
    return
  for (const [symbol, filter] of rules.filters) {
    if (filter.kind !== 'any' && filter.kind !== (numeral.kind === 'fraction' ? 'cardinal' : numeral.kind)) continue
    if (numeral.value < filter.min || numeral.value > filter.max) continue
    if (filter.except?.includes(lexeme.key)) continue
    if (filter.whole && !Number.isInteger(numeral.value)) continue
    if (filter.digits > 0 && (numeral.words ? numeral.to === at + 1 : numeral.digits !== filter.digits)) continue
    if (filter.written !== 'either' && (filter.written === 'words') !== numeral.words) continue
    add({ symbol, from: at, to: numeral.to, value: numeral.value, rule: -1 })
  }
}

/** Chains of digits inside one token: «10:30», «2.30», «2015.5.13», «0730»; two digits with their leading zero. */
function addDigits(lexeme: Lexeme, at: number, add: (item: Item) => void): void {
  const digits = lexeme.digits!
  const to = at + 1
  const parts = digits.split(/[:.]/)
  if (/^\d{2}$/.test(digits)) add({ symbol: '<twodigit>', from: at, to, value: Number(digits), rule: -1 })
  if (/^\d{4}$/.test(digits)) parts.splice(0, 1, digits.slice(0, 2), digits.slice(2))
  const numbers = parts.map(Number)
  if (numbers.some(Number.isNaN) || digits.includes(',')) return
  const [first, second, third] = numbers
  if (second === undefined || first === undefined) return
  if (first <= 24 && second < 60 && (third === undefined || (third < 60 && digits.includes(':'))) && parts[1]!.length === 2) {
    const clock =
      third === undefined ? { is: 'clock', hour: first, minute: second } : { is: 'clock', hour: first, minute: second, second: third }
    if (numbers.length <= 3) add({ symbol: digits.includes(':') ? '<hm>' : '<hmdot>', from: at, to, value: clock, rule: -1 })
  }
  if (digits.includes(':') || !digits.includes('.')) return
  if (numbers.length === 2) add({ symbol: '<dottedpair>', from: at, to, value: { is: 'slashed', a: first, b: second }, rule: -1 })
  if (numbers.length !== 3 || third === undefined) return
  const value =
    parts[0]!.length === 4
      ? { is: 'date', year: first, month: second, day: third }
      : { is: 'slashed', a: first, b: second, year: fullYear(third) }
  add({ symbol: '<dotted>', from: at, to, value, rule: -1 })
}

/** «13-07-25» → 2025, «05/05/89» → 1989. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year)
