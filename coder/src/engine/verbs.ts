/**
 * Tagged tokens and the place of a verb in, its whole chunk out: tense, aspect, mood, voice, negation.
 * «नहीं किया जाएगा» → करना, passive, future, negated · «करने जा रहा है» → करना, prospective · «मार दिए गए» → मारना, passive
 */
import type { VerbChunk } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Tagged } from './tag.ts'
import { applyAux, type Last, type Mutable, step } from './verb-steps.ts'

const NEGATION = new Set(['नहीं', 'न', 'ना', 'मत'])

const PARTICLES = new Set(['भी', 'ही', 'तो', 'तक', ...NEGATION])

/** The chunk whose lexical verb stands at `head`; `start` is where a preceding negation begins. */
export function readVerb(tokens: readonly Tagged[], head: number, lexicon: Lexicon): VerbChunk {
  const first = tokens[head]!
  const chunk: Mutable = {
    kind: 'verb',
    from: head,
    to: head + 1,
    head,
    lemma: first.lemma,
    form: 'finite',
    voice: 'active',
    tense: 'none',
    aspect: 'none',
    mood: 'indicative',
    negated: false,
    marker: null,
    markerTo: head + 1,
  }
  let before = head - 1
  while (before >= 0 && PARTICLES.has(tokens[before]!.key) && tokens[before]!.upos === 'PART') {
    if (NEGATION.has(tokens[before]!.key)) {
      chunk.negated = true
      chunk.from = before
    }
    before--
  }
  let last = applyFirst(chunk, first)
  for (let i = head + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (PARTICLES.has(token.key) && token.upos === 'PART' && continues(tokens, i + 1)) {
      if (NEGATION.has(token.key)) chunk.negated = true
      continue
    }
    const next = step(chunk, last, token, lexicon)
    if (next === null) break
    last = next
    chunk.to = i + 1
  }
  // «गए नहीं»: negation after the verb.
  const after = tokens[chunk.to]
  if (after && after.upos === 'PART' && NEGATION.has(after.key)) {
    chunk.negated = true
    chunk.to++
  }
  finish(chunk, tokens, last)
  return chunk
}

const continues = (tokens: readonly Tagged[], i: number): boolean => {
  const token = tokens[i]
  if (!token) return false
  if (token.upos === 'PART' && PARTICLES.has(token.key)) return continues(tokens, i + 1)
  return token.upos === 'AUX' || token.upos === 'VERB'
}

function applyFirst(chunk: Mutable, token: Tagged): Last {
  const reading = token.verb
  if (token.upos === 'AUX') {
    chunk.lemma = 'होना'
    return applyAux(chunk, token)
  }
  switch (reading?.form) {
    case 'stem':
      return 'stem'
    case 'perfect':
      chunk.aspect = 'perfect'
      chunk.tense = 'past'
      return 'perfect'
    case 'imperfect':
      chunk.aspect = 'habitual'
      chunk.tense = 'present'
      return 'imperfect'
    case 'infinitive':
      chunk.form = 'infinitive'
      return 'infinitive'
    case 'future':
      chunk.tense = 'future'
      return 'finite'
    case 'subjunctive':
      chunk.mood = 'subjunctive'
      return 'finite'
    case 'imperative':
      chunk.mood = 'imperative'
      return 'finite'
    case 'conjunctive':
      chunk.form = 'conjunctive'
      return 'conjunctive'
    default:
      return 'finite'
  }
}

/** What follows settles participle or finite, and the marker after an infinitive. */
function finish(chunk: Mutable, tokens: readonly Tagged[], last: Last): void {
  chunk.markerTo = chunk.to
  const next = tokens[chunk.to]
  if (chunk.form === 'participle' && last === 'aux') chunk.form = 'finite'
  if (last === 'stem' && chunk.form === 'finite') chunk.form = chunk.to - chunk.head > 1 ? 'finite' : 'stem'
  if (next?.marker && (chunk.form === 'infinitive' || chunk.form === 'participle' || last === 'perfect')) {
    if (chunk.form === 'finite') chunk.form = 'participle'
    chunk.marker = next.marker.id
    chunk.markerTo = chunk.to + next.marker.length
    return
  }
  const nominalNext = next !== undefined && (next.upos === 'NOUN' || next.upos === 'NUM' || next.upos === 'DET' || next.upos === 'PROPN')
  if (chunk.form === 'finite' && nominalNext && (last === 'perfect' || last === 'progressive') && anotherVerbFollows(tokens, chunk.to))
    chunk.form = 'participle'
}

const BOUNDARY = new Set(['।', '.', '?', '!', ':', ';', '"', "'"])

/** «किए गए हमले में … मारे गए»: a bare perfective before a noun modifies it if the clause still has its verb to come. */
function anotherVerbFollows(tokens: readonly Tagged[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.upos === 'PUNCT' && (BOUNDARY.has(token.key) || token.key === ',')) {
      return false
    }
    if (token.upos === 'SCONJ') return false
    if (token.upos === 'AUX' || (token.upos === 'VERB' && token.verb?.form !== 'conjunctive')) return true
  }
  return false
}
