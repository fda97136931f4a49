/** The compiled lexicon: the JSON-able value the engine opens, in the shape it looks things up in. */
import type { Context, EventType, Mode, Sector, Stance } from '../ontology/plover.ts'
import type { CompiledTimes, TimesData } from '../times/index.ts'
import type { ActorEntry, OperatorEntry, PredicateEntry, ReportingFile } from './schema.ts'

/** How a name names: full name, short name, adjective (रूसी), people (अफ़ग़ान), seat (क्रेमलिन), a name that is also a common word (आप). */
export type NameSort = 'name' | 'short' | 'adjective' | 'people' | 'seat' | 'ambiguous'

export interface CompiledOffice {
  readonly office: string
  readonly of: string
  readonly from: string | null
  readonly to: string | null
  readonly doubtful: boolean
}

export interface CompiledActor {
  readonly id: string
  readonly kind: 'country' | 'region' | 'person' | 'organisation' | 'group' | 'institution' | 'office'
  readonly hi: string
  readonly en: string
  readonly country: string | null
  readonly code: string | null
  readonly sector: Sector | null
  readonly gender: 'm' | 'f' | null
  readonly party: string | null
  readonly parties: readonly { readonly party: string; readonly from: string | null; readonly to: string | null }[]
  readonly role: string | null
  readonly offices: readonly CompiledOffice[]
  readonly governs: readonly Omit<CompiledOffice, 'office'>[]
  readonly from: string | null
  readonly to: string | null
}

export interface CompiledPlace {
  readonly id: string
  readonly hi: string
  readonly en: string
  readonly country: string | null
  readonly adm1: string | null
  readonly kind: string
  readonly lat: number
  readonly lon: number
}

/** Nominal words, then a verb of `verbs`; a twin says that roles turn: «प्रतिबंध लगा» (undergoer), «चेतावनी मिली» (received). */
export interface Pattern {
  readonly words: readonly string[]
  readonly verbs: readonly string[]
  readonly turn: 'undergoer' | 'received' | null
  /** Marker of an infinitive that must stand right before: «करने को कहना», «रोकने के लिए कहा». */
  readonly infinitive: string | null
}

export interface CompiledRole {
  readonly markers: readonly string[] | null
  readonly kinds: readonly string[] | null
  readonly required: boolean
}

export interface CompiledEntry {
  readonly id: string
  readonly type: EventType
  readonly mode: Mode | null
  readonly actor: CompiledRole
  readonly recipient: CompiledRole
  readonly reciprocal: boolean
  readonly genitive: 'actor' | 'recipient'
  readonly headline: boolean
  readonly lasting: boolean
  readonly needs: readonly string[]
  readonly without: readonly string[]
  readonly contexts: readonly Context[]
  readonly cameo: string | null
}

/** An entry with the ways to say it; once opened they are found by their words instead. */
export interface CompiledPredicate extends CompiledEntry {
  readonly patterns: readonly Pattern[]
  readonly nouns: readonly (readonly string[])[]
}

export interface CompiledOperator {
  readonly id: string
  readonly effect: string
  readonly patterns: readonly Pattern[]
}

export interface CompiledReporting {
  readonly verbs: readonly { readonly id: string; readonly stance: Stance; readonly patterns: readonly Pattern[] }[]
  readonly phrases: readonly { readonly words: readonly string[]; readonly stance: Stance }[]
  readonly nouns: readonly { readonly words: readonly string[]; readonly stance: Stance }[]
  readonly sources: readonly { readonly words: readonly string[]; readonly code: string | null }[]
}

export interface Verbs {
  readonly transitive: readonly string[]
  readonly intransitive: readonly string[]
  readonly pairs: Readonly<Record<string, string>>
  readonly received: Readonly<Record<string, string>>
  readonly causative: Readonly<Record<string, readonly string[]>>
  readonly vectors: readonly string[]
  readonly modals: Readonly<Record<string, string>>
}

export interface PlaceRow {
  readonly id: string
  readonly hi: string
  readonly en: string
  readonly also: string
  readonly country: string
  readonly adm1: string
  readonly kind: string
  readonly lat: string
  readonly lon: string
  readonly note?: string
}

/** The lexicon as read from its folder, before compiling. */
export interface LexiconSource {
  readonly predicates: readonly PredicateEntry[]
  readonly operators: readonly OperatorEntry[]
  readonly reporting: ReportingFile
  readonly actors: readonly ActorEntry[]
  readonly offices: readonly ActorEntry[]
  readonly roles: readonly ActorEntry[]
  readonly places: readonly PlaceRow[]
  readonly markers: Readonly<Record<string, readonly string[]>>
  readonly words: Readonly<Record<string, unknown>>
  readonly verbs: Verbs
  readonly times: TimesData
}

export interface CompiledLexicon {
  readonly version: string
  readonly actors: readonly CompiledActor[]
  readonly places: readonly CompiledPlace[]
  /** Space-joined keys → what they may name: [kind, index, sort]; kind a(ctor), o(ffice), r(ole), p(lace). */
  readonly names: readonly (readonly [string, readonly (readonly ['a' | 'o' | 'r' | 'p', number, NameSort])[]])[]
  readonly offices: readonly {
    readonly id: string
    readonly hi: string
    readonly en: string
    readonly sector: Sector
    readonly of: string | null
  }[]
  readonly roles: readonly {
    readonly id: string
    readonly hi: string
    readonly en: string
    readonly sector: Sector | null
    readonly kind: 'person' | 'group' | 'institution'
    readonly code: string | null
  }[]
  readonly entries: readonly CompiledPredicate[]
  readonly operators: readonly CompiledOperator[]
  readonly reporting: CompiledReporting
  readonly markers: Readonly<Record<string, readonly string[]>>
  readonly words: Readonly<Record<string, unknown>>
  readonly verbs: Verbs
  readonly times: CompiledTimes
}
