/**
 * Keys with packed texts in, a look-up out that unpacks a value when it is first asked for.
 * «विदेश» → «मंत्री ⇥ o3n ⏎ विभाग ⇥ a71n» → the trie of the names that begin with विदेश, built once and only if a text says विदेश
 */
import type { Lookup } from './trie.ts'

/** Key, packed value, key, packed value …: what a look-up is written as. No key comes twice. */
export type PackedTable = readonly string[]

export class LazyTable<T extends object> implements Lookup<T> {
  readonly #values = new Map<string, string | T>()
  readonly #unpack: (packed: string, key: string) => T

  constructor(table: PackedTable, unpack: (packed: string, key: string) => T) {
    for (let i = 0; i < table.length; i += 2) this.#values.set(table[i]!, table[i + 1]!)
    this.#unpack = unpack
  }

  get(key: string): T | undefined {
    const found = this.#values.get(key)
    if (typeof found !== 'string') return found
    const value = this.#unpack(found, key)
    this.#values.set(key, value)
    return value
  }

  has(key: string): boolean {
    return this.#values.has(key)
  }

  keys(): IterableIterator<string> {
    return this.#values.keys()
  }
}

/** Lines by key in, a packed table out. */
export const packTable = (lines: ReadonlyMap<string, readonly string[]>, separator: string): PackedTable =>
  [...lines].flatMap(([key, packed]) => [key, packed.join(separator)])
