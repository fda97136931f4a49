/**
 * Keys with packed texts in, a look-up out that unpacks a value when it is first asked for.
 * «विदेश ⇥ मंत्री ⇥ o3n ⏎ ⇥ विभाग ⇥ a71n» → the trie of the names that begin with विदेश, built once and only if a text says विदेश
 */
import type { Lookup } from './trie.ts'

/**
 * Initial, text, initial, text …: what a look-up is written as. A text holds the keys with that initial, each with its lines:
 * «key ⇥ line», and further lines of the same key as «⇥ line».
 */
export type PackedTable = readonly string[]

const TAB = 9

export class LazyTable<T extends object> implements Lookup<T> {
  readonly #values = new Map<string, string | T>()
  /** Initial → its text, until a key with that initial is asked for. */
  readonly #unopened = new Map<number, string>()
  readonly #unpack: (lines: string[], key: string) => T

  constructor(table: PackedTable, unpack: (lines: string[], key: string) => T) {
    for (let i = 0; i < table.length; i += 2) this.#unopened.set(table[i]!.charCodeAt(0), table[i + 1]!)
    this.#unpack = unpack
  }

  get(key: string): T | undefined {
    let found = this.#values.get(key)
    if (found === undefined && this.#open(key.charCodeAt(0))) found = this.#values.get(key)
    if (typeof found !== 'string') return found
    const value = this.#unpack(found.split('\n\t'), key)
    this.#values.set(key, value)
    return value
  }

  has(key: string): boolean {
    return this.#values.has(key) || (this.#open(key.charCodeAt(0)) && this.#values.has(key))
  }

  keys(): IterableIterator<string> {
    for (const initial of [...this.#unopened.keys()]) this.#open(initial)
    return this.#values.keys()
  }

  /** False if there is nothing new to find. */
  #open(initial: number): boolean {
    const text = this.#unopened.get(initial)
    if (text === undefined) return false
    this.#unopened.delete(initial)
    for (const [key, lines] of recordsOf(text)) this.#values.set(key, lines)
    return true
  }
}

function* recordsOf(text: string): Iterable<readonly [key: string, lines: string]> {
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    while (end >= 0 && text.charCodeAt(end + 1) === TAB) end = text.indexOf('\n', end + 1)
    if (end < 0) end = text.length
    const tab = text.indexOf('\t', start)
    yield [text.slice(start, tab), text.slice(tab + 1, end)]
    start = end + 1
  }
}

/** Lines by key in, a packed table out. */
export function packTable(lines: ReadonlyMap<string, readonly string[]>): PackedTable {
  const byInitial = new Map<string, string[]>()
  for (const [key, own] of lines) {
    const initial = key.charAt(0)
    const text = `${key}\t${own.join('\n\t')}`
    const texts = byInitial.get(initial)
    if (texts) texts.push(text)
    else byInitial.set(initial, [text])
  }
  return [...byInitial].flatMap(([initial, texts]) => [initial, texts.join('\n')])
}

/** All keys of a table with their lines. */
export const unpackTable = (table: PackedTable): (readonly [key: string, lines: string[]])[] =>
  table.flatMap((text, i) => (i % 2 === 0 ? [] : [...recordsOf(text)].map(([key, lines]) => [key, lines.split('\n\t')] as const)))
