/**
 * Compiled numerals in, the tries for what stands around a number out: currencies, percent, approximations, counted words.
 * «करीब 40 करोड़ रुपये», «तीन जवान शहीद»
 */
import { insert, newTrie, type Trie } from '../lexicon/trie.ts'
import type { CompiledCurrency, CompiledNumerals } from './compile-numerals.ts'

export interface NumberTables {
  /** Words and signs of money; `sign` may stand before the number. */
  readonly money: Trie<{ readonly currency: CompiledCurrency; readonly sign: boolean }>
  readonly counted: Trie<string>
  /** Fates of people: dead, injured … after «लोगों की», «लोग». */
  readonly fates: Trie<string>
  readonly vague: ReadonlyMap<string, number>
  readonly percent: Trie<true>
  readonly aboutBefore: Trie<true>
  readonly overBefore: Trie<true>
  readonly underBefore: Trie<true>
  readonly aboutAfter: Trie<true>
  readonly overAfter: Trie<true>
  readonly underAfter: Trie<true>
  /** What joins the ends of a range. */
  readonly through: Trie<true>
  readonly relative: Trie<{ readonly offset: number; readonly to: string }>
  readonly relativeTails: Trie<true>
  /** Every key that begins money, percent or a relative ordinal without a number before it. */
  readonly starts: ReadonlySet<string>
}

function trieOf<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const trie = newTrie<T>()
  for (const [phrase, value] of entries) insert(trie, phrase.split(' '), value)
  return trie
}

export function openNumberTables(compiled: CompiledNumerals): NumberTables {
  const marks = (role: string) => trieOf((compiled.signs[role] ?? []).map((phrase) => [phrase, true as const]))
  const money = trieOf(
    compiled.currencyWords.map(([phrase, index, sign]) => [phrase, { currency: compiled.currencies[index]!, sign: sign === 1 }] as const),
  )
  const relative = trieOf(compiled.relative.map(([phrase, offset, to]) => [phrase, { offset, to }] as const))
  return {
    money,
    counted: trieOf(compiled.counted),
    fates: trieOf(compiled.fates),
    vague: new Map(compiled.vague),
    percent: marks('percent'),
    aboutBefore: marks('about'),
    overBefore: marks('over'),
    underBefore: marks('under'),
    aboutAfter: marks('about-after'),
    overAfter: marks('over-after'),
    underAfter: marks('under-after'),
    through: marks('through'),
    relative,
    relativeTails: trieOf(compiled.relativeTails.map((phrase) => [phrase, true as const])),
    starts: new Set([...money.next.keys(), ...relative.next.keys(), ...compiled.vague.map(([word]) => word)]),
  }
}

/** The longest phrase of a trie that begins at a place: its value and where it ends. */
export function longest<T>(
  trie: Trie<T>,
  keys: readonly { readonly key: string }[],
  from: number,
): { readonly value: T; readonly to: number } | null {
  let node: Trie<T> | undefined = trie
  let found: { value: T; to: number } | null = null
  for (let at = from; at < keys.length; at++) {
    node = node.next.get(keys[at]!.key)
    if (!node) break
    if (node.value !== null) found = { value: node.value, to: at + 1 }
  }
  return found
}
