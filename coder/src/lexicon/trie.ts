/** What the engine asks of a table of keys; a Map is one, and so is a table that fills itself (lazy.ts). */
export interface Lookup<T> {
  get(key: string): T | undefined
  has(key: string): boolean
  keys(): IterableIterator<string>
}

/** Sequences of keys in, the value of the longest one that begins at a place out: «विदेश · मंत्री · ने» → foreign-minister (2 words). */
export interface Trie<T> {
  readonly next: Lookup<Trie<T>>
  readonly value: T | null
}

/** A trie that is being built. */
export interface GrowingTrie<T> extends Trie<T> {
  readonly next: Map<string, GrowingTrie<T>>
  value: T | null
}

export const newTrie = <T>(): GrowingTrie<T> => ({ next: new Map(), value: null })

const NOTHING: Lookup<never> = new Map<string, never>()

/** A trie of one value and nothing after it, as most names of one word are. */
export const leaf = <T>(value: T): Trie<T> => ({ next: NOTHING, value })

/** The node at the end of a sequence, made where it is missing. */
export function nodeAt<T>(trie: GrowingTrie<T>, keys: readonly string[]): GrowingTrie<T> {
  let node = trie
  for (const key of keys) {
    let next = node.next.get(key)
    if (!next) {
      next = newTrie<T>()
      node.next.set(key, next)
    }
    node = next
  }
  return node
}

/** Put a value at the end of a sequence; a later value replaces an earlier one. */
export function insert<T>(trie: GrowingTrie<T>, keys: readonly string[], value: T): void {
  nodeAt(trie, keys).value = value
}
