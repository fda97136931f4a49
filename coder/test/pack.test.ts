/** What is packed comes out whole: every record, every name, every form of a verb or noun, in the order of the lexicon. */
import { describe, expect, it } from 'vitest'
import { type CompiledLexicon, compileLexicon, openLexicon, packLexicon } from '../src/lexicon/index.ts'
import { nominalForms, verbForms } from '../src/lexicon/inflect.ts'
import type { Trie } from '../src/lexicon/trie.ts'
import { parsedLexicon } from './lexicon.ts'

const compiled: CompiledLexicon = compileLexicon(parsedLexicon().source, 'test')
const opened = openLexicon(JSON.parse(JSON.stringify(packLexicon(compiled))))

function at<T>(trie: Trie<T>, words: readonly string[]): T | null {
  let node: Trie<T> | undefined = trie
  for (const word of words) node = node?.next.get(word)
  return node?.value ?? null
}

describe('a packed lexicon', () => {
  it('keeps the records', () => {
    expect(opened.actors).toEqual(compiled.actors)
    expect(opened.places).toEqual(compiled.places)
    expect(opened.entries).toEqual(compiled.entries.map(({ patterns: _patterns, nouns: _nouns, ...entry }) => entry))
  })

  it('finds every name with its senses, and lists them', () => {
    for (const [name, senses] of compiled.names) {
      expect(at(opened.nameTrie, name.split(' '))?.map(({ kind, index, sort }) => [kind, index, sort])).toEqual(senses)
    }
    expect(new Map(opened.names)).toEqual(new Map(compiled.names))
  })

  it('finds a role in its other forms: सैनिक → सैनिकों', () => {
    const role = compiled.roles.findIndex(({ hi }) => hi === 'सैनिक')
    expect(at(opened.nameTrie, ['सैनिकों'])).toContainEqual({ kind: 'r', index: role, sort: 'name' })
    expect(opened.nameTrie.next.get('सैनिकोंको')).toBeUndefined()
  })

  it('finds every pattern by its words and every noun of an event', () => {
    compiled.entries.forEach((entry, index) => {
      for (const pattern of entry.patterns) {
        const uses = pattern.words.length > 0 ? at(opened.predicateTrie, pattern.words)?.uses : opened.verbUses.get(pattern.verbs[0]!)
        expect(uses).toContainEqual({ kind: 'entry', index, pattern })
      }
      for (const noun of entry.nouns) expect(at(opened.predicateTrie, noun)?.nouns).toContainEqual({ entry: index })
      for (const word of entry.nouns.flat()) for (const form of nominalForms(word)) expect(opened.nominalLemmas.get(form)).toContain(word)
    })
  })

  it('finds every form of a verb', () => {
    for (const verb of [...compiled.verbs.transitive, ...compiled.verbs.intransitive]) {
      for (const [form, readings] of verbForms(verb)) expect(opened.verbReadings.get(form)).toEqual(expect.arrayContaining(readings))
    }
  })

  it('finds everybody who held an office, in the order of the lexicon', () => {
    const held = compiled.actors.flatMap(({ offices }, actor) =>
      offices.map(({ office, of, from, to, doubtful }) => [`${office}|${of}`, { actor, from, to, doubtful }] as const),
    )
    for (const key of new Set(held.map(([office]) => office))) {
      expect(opened.holders.get(key)).toEqual(held.filter(([office]) => office === key).map(([, holder]) => holder))
    }
  })
})
