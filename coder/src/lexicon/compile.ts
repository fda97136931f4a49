/**
 * Checked lexicon files in, one JSON-able value out, in the shape the engine looks things up in.
 * `predicate: समर्थन करना` → words [समर्थन], verbs [करना होना कराना करवाना].
 */
import { compileTimes } from '../times/index.ts'
import type {
  CompiledActor,
  CompiledLexicon,
  CompiledPredicate,
  CompiledReporting,
  LexiconSource,
  NameSort,
  Pattern,
  Verbs,
} from './compiled.ts'
import { fold, foldPhrase } from './fold.ts'
import { nominalForms } from './inflect.ts'
import type { ActorEntry, PredicateEntry, ReportingFile } from './schema.ts'

/** `version` is the caller's digest of the sources, so that the engine needs no cryptography. */
export function compileLexicon(source: LexiconSource, version: string): CompiledLexicon {
  const verbs = foldVerbs(source.verbs)
  const markerId = markerIds(source.markers)
  const names = new Map<string, [kind: 'a' | 'o' | 'r' | 'p', index: number, sort: NameSort][]>()
  const name = (phrase: string | number, kind: 'a' | 'o' | 'r' | 'p', index: number, sort: NameSort) => {
    const key = foldPhrase(String(phrase)).join(' ')
    if (key === '') return
    const senses = names.get(key)
    if (!senses) names.set(key, [[kind, index, sort]])
    else if (!senses.some(([k, i]) => k === kind && i === index)) senses.push([kind, index, sort])
  }
  source.actors.forEach((actor, i) => {
    for (const phrase of [actor.hi, actor.en, ...(actor.also ?? [])]) if (!actor.ambiguous?.includes(phrase)) name(phrase, 'a', i, 'name')
    for (const phrase of actor.short ?? []) name(phrase, 'a', i, 'short')
    for (const phrase of actor.adjective ?? []) {
      name(phrase, 'a', i, 'adjective')
      // «रूसियों को», «फ़लस्तीनियों पर»: the people.
      for (const form of nominalForms(String(phrase)).slice(1)) name(form, 'a', i, 'people')
    }
    for (const phrase of actor.people ?? []) name(phrase, 'a', i, 'people')
    for (const phrase of actor.seats ?? []) name(phrase, 'a', i, 'seat')
    for (const phrase of actor.ambiguous ?? []) name(phrase, 'a', i, 'ambiguous')
  })
  source.offices.forEach((office, i) => {
    for (const phrase of [office.hi, ...(office.also ?? [])]) name(phrase, 'o', i, 'name')
  })
  source.roles.forEach((roleEntry, i) => {
    for (const phrase of [roleEntry.hi, ...(roleEntry.also ?? [])]) name(phrase, 'r', i, 'name')
    for (const phrase of roleEntry.ambiguous ?? []) name(phrase, 'r', i, 'ambiguous')
  })
  source.places.forEach((place, i) => {
    const sort: NameSort = place.note?.includes('ambiguous') ? 'ambiguous' : 'name'
    for (const phrase of [place.hi, ...place.also.split(';')]) name(phrase.trim(), 'p', i, sort)
  })
  return {
    version,
    actors: source.actors.map(compileActor),
    places: source.places.map((p) => ({
      id: p.id,
      hi: p.hi,
      en: p.en,
      country: p.country || null,
      adm1: p.adm1 || null,
      kind: p.kind,
      lat: Number(p.lat),
      lon: Number(p.lon),
    })),
    names: [...names],
    offices: source.offices.map((o) => ({ id: o.id, hi: o.hi, en: o.en, sector: o.sector ?? 'GOV', of: o.of ?? null })),
    roles: source.roles.map((r) => ({
      id: r.id,
      hi: r.hi,
      en: r.en,
      sector: r.sector ?? null,
      kind: r.kind === 'person' || r.kind === 'institution' ? r.kind : 'group',
      code: r.code ?? null,
    })),
    entries: source.predicates.filter((entry) => entry.status !== 'draft').map((entry) => compileEntry(entry, verbs, markerId)),
    operators: source.operators.map((entry) => ({
      id: entry.id,
      effect: entry.effect,
      patterns: patternsOf([entry.predicate, ...(entry.also ?? [])], verbs),
    })),
    reporting: compileReporting(source.reporting, verbs),
    markers: source.markers,
    words: source.words,
    verbs,
    times: compileTimes(source.times),
  }
}

function compileActor(actor: ActorEntry): CompiledActor {
  const kind = actor.kind ?? 'person'
  return {
    id: actor.id,
    kind,
    hi: actor.hi,
    en: actor.en,
    country: actor.country ?? (kind === 'country' ? actor.id : null),
    code: actor.code ?? actor.country ?? (kind === 'country' ? actor.id : null),
    sector: actor.sector ?? null,
    gender: actor.gender ?? null,
    party: actor.party ?? null,
    parties: (actor.parties ?? []).map((p) => ({ party: p.party, from: p.from ?? null, to: p.to ?? null })),
    role: actor.role ?? null,
    offices: (actor.offices ?? []).map((o) => ({
      office: o.office,
      of: o.of,
      from: o.from ?? null,
      to: o.to ?? null,
      doubtful: o.doubtful ?? false,
    })),
    governs: (actor.governs ?? []).map((g) => ({ of: g.of, from: g.from ?? null, to: g.to ?? null, doubtful: g.doubtful ?? false })),
    from: actor.from ?? null,
    to: actor.to ?? null,
  }
}

function foldVerbs(verbs: Verbs): Verbs {
  const record = (r: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(r).map(([k, v]) => [fold(k), fold(v)]))
  return {
    transitive: verbs.transitive.map(fold),
    intransitive: verbs.intransitive.map(fold),
    pairs: record(verbs.pairs),
    received: record(verbs.received),
    causative: Object.fromEntries(Object.entries(verbs.causative).map(([k, v]) => [fold(k), v.map(fold)])),
    vectors: verbs.vectors.map(fold),
    modals: Object.fromEntries(Object.entries(verbs.modals).map(([k, v]) => [fold(k), v])),
  }
}

const INFINITIVE_MARKERS: Readonly<Record<string, string>> = { को: 'को', से: 'से', पर: 'पर', 'के लिए': 'के_लिए', की: 'का', का: 'का' }

/** «करने के लिए कहना»: करने stands for any infinitive. */
function takeInfinitive(words: readonly string[]): { words: readonly string[]; infinitive: string | null } {
  if (words[0] !== 'करने') return { words, infinitive: null }
  for (const length of [2, 1]) {
    const marker = INFINITIVE_MARKERS[words.slice(1, 1 + length).join(' ')]
    if (marker !== undefined) return { words: words.slice(1 + length), infinitive: marker }
  }
  return { words, infinitive: null }
}

/** «मना कर देना»: the vector देना is grammar, the verb is करना. */
function splitPredicate(predicate: string, verbs: Verbs): { words: readonly string[]; verb: string } {
  const keys = foldPhrase(predicate)
  const verb = keys.at(-1) ?? ''
  const before = keys.at(-2)
  const stemOf = before === undefined ? '' : `${before}ना`
  const known = verbs.transitive.includes(stemOf) || verbs.intransitive.includes(stemOf)
  if (before !== undefined && known && verbs.vectors.includes(verb)) return { words: keys.slice(0, -2), verb: stemOf }
  return { words: keys.slice(0, -1), verb }
}

/** Patterns of the ways to say one thing; the grammar's twins (करना/होना, देना/मिलना) are added here and nowhere else. */
export function patternsOf(predicates: readonly string[], verbs: Verbs): Pattern[] {
  const patterns: Pattern[] = []
  for (const predicate of predicates) {
    const { words: said, verb } = splitPredicate(predicate, verbs)
    if (verb === '') continue
    const { words, infinitive } = takeInfinitive(said)
    patterns.push({ words, verbs: [verb, ...(verbs.causative[verb] ?? [])], turn: null, infinitive })
    if (words.length === 0) continue
    const twin = verbs.pairs[verb]
    if (twin) patterns.push({ words, verbs: [twin], turn: 'undergoer', infinitive })
    const received = verbs.received[verb]
    if (received) patterns.push({ words, verbs: [received], turn: 'received', infinitive })
  }
  return patterns
}

/** An entry may name a marker by any of its forms: के_पक्ष_में is one of the ways to write के_समर्थन_में. */
export function markerIds(markers: Readonly<Record<string, readonly string[]>>): (marker: string) => string | null {
  const ids = new Map<string, string>([['∅', '∅']])
  for (const [id, forms] of Object.entries(markers)) {
    ids.set(fold(id), id)
    for (const form of forms) ids.set(foldPhrase(form).join('_'), id)
  }
  return (marker) => ids.get(fold(marker)) ?? null
}

function compileEntry(entry: PredicateEntry, verbs: Verbs, markerId: (marker: string) => string | null): CompiledPredicate {
  const actor = entry.frame?.actor
  const recipient = entry.frame?.recipient
  const idsOf = (list: readonly string[] | undefined) => list?.map((marker) => markerId(marker) ?? marker)
  const recipientMarkers = idsOf(recipient?.marker) ?? (entry.reciprocal ? ['से', 'के_साथ', 'के_बीच'] : ['को'])
  const nouns = (entry.noun ?? []).map(foldPhrase)
  return {
    id: entry.id,
    type: entry.event.type,
    mode: entry.event.mode ?? null,
    actor: { markers: idsOf(actor?.marker) ?? null, kinds: actor?.kind ?? null, required: actor?.required ?? false },
    recipient: { markers: recipientMarkers, kinds: recipient?.kind ?? null, required: recipient?.required ?? false },
    reciprocal: entry.reciprocal ?? false,
    genitive: entry.genitive ?? (recipientMarkers?.includes('का') ? 'recipient' : 'actor'),
    headline: entry.headline ?? nouns.length > 0,
    lasting: entry.lasting ?? false,
    needs: (entry.needs ?? []).map(fold),
    without: (entry.without ?? []).map(fold),
    contexts: entry.context ?? [],
    cameo: entry.cameo ?? null,
    patterns: patternsOf([entry.predicate, ...(entry.also ?? [])], verbs),
    nouns,
  }
}

function compileReporting(reporting: ReportingFile, verbs: Verbs): CompiledReporting {
  return {
    verbs: reporting.verbs.map((v) => ({ id: v.id, stance: v.stance, patterns: patternsOf([v.predicate, ...(v.also ?? [])], verbs) })),
    phrases: reporting.phrases.flatMap((p) => p.words.map((words) => ({ words: foldPhrase(words), stance: p.stance }))),
    nouns: reporting.nouns.flatMap((p) => p.words.map((words) => ({ words: foldPhrase(words), stance: p.stance }))),
    sources: reporting.sources.flatMap((p) => p.words.map((words) => ({ words: foldPhrase(words), code: p.code }))),
  }
}
