/**
 * Rows and lines of a packed lexicon in, the records the engine reads out; pack.ts writes what is read here.
 * «मंत्री ⇥ o3n» below विदेश → विदेश मंत्री, sense {office 3, name} · «e12 ⇥ 4 ⇥ u» below प्रतिबंध → प्रतिबंध लगना, entry 12
 */
import type { CompiledActor, CompiledLexicon, CompiledPlace, NameSort, Pattern } from './compiled.ts'
import type { VerbFormKind, VerbReading } from './inflect.ts'
import { type PackedTable, unpackTable } from './lazy.ts'
import { FORM_LETTERS, type PackedActor, type PackedPlace, SORT_LETTERS, TURN_LETTERS } from './pack.ts'
import { leaf, newTrie, nodeAt, type Trie } from './trie.ts'

export interface NameSense {
  readonly kind: 'a' | 'o' | 'r' | 'p'
  readonly index: number
  readonly sort: NameSort
}
/** A way to say a predicate: which entry (or operator, or reporting verb), and how. */
export interface PatternUse {
  readonly kind: 'entry' | 'operator' | 'reporting'
  readonly index: number
  readonly pattern: Pattern
}
export interface NounUse {
  readonly entry: number
}
export interface PredicateNode {
  readonly uses: PatternUse[]
  readonly nouns: NounUse[]
}

const turned = <K extends string>(letters: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.entries(letters).map(([name, letter]) => [letter, name])) as Readonly<Record<string, K>>
const SORTS = turned<NameSort>(SORT_LETTERS)
const FORMS = turned<VerbFormKind>(FORM_LETTERS)
const TURNS = turned<'undergoer' | 'received'>(TURN_LETTERS)
const USES: Readonly<Record<string, PatternUse['kind']>> = { e: 'entry', o: 'operator', r: 'reporting' }

export function unpackActor(row: PackedActor): CompiledActor {
  const [id, kind, hi, en, country, code, sector, gender, offices, party, role, parties, governs, from, to] = row
  return {
    id,
    kind,
    hi,
    en,
    country,
    code,
    sector,
    gender,
    party: party ?? null,
    parties: (parties ?? []).map(([of, since, until]) => ({ party: of, from: since, to: until })),
    role: role ?? null,
    offices: (offices ?? []).map(([office, of, since, until, doubtful]) => ({
      office,
      of,
      from: since,
      to: until,
      doubtful: doubtful === 1,
    })),
    governs: (governs ?? []).map(([of, since, until, doubtful]) => ({ of, from: since, to: until, doubtful: doubtful === 1 })),
    from: from ?? null,
    to: to ?? null,
  }
}

export const unpackPlace = ([id, hi, en, country, adm1, kind, lat, lon]: PackedPlace): CompiledPlace => ({
  id,
  hi,
  en,
  country,
  adm1,
  kind,
  lat,
  lon,
})

/** «मंत्री ⇥ o3n», «मंत्रालय ⇥ a71n r5n» → the names that begin with one word. */
export function unpackNames(lines: readonly string[]): Trie<NameSense[]> {
  if (lines.length === 1 && lines[0]!.startsWith('\t')) return leaf(sensesOf(lines[0]!.split('\t')[1]!))
  const trie = newTrie<NameSense[]>()
  for (const line of lines) {
    const [rest, senses] = line.split('\t') as [string, string]
    nodeAt(trie, wordsOf(rest)).value = sensesOf(senses)
  }
  return trie
}

/** All names as they were compiled, those of one first word together. */
export const listNames = (table: PackedTable): CompiledLexicon['names'] =>
  unpackTable(table).flatMap(([first, lines]) =>
    lines.flatMap((line) => {
      const [rest, senses, inflected] = line.split('\t') as [string, string, string?]
      if (inflected !== undefined) return []
      return [
        [rest === '' ? first : `${first} ${rest}`, sensesOf(senses).map(({ kind, index, sort }) => [kind, index, sort] as const)] as const,
      ]
    }),
  )

const wordsOf = (phrase: string): string[] => (phrase === '' ? [] : phrase.split(' '))

const sensesOf = (packed: string): NameSense[] =>
  packed
    .split(' ')
    .map((sense) => ({ kind: sense[0] as NameSense['kind'], index: Number(sense.slice(1, -1)), sort: SORTS[sense.at(-1)!]! }))

/** «जताना» below खेद: the predicates that begin with one word. */
export function unpackPredicates(lines: readonly string[], first: string, verbLists: readonly (readonly string[])[]): Trie<PredicateNode> {
  const trie = newTrie<PredicateNode>()
  for (const line of lines) {
    const [rest, source, ...way] = line.split('\t') as [string, string, ...string[]]
    const words = wordsOf(rest)
    const node = nodeAt(trie, words)
    node.value ??= { uses: [], nouns: [] }
    if (source.startsWith('n')) node.value.nouns.push({ entry: Number(source.slice(1)) })
    else node.value.uses.push(useOf(source, way, [first, ...words], verbLists))
  }
  return trie
}

export const unpackVerbUses = (lines: readonly string[], verbLists: readonly (readonly string[])[]): PatternUse[] =>
  lines.map((line) => {
    const [source, ...way] = line.split('\t') as [string, ...string[]]
    return useOf(source, way, [], verbLists)
  })

function useOf(source: string, way: readonly string[], words: readonly string[], verbLists: readonly (readonly string[])[]): PatternUse {
  const [list, turn, infinitive] = way as [string, string, string]
  const pattern: Pattern = {
    words,
    verbs: verbLists[Number(list)]!,
    turn: TURNS[turn] ?? null,
    infinitive: infinitive === '' ? null : infinitive,
  }
  return { kind: USES[source[0]!]!, index: Number(source.slice(1)), pattern }
}

/** «pm012», «s-07» → perfect of lemma 12, subjunctive of lemma 7 */
export const unpackReadings = (packed: readonly string[], lemmas: readonly string[]): VerbReading[] =>
  packed.map((reading) => ({
    lemma: lemmas[Number(reading.slice(3))]!,
    form: FORMS[reading[0]!]!,
    gender: reading[1] === '-' ? null : (reading[1] as 'm' | 'f'),
    plural: reading[2] === '1',
  }))
