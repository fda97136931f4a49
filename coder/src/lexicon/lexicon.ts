/**
 * A compiled lexicon in, the frozen value the engine asks out: tries and maps over keys.
 * «विदेश मंत्री» → office foreign-minister · करेंगे → future of करना · «के खिलाफ» → marker के_खिलाफ
 */
import type { Upos } from '../document.ts'
import { openTimes, type TimeRules } from '../times/index.ts'
import type { CompiledActor, CompiledEntry, CompiledLexicon } from './compiled.ts'
import { fold, foldPhrase } from './fold.ts'
import type { VerbReading } from './inflect.ts'
import { LazyTable } from './lazy.ts'
import { type PackedLexicon, packLexicon } from './pack.ts'
import { insert, type Lookup, newTrie, type Trie } from './trie.ts'
import {
  listNames,
  type NameSense,
  type PatternUse,
  type PredicateNode,
  unpackActor,
  unpackNames,
  unpackPlace,
  unpackPredicates,
  unpackReadings,
  unpackVerbUses,
} from './unpack.ts'

export type { NameSense, NounUse, PatternUse, PredicateNode } from './unpack.ts'

export interface WordReading {
  readonly upos: Upos
  readonly lemma: string
  readonly feats: Readonly<Record<string, string>>
  /** Group of words.yaml: `negation`, `relative`, `complement` … */
  readonly group: string
}
/** Who held an office, and when. */
export interface Holder {
  readonly actor: number
  readonly from: string | null
  readonly to: string | null
  readonly doubtful: boolean
}

export interface Lexicon extends Omit<CompiledLexicon, 'entries'> {
  readonly entries: readonly CompiledEntry[]
  readonly timeRules: TimeRules
  readonly nameTrie: Trie<NameSense[]>
  readonly markerTrie: Trie<string>
  /** Nominal parts of predicates, by the lemmas of their words. */
  readonly predicateTrie: Trie<PredicateNode>
  /** Predicates that are one verb: मिलना, लताड़ना. */
  readonly verbUses: Lookup<readonly PatternUse[]>
  readonly verbReadings: Lookup<readonly VerbReading[]>
  readonly wordReadings: Lookup<readonly WordReading[]>
  /** Inflected nominal → citation keys, for words the lexicon knows. */
  readonly nominalLemmas: Lookup<readonly string[]>
  /** «कहना», «मानना» as nouns of saying. */
  readonly sayingNouns: ReadonlySet<string>
  readonly transitive: ReadonlySet<string>
  readonly vectors: ReadonlySet<string>
  readonly entryById: ReadonlyMap<string, CompiledEntry>
  readonly actorById: ReadonlyMap<string, number>
  /** `role|country` → the body that plays it there: supreme-court|IND → supreme-court-of-india. */
  readonly bodies: ReadonlyMap<string, number>
  /** `office|jurisdiction` → holders, for «अमेरिकी राष्ट्रपति» on a date. */
  readonly holders: Lookup<readonly Holder[]>
}

/** Build the look-ups, which unpack what they hold when it is asked for. Pure; about 30 ms for 8,600 actors and 1,500 predicates. */
export function openLexicon(lexicon: CompiledLexicon | PackedLexicon): Lexicon {
  const { packed: _packed, tables, verbLists: joined, verbLemmas, ...rest } = 'packed' in lexicon ? lexicon : packLexicon(lexicon)
  const actors = rest.actors.map(unpackActor)
  const verbLists = joined.map((list) => list.split(' '))
  let names: CompiledLexicon['names'] | null = null
  return {
    ...rest,
    actors,
    get names() {
      names ??= listNames(tables.names)
      return names
    },
    places: rest.places.map(unpackPlace),
    timeRules: openTimes(rest.times),
    nameTrie: { next: new LazyTable(tables.names, unpackNames), value: null },
    markerTrie: markerTrie(rest.markers),
    predicateTrie: { next: new LazyTable(tables.predicates, (lines, first) => unpackPredicates(lines, first, verbLists)), value: null },
    verbUses: new LazyTable(tables.verbs, (lines) => unpackVerbUses(lines, verbLists)),
    verbReadings: new LazyTable(tables.verbForms, (readings) => unpackReadings(readings, verbLemmas)),
    wordReadings: closedClasses(rest.words),
    nominalLemmas: new LazyTable(tables.nominals, (lemmas) => lemmas),
    sayingNouns: new Set(rest.reporting.nouns.flatMap((noun) => (noun.words.length === 1 ? noun.words : []))),
    transitive: new Set(rest.verbs.transitive),
    vectors: new Set(rest.verbs.vectors),
    entryById: new Map(rest.entries.map((entry) => [entry.id, entry])),
    actorById: new Map(actors.map((actor, i) => [actor.id, i])),
    bodies: new Map(actors.flatMap((actor, i) => (actor.role === null ? [] : [[`${actor.role}|${actor.country}`, i] as const]))),
    holders: new LazyTable(tables.holders, (indexes, key) => holdersOf(key, indexes.map(Number), actors)),
  }
}

function markerTrie(markers: CompiledLexicon['markers']): Trie<string> {
  const trie = newTrie<string>()
  for (const [id, forms] of Object.entries(markers)) for (const form of forms) insert(trie, foldPhrase(form), id)
  return trie
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
    for (const [form, feats] of rows) {
      const key = fold(form)
      const reading: WordReading = { upos: upos as Upos, lemma: key, feats, group }
      const known = readings.get(key)
      if (known) known.push(reading)
      else readings.set(key, [reading])
    }
  }
  return readings
}

/** Of these actors, who held `office|jurisdiction`. */
const holdersOf = (key: string, indexes: readonly number[], actors: readonly CompiledActor[]): Holder[] =>
  indexes.flatMap((actor) =>
    actors[actor]!.offices.filter(({ office, of }) => `${office}|${of}` === key).map(({ from, to, doubtful }) => ({
      actor,
      from,
      to,
      doubtful,
    })),
  )
