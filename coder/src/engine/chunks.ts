/**
 * Tagged tokens in, chunks out: noun chunks with their case marker, verb chunks, and what links them.
 * «दिल्ली पुलिस ने सोमवार को पाँच छात्र नेताओं को गिरफ़्तार किया।» → [दिल्ली पुलिस ने] [सोमवार को] [पाँच छात्र नेताओं को] [गिरफ़्तार] {किया} ।
 */
import type { Chunk, NounChunk } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { transparentMarks } from './quotes.ts'
import type { Tagged } from './tag.ts'
import { readVerb } from './verbs.ts'

const LINKING_PUNCTUATION = new Set([',', ';', ':', '"', "'", '(', ')', '।', '.', '?', '!', '/', '[', ']', '*', '…', '-'])

/** `breaks` are the tokens before which a new phrase begins although nothing marks it: «पुतिन | बीजिंग पहुंचे» (engine/breaks.ts). */
export function chunk(tokens: readonly Tagged[], breaks: ReadonlySet<number>, lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = []
  const marks = transparentMarks(tokens)
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    if (marks.has(i) && token.key !== '(') i++
    else if (isLink(tokens, i)) {
      chunks.push({ kind: 'link', from: i, to: i + 1, head: i, word: token.key })
      i++
    } else if (startsVerb(tokens, i)) {
      const head = verbHead(tokens, i)
      const verb = readVerb(tokens, head, lexicon)
      chunks.push(verb.from < i ? { ...verb, from: i } : verb)
      i = Math.max(verb.markerTo, i + 1)
    } else if (token.upos === 'ADP' || token.upos === 'PART') {
      // A marker after a verb's own («के» left over) or a stray particle belongs to nothing.
      i++
    } else {
      const noun = readNoun(tokens, i, breaks, marks, lexicon)
      chunks.push(noun)
      i = noun.markerTo > noun.to ? noun.markerTo : noun.to
    }
  }
  return chunks
}

function isLink(tokens: readonly Tagged[], i: number): boolean {
  const token = tokens[i]!
  if (token.upos === 'CCONJ' || token.upos === 'SCONJ') return true
  if (token.upos !== 'PUNCT') return false
  if (token.key === '-') return token.spaced || (tokens[i + 1]?.spaced ?? true)
  return LINKING_PUNCTUATION.has(token.key) || true
}

/** A verb, or a negation right before one. */
function startsVerb(tokens: readonly Tagged[], i: number): boolean {
  const token = tokens[i]!
  if (token.upos === 'VERB' || token.upos === 'AUX') return true
  if (token.upos !== 'PART' || token.word?.group !== 'negation') return false
  const next = tokens[i + 1]
  return next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX')
}

const verbHead = (tokens: readonly Tagged[], i: number): number => (tokens[i]!.upos === 'PART' ? i + 1 : i)

function pronounMarker(tokens: readonly Tagged[], pronoun: number, lexicon: Lexicon): { id: string; to: number } | null {
  let node = lexicon.markerTrie.next.get(tokens[pronoun]!.key.endsWith('ी') ? 'की' : 'के')
  let found: { id: string; to: number } | null = null
  for (let at = pronoun + 1; node && at < tokens.length; at++) {
    node = node.next.get(tokens[at]!.key)
    if (node && node.value !== null) found = { id: node.value, to: at + 1 }
  }
  return found
}

function readNoun(
  tokens: readonly Tagged[],
  from: number,
  breaks: ReadonlySet<number>,
  marks: ReadonlyMap<number, number>,
  lexicon: Lexicon,
): NounChunk {
  const first = tokens[from]!
  const fused = first.upos === 'PRON' ? first.feats.marker : undefined
  const compound = fused === 'का' ? pronounMarker(tokens, from, lexicon) : null
  // «हमारे बीच», «उनके साथ»: the pronoun holds the के of a compound marker.
  if (compound) return { kind: 'noun', from, to: from + 1, head: from, marker: compound.id, markerFrom: from + 1, markerTo: compound.to }
  if (first.upos === 'PRON' && fused !== undefined)
    return { kind: 'noun', from, to: from + 1, head: from, marker: fused, markerFrom: from + 1, markerTo: from + 1 }
  let to = from
  let head = from
  while (to < tokens.length) {
    const token = tokens[to]!
    if (token.marker || (to > from && breaks.has(to))) break
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP' || token.upos === 'CCONJ' || token.upos === 'SCONJ') break
    const beyond = marks.get(to)
    if (beyond !== undefined && to > from) {
      to = beyond
      continue
    }
    if (token.upos === 'PUNCT') {
      // «रूस-यूक्रेन», «किम जोंग-उन»: a hyphen without blanks holds words together.
      if (token.key === '-' && !token.spaced && tokens[to + 1] && !tokens[to + 1]!.spaced && to > from) {
        to++
        continue
      }
      break
    }
    if (to > from && token.upos === 'PRON' && token.feats.marker !== undefined) break
    if (token.upos === 'PART') {
      if (token.word?.group === 'negation' && startsVerb(tokens, to)) break
      // «रूस भी», «मोदी ही ने»: the particle belongs to the chunk, the head does not move.
      to++
      continue
    }
    if (token.upos === 'PRON' && to > from && tokens[to - 1]!.upos !== 'DET') break
    head = to
    to++
    if (token.upos === 'PRON') break
  }
  if (to === from) to = from + 1
  const marker = tokens[to]?.marker
  if (!marker) return { kind: 'noun', from, to, head, marker: null, markerFrom: to, markerTo: to }
  return { kind: 'noun', from, to, head, marker: marker.id, markerFrom: to, markerTo: to + marker.length }
}
