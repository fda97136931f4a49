/**
 * A compiled lexicon in, the frozen value the engine asks out: tries and maps over keys.
 * «विदेश मंत्री» → office foreign-minister · करेंगे → future of करना · «के खिलाफ» → marker के_खिलाफ
 */
import type { Upos } from '../document.ts'
import { openTimes, type TimeRules } from '../times/index.ts'
import type { CompiledEntry, CompiledLexicon, CompiledOperator, NameSort, Pattern } from './compile.ts'
import { fold, foldPhrase } from './fold.ts'
import { nominalForms, type VerbReading, verbForms } from './inflect.ts'
import { insert, newTrie, type Trie } from './trie.ts'

export interface NameSense {
  readonly kind: 'a' | 'o' | 'r' | 'p'
  readonly index: number
  readonly sort: NameSort
}
export interface WordReading {
  readonly upos: Upos
  readonly lemma: string
  readonly feats: Readonly<Record<string, string>>
  /** Group of words.yaml: `negation`, `relative`, `complement` … */
  readonly group: string
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

export interface Lexicon extends CompiledLexicon {
  readonly timeRules: TimeRules
  readonly nameTrie: Trie<NameSense[]>
  readonly markerTrie: Trie<string>
  /** Nominal parts of predicates, by the lemmas of their words. */
  readonly predicateTrie: Trie<PredicateNode>
  /** Predicates that are one verb: मिलना, लताड़ना. */
  readonly verbUses: ReadonlyMap<string, readonly PatternUse[]>
  readonly verbReadings: ReadonlyMap<string, readonly VerbReading[]>
  readonly wordReadings: ReadonlyMap<string, readonly WordReading[]>
  /** Inflected nominal → citation keys, for words the lexicon knows. */
  readonly nominalLemmas: ReadonlyMap<string, readonly string[]>
  /** «कहना», «मानना» as nouns of saying. */
  readonly sayingNouns: ReadonlySet<string>
  readonly transitive: ReadonlySet<string>
  readonly vectors: ReadonlySet<string>
  readonly entryById: ReadonlyMap<string, CompiledEntry>
  readonly actorById: ReadonlyMap<string, number>
  /** `role|country` → the body that plays it there: supreme-court|IND → supreme-court-of-india. */
  readonly bodies: ReadonlyMap<string, number>
  /** `office|jurisdiction` → holders, for «अमेरिकी राष्ट्रपति» on a date. */
  readonly holders: ReadonlyMap<
    string,
    readonly { readonly actor: number; readonly from: string | null; readonly to: string | null; readonly doubtful: boolean }[]
  >
}

/** Build the look-up structures. Pure; about 100 ms for 8,000 actors and 1,500 predicates. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const nameTrie = newTrie<NameSense[]>()
  for (const [key, senses] of compiled.names) {
    insert(
      nameTrie,
      key.split(' '),
      senses.map(([kind, index, sort]) => ({ kind, index, sort })),
    )
  }
  for (const [i, role] of compiled.roles.entries()) inflectName(nameTrie, compiled, role.id, i)
  const markerTrie = newTrie<string>()
  for (const [id, forms] of Object.entries(compiled.markers)) for (const form of forms) insert(markerTrie, foldPhrase(form), id)
  const nominalLemmas = new Map<string, string[]>()
  const predicateTrie = newTrie<PredicateNode>()
  const verbUses = new Map<string, PatternUse[]>()
  const verbLemmas = new Set<string>([...compiled.verbs.transitive, ...compiled.verbs.intransitive])
  const addPattern = (use: PatternUse) => {
    for (const verb of use.pattern.verbs) verbLemmas.add(verb)
    if (use.pattern.words.length === 0) for (const verb of use.pattern.verbs) push(verbUses, verb, use)
    else nodeFor(predicateTrie, use.pattern.words, nominalLemmas).uses.push(use)
  }
  compiled.entries.forEach((entry, index) => {
    for (const pattern of entry.patterns) addPattern({ kind: 'entry', index, pattern })
    for (const noun of entry.nouns) nodeFor(predicateTrie, noun, nominalLemmas).nouns.push({ entry: index })
  })
  compiled.operators.forEach((operator: CompiledOperator, index) => {
    for (const pattern of operator.patterns) addPattern({ kind: 'operator', index, pattern })
  })
  compiled.reporting.verbs.forEach((verb, index) => {
    for (const pattern of verb.patterns) addPattern({ kind: 'reporting', index, pattern })
  })
  const verbReadings = new Map<string, VerbReading[]>()
  for (const infinitive of verbLemmas) {
    for (const [form, readings] of verbForms(infinitive)) {
      const known = verbReadings.get(form)
      if (known) known.push(...readings)
      else verbReadings.set(form, readings)
    }
  }
  return {
    ...compiled,
    timeRules: openTimes(compiled.times),
    nameTrie,
    markerTrie,
    predicateTrie,
    verbUses,
    verbReadings,
    wordReadings: closedClasses(compiled.words),
    nominalLemmas,
    sayingNouns: new Set(compiled.reporting.nouns.flatMap((noun) => (noun.words.length === 1 ? noun.words : []))),
    transitive: new Set(compiled.verbs.transitive),
    vectors: new Set(compiled.verbs.vectors),
    entryById: new Map(compiled.entries.map((entry) => [entry.id, entry])),
    actorById: new Map(compiled.actors.map((actor, i) => [actor.id, i])),
    bodies: new Map(compiled.actors.flatMap((actor, i) => (actor.role === null ? [] : [[`${actor.role}|${actor.country}`, i] as const]))),
    holders: holdersOf(compiled),
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Role nouns are inflected in text («सैनिकों ने», «छात्राओं को»); names of people and states hardly ever. */
function inflectName(trie: Trie<NameSense[]>, compiled: CompiledLexicon, _id: string, index: number): void {
  for (const [key, senses] of namesOfRole(compiled).get(index) ?? []) {
    const words = key.split(' ')
    const last = words.at(-1) ?? ''
    for (const form of nominalForms(last)) {
      if (form !== last) insertIfFree(trie, [...words.slice(0, -1), form], senses)
    }
  }
}

const roleNames = new WeakMap<CompiledLexicon, Map<number, [string, NameSense[]][]>>()
function namesOfRole(compiled: CompiledLexicon): Map<number, [string, NameSense[]][]> {
  const known = roleNames.get(compiled)
  if (known) return known
  const map = new Map<number, [string, NameSense[]][]>()
  for (const [key, senses] of compiled.names) {
    const own = senses.map(([kind, index, sort]) => ({ kind, index, sort }))
    for (const sense of own) if (sense.kind === 'r') push(map, sense.index, [key, own])
  }
  roleNames.set(compiled, map)
  return map
}

function insertIfFree(trie: Trie<NameSense[]>, keys: readonly string[], senses: NameSense[]): void {
  let node = trie
  for (const key of keys) {
    const next = node.next.get(key)
    if (!next) return insert(trie, keys, senses)
    node = next
  }
  if (node.value === null) insert(trie, keys, senses)
}

function nodeFor(trie: Trie<PredicateNode>, words: readonly string[], lemmas: Map<string, string[]>): PredicateNode {
  words.forEach((word) => {
    for (const form of nominalForms(word)) {
      const known = lemmas.get(form)
      if (!known) lemmas.set(form, [word])
      else if (!known.includes(word)) known.push(word)
    }
  })
  let node = trie
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = newTrie<PredicateNode>()
      node.next.set(word, next)
    }
    node = next
  }
  node.value ??= { uses: [], nouns: [] }
  return node.value
}

const UPOS_OF_GROUP: Readonly<Record<string, Upos>> = {
  conjunction: 'CCONJ',
  but: 'CCONJ',
  complement: 'SCONJ',
  conditional: 'SCONJ',
  cause: 'SCONJ',
  temporal: 'SCONJ',
  relative: 'PRON',
  particle: 'PART',
  negation: 'PART',
  question: 'PRON',
  determiner: 'DET',
  adverb: 'ADV',
  adjective: 'ADJ',
  interjection: 'INTJ',
  auxiliary_present: 'AUX',
  auxiliary_past: 'AUX',
  auxiliary_future: 'AUX',
  auxiliary_subjunctive: 'AUX',
  pronoun: 'PRON',
}

function closedClasses(words: Readonly<Record<string, unknown>>): Map<string, WordReading[]> {
  const readings = new Map<string, WordReading[]>()
  for (const [group, members] of Object.entries(words)) {
    const upos = UPOS_OF_GROUP[group] ?? 'X'
    const rows: [string, Record<string, string>][] = Array.isArray(members)
      ? members.map((form) => [String(form), {}])
      : Object.entries(members as Record<string, Record<string, unknown>>).map(([form, feats]) => [
          form,
          Object.fromEntries(Object.entries(feats).map(([k, v]) => [k, String(v)])),
        ])
    for (const [form, feats] of rows) push(readings, fold(form), { upos: upos as Upos, lemma: fold(form), feats, group })
  }
  return readings
}

function holdersOf(compiled: CompiledLexicon): Lexicon['holders'] {
  const holders = new Map<string, { actor: number; from: string | null; to: string | null; doubtful: boolean }[]>()
  compiled.actors.forEach((actor, index) => {
    for (const office of actor.offices)
      push(holders, `${office.office}|${office.of}`, { actor: index, from: office.from, to: office.to, doubtful: office.doubtful })
  })
  return holders
}
