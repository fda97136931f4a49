/** Sequences of keys in, the value of the longest one that begins at a place out: «विदेश · मंत्री · ने» → foreign-minister (2 words). */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>
  value: T | null
}

export const newTrie = <T>(): Trie<T> => ({ next: new Map(), value: null })

/** Put a value at the end of a sequence; a later value replaces an earlier one. */
export function insert<T>(trie: Trie<T>, keys: readonly string[], value: T): void {
  let node = trie
  for (const key of keys) {
    let next = node.next.get(key)
    if (!next) {
      next = newTrie<T>()
      node.next.set(key, next)
    }
    node = next
  }
  node.value = value
}
