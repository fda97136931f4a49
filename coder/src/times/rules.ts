/**
 * Compiled rules in, the frozen value that finding and resolving ask out: tries and maps over keys.
 * «जुलाई» → <month> 7; after <day> the trie of sequences goes on with <month>.
 */
import type { CompiledRule, CompiledTimes, NumberFilter } from './compile.ts'
import { type NumberTables, openNumberTables } from './number-tables.ts'
import { type NumeralTables, openNumerals } from './numeral-tables.ts'
import type { TimeType } from './types.ts'

export interface WordNode {
  readonly next: Map<string, WordNode>
  readonly senses: { readonly symbol: string; readonly value: number | string }[]
}

export interface SequenceNode {
  readonly next: Map<string, SequenceNode>
  readonly ends: { readonly rule: number; readonly names: readonly string[] }[]
}

export interface TimeRules {
  readonly words: WordNode
  readonly sequences: SequenceNode
  readonly rules: readonly CompiledRule[]
  readonly filters: readonly (readonly [symbol: string, filter: NumberFilter])[]
  readonly numerals: NumeralTables
  readonly numbers: NumberTables
  /** Words that stand in sequences as themselves. */
  readonly literals: ReadonlySet<string>
  /** Keys without one of which, and without a digit, a sentence has no time. */
  readonly triggers: ReadonlySet<string>
  readonly outside: ReadonlySet<string>
  readonly festivals: CompiledTimes['festivals']
  readonly yearly: CompiledTimes['yearly']
}

export const TIME_TYPES: ReadonlyMap<string, TimeType> = new Map(
  (['date', 'daterange', 'time', 'timerange', 'datetime', 'datetimerange', 'duration', 'set'] as const).map((type) => [`<${type}>`, type]),
)

const newWord = (): WordNode => ({ next: new Map(), senses: [] })
const newSequence = (): SequenceNode => ({ next: new Map(), ends: [] })

/** Pure, and quick: a few milliseconds for some thousand sequences. */
export function openTimes(compiled: CompiledTimes): TimeRules {
  const words = newWord()
  const triggers = new Set<string>()
  for (const [phrase, symbol, value] of compiled.words) {
    const keys = phrase.split(' ')
    if (!WEAK.has(symbol)) triggers.add(keys[0]!)
    let node = words
    for (const key of keys) {
      const next = node.next.get(key) ?? newWord()
      node.next.set(key, next)
      node = next
    }
    node.senses.push({ symbol, value })
  }
  const sequences = newSequence()
  const literals = new Set<string>()
  for (const [symbols, names, rule] of compiled.sequences) {
    let node = sequences
    for (const symbol of symbols.split(' ')) {
      if (!symbol.startsWith('<') || symbol === '<') {
        literals.add(symbol)
        if (node === sequences && !COMMON.has(symbol)) triggers.add(symbol)
      }
      const next = node.next.get(symbol) ?? newSequence()
      node.next.set(symbol, next)
      node = next
    }
    if (!node.ends.some((end) => end.rule === rule)) node.ends.push({ rule, names: names.split(',') })
  }
  const numerals = openNumerals(compiled.numerals)
  return {
    words,
    sequences,
    rules: compiled.rules,
    filters: Object.entries(compiled.numbers),
    numerals,
    numbers: openNumberTables(compiled.numerals),
    literals,
    triggers,
    outside: new Set(compiled.outside),
    festivals: compiled.festivals,
    yearly: compiled.yearly,
  }
}

/** Categories whose words («इस», «हर», «बाद») are too common to start the search. */
const WEAK = new Set([
  '<this>',
  '<same>',
  '<approx>',
  '<approx-after>',
  '<vague>',
  '<now>',
  '<edge>',
  '<ago>',
  '<last>',
  '<early>',
  '<ampm>',
])
/** Words that begin a pattern («इस दौरान», «दिन में») but say too little to search for one. */
const COMMON = new Set([
  'इस',
  'इसी',
  'यह',
  'उस',
  'दिन',
  'इन',
  'कुछ',
  'जल्द',
  'प्रति',
  'हर',
  'पूरे',
  'पूरा',
  'पूरी',
  'सारा',
  'सारे',
  'सारी',
  '(',
  'बाकी',
  'अब',
  'अभी',
  'संसद',
  'निकट',
])
