/**
 * A compiled lexicon in, the same as it is kept in a file out: rows instead of records, and every table by key, ready to be looked up.
 * करना → करता, करेंगे … and सैनिक → सैनिकों are worked out here, so that opening (lexicon.ts) only fills maps with text.
 */
import type { CompiledActor, CompiledEntry, CompiledLexicon, NameSort, Pattern } from './compiled.ts'
import { nominalForms, type VerbFormKind, type VerbReading, verbForms } from './inflect.ts'
import { type PackedTable, packTable } from './lazy.ts'

type Dated = readonly [of: string, from: string | null, to: string | null, doubtful: 0 | 1]
/** A record of an actor without its field names; what is missing at the end is null or empty. */
export type PackedActor = readonly [
  id: string,
  kind: CompiledActor['kind'],
  hi: string,
  en: string,
  country: string | null,
  code: string | null,
  sector: CompiledActor['sector'],
  gender: CompiledActor['gender'],
  offices?: readonly (readonly [office: string, ...Dated])[] | null,
  party?: string | null,
  role?: string | null,
  parties?: readonly (readonly [party: string, from: string | null, to: string | null])[] | null,
  governs?: readonly Dated[] | null,
  from?: string | null,
  to?: string | null,
]
export type PackedPlace = readonly [
  id: string,
  hi: string,
  en: string,
  country: string | null,
  adm1: string | null,
  kind: string,
  lat: number,
  lon: number,
]

export interface PackedLexicon extends Omit<CompiledLexicon, 'actors' | 'places' | 'names' | 'entries'> {
  readonly packed: true
  readonly actors: readonly PackedActor[]
  readonly places: readonly PackedPlace[]
  readonly entries: readonly CompiledEntry[]
  /** Distinct lists of verbs that patterns take, space-joined: «करना कराना करवाना». */
  readonly verbLists: readonly string[]
  /** Infinitives that `verbForms` counts. */
  readonly verbLemmas: readonly string[]
  readonly tables: {
    /** First word of a name → lines of «other words ⇥ senses», and «⇥ ~» where only the form of a role is inflected. */
    readonly names: PackedTable
    /** First word of a predicate → lines of «other words ⇥ use». */
    readonly predicates: PackedTable
    /** Verb → uses. */
    readonly verbs: PackedTable
    /** Form → readings. */
    readonly verbForms: PackedTable
    /** Form of a nominal → its citation keys. */
    readonly nominals: PackedTable
    /** `office|jurisdiction` → indexes of actors. */
    readonly holders: PackedTable
  }
}

export const SORT_LETTERS: Readonly<Record<NameSort, string>> = {
  name: 'n',
  short: 's',
  adjective: 'j',
  people: 'p',
  seat: 't',
  ambiguous: 'g',
}
export const FORM_LETTERS: Readonly<Record<VerbFormKind, string>> = {
  perfect: 'p',
  imperfect: 'h',
  infinitive: 'n',
  future: 'f',
  subjunctive: 's',
  imperative: 'i',
  conjunctive: 'c',
  stem: 'r',
}
export const TURN_LETTERS = { undergoer: 'u', received: 'r' } as const

export function packLexicon(compiled: CompiledLexicon): PackedLexicon {
  const { actors, places, names: _names, entries, ...rest } = compiled
  const predicates = packPredicates(compiled)
  return {
    packed: true,
    ...rest,
    actors: actors.map(packActor),
    places: places.map(
      (place) => [place.id, place.hi, place.en, place.country, place.adm1, place.kind, place.lat, place.lon] satisfies PackedPlace,
    ),
    entries: entries.map(({ patterns: _patterns, nouns: _nouns, ...entry }) => entry),
    verbLists: predicates.verbLists,
    verbLemmas: predicates.verbLemmas,
    tables: {
      names: packNames(compiled),
      predicates: predicates.byWord,
      verbs: predicates.byVerb,
      verbForms: packVerbForms(predicates.verbLemmas),
      nominals: packNominals(predicates.words),
      holders: packHolders(actors),
    },
  }
}

function packActor(actor: CompiledActor): PackedActor {
  const listed = <T>(list: readonly T[]) => (list.length === 0 ? null : list)
  const row = [
    actor.id,
    actor.kind,
    actor.hi,
    actor.en,
    actor.country,
    actor.code,
    actor.sector,
    actor.gender,
    listed(actor.offices.map((o) => [o.office, o.of, o.from, o.to, o.doubtful ? 1 : 0] as const)),
    actor.party,
    actor.role,
    listed(actor.parties.map((p) => [p.party, p.from, p.to] as const)),
    listed(actor.governs.map((g) => [g.of, g.from, g.to, g.doubtful ? 1 : 0] as const)),
    actor.from,
    actor.to,
  ] as const satisfies PackedActor
  const length = row.findLastIndex((cell) => cell !== null) + 1
  return row.slice(0, Math.max(length, 8)) as unknown as PackedActor
}

function push<K>(map: Map<K, string[]>, key: K, line: string): void {
  const list = map.get(key)
  if (list) list.push(line)
  else map.set(key, [line])
}

/** Role nouns are inflected in text («सैनिकों ने», «छात्राओं को»); names of people and states hardly ever. A name that is written out goes first. */
function packNames({ names, roles }: CompiledLexicon): PackedTable {
  const senses = new Map(
    names.map(([key, list]) => [key, list.map(([kind, index, sort]) => `${kind}${index}${SORT_LETTERS[sort]}`).join(' ')]),
  )
  const keysOfRole: string[][] = roles.map(() => [])
  for (const [key, list] of names) for (const [kind, index] of list) if (kind === 'r') keysOfRole[index]!.push(key)
  for (const key of keysOfRole.flat()) {
    const before = key.slice(0, key.lastIndexOf(' ') + 1)
    for (const form of nominalForms(key.slice(before.length)))
      if (!senses.has(before + form)) senses.set(before + form, `${senses.get(key)}\t~`)
  }
  const lines = new Map<string, string[]>()
  for (const [key, packed] of senses) {
    const [first, rest] = parted(key)
    push(lines, first, `${rest}\t${packed}`)
  }
  return packTable(lines)
}

/** «विदेश मंत्री» → [विदेश, मंत्री] */
function parted(key: string): [first: string, rest: string] {
  const at = key.indexOf(' ')
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)]
}

/** Uses in the order of the lexicon: entries, operators, reporting verbs. */
function packPredicates({ entries, operators, reporting, verbs }: CompiledLexicon) {
  const byWord = new Map<string, string[]>()
  const byVerb = new Map<string, string[]>()
  const words = new Set<string>()
  const verbLists = new Map<string, number>()
  const verbLemmas = new Set([...verbs.transitive, ...verbs.intransitive])
  const addWords = (phrase: readonly string[], use: string) => {
    for (const word of phrase) words.add(word)
    push(byWord, phrase[0]!, `${phrase.slice(1).join(' ')}\t${use}`)
  }
  const addPattern = (source: string, pattern: Pattern) => {
    for (const verb of pattern.verbs) verbLemmas.add(verb)
    const list = pattern.verbs.join(' ')
    if (!verbLists.has(list)) verbLists.set(list, verbLists.size)
    const use = `${source}\t${verbLists.get(list)}\t${pattern.turn === null ? '' : TURN_LETTERS[pattern.turn]}\t${pattern.infinitive ?? ''}`
    if (pattern.words.length > 0) addWords(pattern.words, use)
    else for (const verb of pattern.verbs) push(byVerb, verb, use)
  }
  entries.forEach((entry, index) => {
    for (const pattern of entry.patterns) addPattern(`e${index}`, pattern)
    for (const noun of entry.nouns) if (noun.length > 0) addWords(noun, `n${index}`)
  })
  operators.forEach((operator, index) => {
    for (const pattern of operator.patterns) addPattern(`o${index}`, pattern)
  })
  reporting.verbs.forEach((verb, index) => {
    for (const pattern of verb.patterns) addPattern(`r${index}`, pattern)
  })
  return {
    byWord: packTable(byWord),
    byVerb: packTable(byVerb),
    words,
    verbLists: [...verbLists.keys()],
    verbLemmas: [...verbLemmas],
  }
}

/** किया → «pm012»: perfect, masculine, singular, of infinitive number 12. */
function packVerbForms(lemmas: readonly string[]): PackedTable {
  const forms = new Map<string, string[]>()
  const packed = (reading: VerbReading, lemma: number) =>
    `${FORM_LETTERS[reading.form]}${reading.gender ?? '-'}${reading.plural ? 1 : 0}${lemma}`
  lemmas.forEach((lemma, index) => {
    for (const [form, readings] of verbForms(lemma)) for (const reading of readings) push(forms, form, packed(reading, index))
  })
  return packTable(forms)
}

function packNominals(words: ReadonlySet<string>): PackedTable {
  const lemmas = new Map<string, string[]>()
  for (const word of words) for (const form of new Set(nominalForms(word))) push(lemmas, form, word)
  return packTable(lemmas)
}

function packHolders(actors: readonly CompiledActor[]): PackedTable {
  const holders = new Map<string, string[]>()
  actors.forEach((actor, index) => {
    for (const key of new Set(actor.offices.map(({ office, of }) => `${office}|${of}`))) push(holders, key, String(index))
  })
  return packTable(holders)
}
