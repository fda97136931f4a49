/**
 * A clause in, the predicates said in it out: verb with nominal, verb alone, noun alone.
 * «समर्थन करने का ऐलान किया» → समर्थन करना (infinitive) · ऐलान करना (finite) · «दी कड़ी चेतावनी» → चेतावनी देना, turned round
 */
import type { Chunk, FrameForm, NounChunk, VerbChunk } from '../document.ts'
import type { Lexicon, PatternUse, PredicateNode } from '../lexicon/lexicon.ts'
import type { Trie } from '../lexicon/trie.ts'
import type { ClauseFrame } from './clauses.ts'
import type { Tagged } from './tag.ts'

/** One predicate at one place, with every way it can be understood. */
export interface Occurrence {
  readonly from: number
  readonly to: number
  readonly form: FrameForm
  /** Chunk index of the verb, null for a noun. */
  readonly verb: number | null
  /** Chunk index of the nominal part, null for a plain verb. */
  readonly nominal: number | null
  /** Token span of the nominal's words; empty for a plain verb. */
  readonly words: readonly [from: number, to: number]
  /** Chunk whose compound marker holds the first words of the predicate: [यूक्रेन के «साथ»] «खड़ा होना». */
  readonly owner: number | null
  readonly uses: readonly PatternUse[]
  /** Entries for which the noun alone is an event. */
  readonly nouns: readonly number[]
}

interface NominalMatch {
  readonly from: number
  readonly to: number
  readonly node: PredicateNode
  readonly chunk: number
  readonly owner: number | null
  /** Last of its chunk and unmarked (or the words end in their own marker): it can go with a verb. */
  readonly free: boolean
}

export function findPredicates(clause: ClauseFrame, chunks: readonly Chunk[], tokens: readonly Tagged[], lexicon: Lexicon): Occurrence[] {
  const matches = nominalMatches(clause, chunks, tokens, lexicon)
  const verbs: number[] = []
  for (let c = clause.from; c < clause.to; c++) if (chunks[c]!.kind === 'verb') verbs.push(c)
  const taken = new Map<number, NominalMatch>()
  const chosen: NominalMatch[] = []
  const occurrences: Occurrence[] = []
  const isFree = (match: NominalMatch) => !chosen.some((other) => match.from < other.to && other.from < match.to)
  // The nearest nominal takes the verb; of those that end together the longest: «रक्षा समझौता किया» by समझौता, if no entry has the whole.
  for (const match of [...matches].sort((x, y) => y.to - x.to || x.from - y.from)) {
    if (!match.free || !isFree(match)) continue
    const verb = verbFor(match, verbs, chunks, taken, matches)
    if (verb === null) continue
    const chunk = chunks[verb] as VerbChunk
    taken.set(verb, match)
    chosen.push(match)
    occurrences.push({
      from: Math.min(match.from, chunk.from),
      to: Math.max(match.to, verbEnd(chunk)),
      form: formOf(chunk),
      verb,
      nominal: match.chunk === match.owner ? null : match.chunk,
      words: [match.from, match.to],
      owner: match.owner,
      uses: match.node.uses.filter((use) => use.pattern.verbs.includes(chunk.lemma)),
      nouns: [],
    })
  }
  // What is left is named, not done: event nouns first, the longer before the shorter.
  const isNoun = (match: NominalMatch) => Number(match.node.nouns.length > 0)
  for (const match of [...matches].sort((x, y) => isNoun(y) - isNoun(x) || y.to - y.from - (x.to - x.from) || x.from - y.from)) {
    if (match.owner !== null || !isFree(match)) continue
    chosen.push(match)
    occurrences.push(
      verbs.length === 0 && match.free && isLast(match, clause, chunks) ? headlineOccurrence(match) : nominalOccurrence(match),
    )
  }
  for (const verb of verbs) {
    if (taken.has(verb)) continue
    const chunk = chunks[verb] as VerbChunk
    const uses = lexicon.verbUses.get(chunk.lemma)
    if (uses)
      occurrences.push({
        from: chunk.from,
        to: verbEnd(chunk),
        form: formOf(chunk),
        verb,
        nominal: null,
        words: [0, 0],
        owner: null,
        uses,
        nouns: [],
      })
  }
  return occurrences.sort((a, b) => a.from - b.from || a.to - b.to)
}

const verbEnd = (chunk: VerbChunk): number => chunk.to
const formOf = (chunk: VerbChunk): FrameForm => (chunk.form === 'stem' ? 'conjunctive' : chunk.form)

/** Verbs that only make a verb of a noun, so that the noun alone already says what is done: समर्थन करना, but not कदम उठाना. */
const LIGHT = new Set(['करना', 'देना', 'होना', 'लगाना', 'जताना', 'लेना'])

const nominalOccurrence = (match: NominalMatch): Occurrence => ({
  from: match.from,
  to: match.to,
  form: 'nominal',
  verb: null,
  nominal: match.chunk,
  words: [match.from, match.to],
  owner: null,
  uses: match.node.uses.filter(
    (use) => use.pattern.words.length > 0 && use.pattern.turn === null && use.pattern.verbs.some((verb) => LIGHT.has(verb)),
  ),
  nouns: match.node.nouns.map((noun) => noun.entry),
})

const isLast = (match: NominalMatch, clause: ClauseFrame, chunks: readonly Chunk[]): boolean =>
  chunks.slice(match.chunk + 1, clause.to).every((chunk) => chunk.kind === 'link')

/** «इंटरनेट सेवाएं बंद», «तीन नेता गिरफ्तार»: a headline leaves out the verb; whoever stands there undergoes it. */
function headlineOccurrence(match: NominalMatch): Occurrence {
  const plain = nominalOccurrence(match)
  if (plain.nouns.length > 0) return plain
  const undergone = match.node.uses.filter((use) => use.pattern.turn !== 'received' && use.pattern.verbs.includes('होना'))
  return undergone.length > 0 ? { ...plain, form: 'finite', uses: undergone } : plain
}

/** Every sequence of words that some predicate has, wherever it begins and however long. */
function nominalMatches(clause: ClauseFrame, chunks: readonly Chunk[], tokens: readonly Tagged[], lexicon: Lexicon): NominalMatch[] {
  const matches: NominalMatch[] = []
  for (let c = clause.from; c < clause.to; c++) {
    const chunk = chunks[c]!
    if (chunk.kind !== 'noun') continue
    // The first word of a marker («के» साथ) begins no predicate.
    for (let i = chunk.from; i < chunk.markerTo; i++) if (i !== chunk.to) matchesAt(tokens, i, chunks, c, lexicon, matches)
  }
  return matches
}

function matchesAt(
  tokens: readonly Tagged[],
  from: number,
  chunks: readonly Chunk[],
  index: number,
  lexicon: Lexicon,
  matches: NominalMatch[],
): void {
  const nodes = new Map<number, PredicateNode[]>()
  const walk = (node: Trie<PredicateNode>, at: number) => {
    const token = tokens[at]
    if (!token || at - from > 6) return
    // «गीदड़-भभकी», «गुस्सा भी जाहिर किया»
    if (at > from && ((token.key === '-' && token.upos === 'PUNCT') || token.upos === 'PART')) return walk(node, at + 1)
    for (const key of token.lemmas.length === 0
      ? [token.key]
      : token.lemmas.includes(token.key)
        ? token.lemmas
        : [token.key, ...token.lemmas]) {
      const next = node.next.get(key)
      if (!next) continue
      if (next.value !== null) {
        const known = nodes.get(at + 1)
        // «हमले» is हमला and is written so in «हमले झेलना»: both count.
        if (!known) nodes.set(at + 1, [next.value])
        else if (!known.includes(next.value)) known.push(next.value)
      }
      walk(next, at + 1)
    }
  }
  walk(lexicon.predicateTrie, from)
  for (const [to, found] of nodes) {
    const node = found.length === 1 ? found[0]! : { uses: found.flatMap((one) => one.uses), nouns: found.flatMap((one) => one.nouns) }
    matches.push(matchOf(from, to, node, tokens, chunks, index))
  }
}

function matchOf(
  from: number,
  to: number,
  node: PredicateNode,
  tokens: readonly Tagged[],
  chunks: readonly Chunk[],
  index: number,
): NominalMatch {
  // «फोन पर बात»: words and their markers may run over several chunks; the last one is the nominal.
  const start = chunks[index] as NounChunk
  let last = index
  for (let next = index + 1; next < chunks.length && chunks[next]!.from < to; next++) if (chunks[next]!.kind === 'noun') last = next
  const ends = chunks[last] as NounChunk
  const free = to > ends.to || (onlyParticles(tokens, to, ends.to) && ends.marker === null)
  return { from, to, node, chunk: last, owner: from >= start.to ? index : null, free }
}

function onlyParticles(tokens: readonly Tagged[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { upos } = tokens[i]!
    if (upos !== 'PART' && upos !== 'ADV') return false
  }
  return true
}

/** The verb that goes with a nominal: the first to its right that fits, else in headlines one right before it. */
function verbFor(
  match: NominalMatch,
  verbs: readonly number[],
  chunks: readonly Chunk[],
  taken: ReadonlyMap<number, NominalMatch>,
  matches: readonly NominalMatch[],
): number | null {
  const fits = (verb: number) => match.node.uses.some((use) => use.pattern.verbs.includes((chunks[verb] as VerbChunk).lemma))
  for (const verb of verbs) {
    if (verb <= match.chunk) continue
    const owner = taken.get(verb)
    if (owner && !coordinated(match, owner, chunks)) return null
    if (fits(verb)) return verb
    // «हमला करने की धमकी दी»: the nearest verb decides; a further one belongs to somebody else unless this one is a mere participle.
    const chunk = chunks[verb] as VerbChunk
    if (chunk.form === 'finite' || chunk.form === 'infinitive') break
  }
  for (const verb of [...verbs].reverse()) {
    if (verb >= match.chunk || taken.has(verb) || !fits(verb)) continue
    const between = chunks.slice(verb + 1, match.chunk)
    const owned = matches.some(
      (other) =>
        other !== match &&
        other.chunk < verb &&
        other.free &&
        other.node.uses.some((use) => use.pattern.verbs.includes((chunks[verb] as VerbChunk).lemma)),
    )
    if ((chunks[verb] as VerbChunk).form === 'finite' && !owned && between.every((chunk) => chunk.kind === 'noun')) return verb
  }
  return null
}

/** «समर्थन और प्रोत्साहन करेगा»: nominals joined by और share the verb. */
function coordinated(match: NominalMatch, owner: NominalMatch, chunks: readonly Chunk[]): boolean {
  const between = chunks.slice(match.chunk + 1, owner.chunk)
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((chunk) => chunk.kind === 'link' || (chunk.kind === 'noun' && chunk.marker === null)) &&
    between[0]!.kind === 'link'
  )
}
