/**
 * The types everything else speaks: `Article → Document → Sentence → Token → Chunk → Mention → Clause → Frame → EventMention → Event`.
 * Prose and examples: docs/document.md. Read that first.
 *
 * All values are plain, read-only and survive JSON. Offsets are half-open, in UTF-16 code units, and point into the text
 * as it was given: `text.slice(start, end)` is the quotation.
 */
import type { Context, EventType, Mode, Quad, Sector, Stance, Status } from './ontology/plover.ts'

/** What we are given. `published` is the only "now" the engine knows: an ISO date or date-time, or null. */
export interface Article {
  readonly id: string
  readonly text: string
  /** Null when the text holds its own headline or has none. */
  readonly title: string | null
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with its words, so that a record can be read without the article. */
export interface Quotation extends Span {
  readonly text: string
}

/** A word, number or punctuation mark before tagging. `key` is the folded form; `spaced` says that white space precedes it. */
export interface RawToken extends Span {
  readonly form: string
  readonly key: string
  readonly kind: 'word' | 'number' | 'punctuation'
  readonly spaced: boolean
}

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'VERB'

/** A tagged word; field names are CoNLL-U's. `lemma` is a key. `feats` holds only what the engine uses (VerbForm, Aspect, Tense, Gender, Number …). */
export interface Token extends RawToken {
  readonly lemma: string
  /** Citation keys of the lexicon's predicates that this form may belong to; empty for other words. */
  readonly lemmas: readonly string[]
  readonly upos: Upos
  readonly feats: Readonly<Record<string, string>>
}

/** The parts of an article. Every sentence belongs to one; `list` holds the lines of other stories, each an item of its own. */
export type PartKind = 'headline' | 'dateline' | 'body' | 'list' | 'boilerplate'
export interface Part extends Span {
  readonly kind: PartKind
}

/** [पाँच छात्र नेताओं को]: tokens `from` up to `to` (indexes into the sentence), the head noun, and the case marker after it. */
export interface NounChunk {
  readonly kind: 'noun'
  readonly from: number
  readonly to: number
  readonly head: number
  /** Lemma of the postposition: ने, को, से, का, के_साथ … ; null if unmarked. */
  readonly marker: string | null
  /** Token span of the marker, empty (`markerFrom === markerTo`) if unmarked. */
  readonly markerFrom: number
  readonly markerTo: number
}

export type VerbForm = 'finite' | 'infinitive' | 'conjunctive' | 'participle' | 'stem'

/** {नहीं किया जाएगा}: one verb with its auxiliaries, vectors and negation. */
export interface VerbChunk {
  readonly kind: 'verb'
  readonly from: number
  readonly to: number
  /** Token index of the lexical verb. */
  readonly head: number
  /** Infinitive of the lexical verb as a key: करना, कहना. */
  readonly lemma: string
  readonly form: VerbForm
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly aspect: 'perfect' | 'habitual' | 'progressive' | 'prospective' | 'none'
  readonly mood: 'indicative' | 'subjunctive' | 'imperative' | 'conditional' | 'possible' | 'obligative'
  readonly negated: boolean
  /** Marker after an infinitive or participle: करने «की», करने «से», करने «के बाद»; it ends at `markerTo`. */
  readonly marker: string | null
  readonly markerTo: number
}

/** और, कि, अगर, comma, quotation mark …: what stands between chunks. */
export interface LinkChunk {
  readonly kind: 'link'
  readonly from: number
  readonly to: number
  readonly head: number
  /** The key of the word or mark. */
  readonly word: string
}

export type Chunk = NounChunk | VerbChunk | LinkChunk

export type Via = 'named' | 'office' | 'place' | 'pronoun' | 'group' | 'implied'

/** Who is meant: see docs/document.md, "Entity". */
export interface Entity {
  readonly id: string | null
  readonly name: { readonly hi: string; readonly en: string | null }
  /** ISO 3166-1 alpha-3; null for international bodies and unknown origin. */
  readonly country: string | null
  /** The country, or `IGO:UN`, `NSA:ISIS`, `WEST`, `UNK`, `MEDIA`; null if it cannot be told. */
  readonly code: string | null
  readonly sector: Sector | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly via: Via
}

export type MentionKind = 'actor' | 'place' | 'time' | 'quantity'

/** Who a jurisdiction is: the words «रूसी», «रूस के», «भाजपा» before an office or a group. */
export interface Jurisdiction {
  /** Actor id: a country, a region (IN-UP) or an organisation. */
  readonly actor: string | null
  readonly country: string | null
  readonly code: string | null
}

/** How a mention names: what `resolve` starts from. */
export type Reference =
  /** A full name. `role` where a group or government is named through it: «ट्रंप प्रशासन». */
  | { readonly kind: 'actor'; readonly actor: string; readonly role: string | null }
  /** A surname or nickname, with all who bear it. */
  | { readonly kind: 'short'; readonly actors: readonly string[] }
  | { readonly kind: 'office'; readonly office: string; readonly of: Jurisdiction | null; readonly former: boolean }
  /** Somebody with an office or role whose name the lexicon does not know. */
  | {
      readonly kind: 'unknown'
      readonly name: string
      readonly office: string | null
      readonly role: string | null
      readonly of: Jurisdiction | null
    }
  | { readonly kind: 'role'; readonly role: string; readonly of: Jurisdiction | null }
  /** A country's adjective by itself: «रूसी हमला». */
  | { readonly kind: 'adjective'; readonly actor: string }
  /** A capital or house, which acts or is a place: «क्रेमलिन ने», «दिल्ली में». */
  | { readonly kind: 'seat'; readonly actor: string }
  | {
      readonly kind: 'pronoun'
      readonly number: 'sg' | 'pl'
      readonly person: 1 | 2 | 3
      readonly reflexive: boolean
      readonly relative: boolean
      readonly near: boolean
    }
  /** «दोनों देश», «दोनों नेता», «तीनों देश»: `count` of the last ones named. */
  | { readonly kind: 'several'; readonly count: number; readonly of: 'country' | 'person' | 'side' }
  /** «उनके समकक्ष», «अपने चीनी समकक्ष»: the same office elsewhere. */
  | { readonly kind: 'counterpart'; readonly of: Jurisdiction | null }
  | { readonly kind: 'none' }

/** What some tokens refer to. A pronoun or «दोनों देश» may stand for several entities; unresolved ones have none. */
export interface Mention extends Span {
  readonly reference: Reference
  readonly kind: MentionKind
  readonly from: number
  readonly to: number
  readonly entities: readonly Entity[]
  readonly place: Place | null
  readonly time: TimeValue | null
  /** Why it means this, one line for `explain`. */
  readonly because: string
}

export interface Place extends Quotation {
  readonly id: string | null
  readonly name: { readonly hi: string; readonly en: string | null }
  readonly country: string | null
  /** First-order division, ISO 3166-2 where one exists. */
  readonly adm1: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly precision: 'site' | 'city' | 'district' | 'province' | 'country' | 'region' | null
}

export type TimeKnown = 'said' | 'implied' | 'unknown'

/** EDTF (ISO 8601-2) date of an event; `text`, `start`, `end` quote the expression, or are null when nothing was said. */
export interface TimeValue {
  readonly edtf: string | null
  readonly known: TimeKnown
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
}

/** A verb (or, in a headline, none) and the chunks that belong to it; indexes into the sentence's chunks. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly verb: number | null
  readonly kind: 'main' | 'complement' | 'relative' | 'conditional' | 'cause' | 'quotation' | 'headline'
  /** The clause this one depends on, or null. */
  readonly parent: number | null
  /** Mentions in its grammatical subject («… ने», the first unmarked phrase); empty if dropped or not an actor. */
  readonly subject: readonly number[]
  readonly attributions: readonly ClauseAttribution[]
}

/** Who says what a clause says, before it is known who that is. `from`–`to` are the tokens of the words that attribute. */
export interface ClauseAttribution {
  readonly mentions: readonly number[]
  /** `MEDIA` for unnamed media. */
  readonly code: string | null
  readonly stance: Stance
  readonly from: number
  readonly to: number
}

export interface Attribution extends Quotation {
  readonly speaker: Entity | null
  readonly stance: Stance
}

export type FrameForm = 'finite' | 'infinitive' | 'conjunctive' | 'participle' | 'nominal'

/** An occurrence of a predicate with the chunks that fill its roles. */
export interface Frame {
  readonly kind: 'event' | 'operator' | 'reporting'
  /** Id of the predicate, operator or reporting verb. */
  readonly entry: string
  readonly clause: number
  readonly form: FrameForm
  /** Token span of the trigger, from its first to its last word. */
  readonly from: number
  readonly to: number
  /** The verb chunk, or null when the act is a noun. */
  readonly verb: number | null
  /** Roles turned by a twin verb: «प्रतिबंध लगा» (undergoer), «चेतावनी मिली» (received). */
  readonly turn: 'undergoer' | 'received' | null
  /** Index of the frame that governs this one («हमला करने» under «की धमकी दी»), or null. */
  readonly governor: number | null
  /** Mention indexes by role. */
  readonly actor: readonly number[]
  readonly recipient: readonly number[]
  /** The subject is not said in this clause but carried on from an earlier one. */
  readonly dropped: boolean
  /** The other side is marked as a partner (से, के साथ, के बीच): both take part alike. */
  readonly mutual: boolean
  readonly because: readonly string[]
}

export interface Sentence extends Span {
  readonly index: number
  readonly part: PartKind
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly mentions: readonly Mention[]
  readonly clauses: readonly Clause[]
  readonly frames: readonly Frame[]
}

export interface Document extends Article {
  readonly parts: readonly Part[]
  readonly sentences: readonly Sentence[]
}

/** Numbers as written: `11`, `10-12`, `40+` (more than), `<50`, `~50` (about); money as amount and ISO 4217 code. */
export interface Magnitude {
  readonly dead?: string
  readonly injured?: string
  readonly arrested?: string
  readonly size?: string
  readonly money?: { readonly amount: number; readonly currency: string }
}

/** One report of an event, in one sentence. One JSON object a line is the exchange format of everything that follows. */
export interface EventMention {
  readonly id: string
  readonly article: string
  /** Index of the sentence in the document. */
  readonly sentence: number
  readonly part: PartKind
  readonly type: EventType
  readonly mode: Mode | null
  readonly status: Status
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  readonly time: TimeValue
  readonly place: Place | null
  /** Outermost first: agency → ministry → witness. Empty when the reporter vouches for it. */
  readonly attribution: readonly Attribution[]
  readonly contexts: readonly Context[]
  readonly magnitude: Magnitude | null
  readonly quad: Quad
  readonly score: number
  readonly cameo: string
  readonly evidence: { readonly sentence: Quotation; readonly trigger: Quotation }
  /** Lexicon entry that decided. */
  readonly entry: string
  readonly coder: { readonly version: string; readonly lexicon: string }
}

/** One thing that happened, however many sentences and articles report it. */
export interface Event {
  readonly id: string
  readonly mentions: readonly string[]
  readonly summary: Omit<EventMention, 'id' | 'article' | 'sentence' | 'part' | 'evidence' | 'entry' | 'coder'>
}

/** A tree of reasons; `explain` prints it. */
export interface Derivation {
  readonly label: string
  readonly words: string | null
  readonly because: string
  readonly children: readonly Derivation[]
}
