/**
 * Tagged tokens and the place of a verb in, its whole chunk out: tense, aspect, mood, voice, negation.
 * «नहीं किया जाएगा» → करना, passive, future, negated · «करने जा रहा है» → करना, prospective · «मार दिए गए» → मारना, passive
 */
import type { VerbChunk } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Tagged } from './tag.ts'

type Mutable = { -readonly [K in keyof VerbChunk]: VerbChunk[K] }

const NEGATION = new Set(['नहीं', 'न', 'ना', 'मत'])
const PARTICLES = new Set(['भी', 'ही', 'तो', 'तक', ...NEGATION])
const PARTICIPLE_HUA = new Set(['हुआ', 'हुए', 'हुई', 'हुईं'])
const PROSPECTIVE = new Set(['वाला', 'वाले', 'वाली'])
/** Verbs of motion and becoming take जाना as a vector, never as passive: चला गया, बन गया, मर गए. */
const MOTION = new Set([
  'चलना',
  'आना',
  'होना',
  'बैठना',
  'मरना',
  'बनना',
  'मिलना',
  'पहुंचना',
  'लौटना',
  'निकलना',
  'रहना',
  'टूटना',
  'बढना',
  'गिरना',
  'भागना',
  'उठना',
  'छिडना',
  'थमना',
  'रुकना',
  'हटना',
  'जुडना',
  'लगना',
  'पडना',
  'सोना',
])

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
  finish(chunk, tokens, last, lexicon)
  return chunk
}

const continues = (tokens: readonly Tagged[], i: number): boolean => {
  const token = tokens[i]
  if (!token) return false
  if (token.upos === 'PART' && PARTICLES.has(token.key)) return continues(tokens, i + 1)
  return token.upos === 'AUX' || token.upos === 'VERB'
}

/** The kind of the last verb form read, which decides what may follow. */
type Last = 'stem' | 'perfect' | 'imperfect' | 'infinitive' | 'finite' | 'aux' | 'participle' | 'conjunctive' | 'progressive' | 'going'

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

function applyAux(chunk: Mutable, token: Tagged): Last {
  chunk.form = 'finite'
  const group = token.feats.group
  if (group === 'auxiliary_past') chunk.tense = 'past'
  else if (group === 'auxiliary_future') {
    // «किया होगा» guesses; «करना होगा» obliges; «होगा» alone is future.
    if (chunk.aspect === 'perfect' || chunk.aspect === 'progressive') chunk.mood = 'possible'
    else chunk.tense = 'future'
  } else if (group === 'auxiliary_subjunctive') chunk.mood = 'subjunctive'
  else if (chunk.aspect !== 'perfect') chunk.tense = 'present'
  return 'aux'
}

function step(chunk: Mutable, last: Last, token: Tagged, lexicon: Lexicon): Last | null {
  if (last === 'conjunctive' || last === 'finite') return null
  if (PROSPECTIVE.has(token.key) && last === 'infinitive') {
    chunk.aspect = 'prospective'
    chunk.form = 'participle'
    return 'participle'
  }
  if (token.upos === 'AUX') {
    if (last === 'aux' && token.feats.group !== 'auxiliary_subjunctive') return null
    if (last === 'stem') return null
    if (last === 'infinitive') {
      if (token.feats.group === 'auxiliary_past' || token.feats.group === 'auxiliary_present' || token.feats.group === 'auxiliary_future') {
        chunk.mood = 'obligative'
        chunk.form = 'finite'
        return applyAux(chunk, token)
      }
      return null
    }
    return applyAux(chunk, token)
  }
  if (token.key === 'चाहिए' && last === 'infinitive') {
    chunk.mood = 'obligative'
    chunk.form = 'finite'
    return 'aux'
  }
  const verb = token.verb
  if (!verb || token.upos !== 'VERB') return null
  return stepVerb(chunk, last, token, lexicon)
}

function stepVerb(chunk: Mutable, last: Last, token: Tagged, lexicon: Lexicon): Last | null {
  const verb = token.verb!
  const is = (lemma: string) => verb.lemma === lemma
  switch (last) {
    case 'stem':
      if (is('रहना')) {
        chunk.aspect = 'progressive'
        chunk.tense = 'present'
        chunk.form = 'finite'
        return 'progressive'
      }
      if (is('सकना') || is('पाना')) {
        chunk.mood = 'possible'
        return applyLater(chunk, token)
      }
      if (token.key === 'कर' || token.key === 'के' || verb.form === 'conjunctive') {
        chunk.form = 'conjunctive'
        return 'conjunctive'
      }
      if (is('चुकना') || lexicon.vectors.has(verb.lemma)) return applyLater(chunk, token)
      return null
    case 'perfect':
      if (PARTICIPLE_HUA.has(token.key)) {
        chunk.form = 'participle'
        return 'participle'
      }
      if (is('जाना')) {
        if (!MOTION.has(chunk.lemma)) chunk.voice = 'passive'
        return applyLater(chunk, token)
      }
      if (is('होना') && verb.form === 'imperfect') {
        chunk.mood = 'conditional'
        return 'imperfect'
      }
      if (is('रहना') || is('करना') || is('चाहना')) return applyLater(chunk, token)
      return null
    case 'imperfect':
      if (PARTICIPLE_HUA.has(token.key)) {
        chunk.form = 'conjunctive'
        return 'participle'
      }
      if (is('रहना')) {
        chunk.aspect = 'progressive'
        return applyLater(chunk, token, true)
      }
      if (is('जाना') || is('आना')) return applyLater(chunk, token)
      return null
    case 'infinitive':
      return afterInfinitive(chunk, token)
    case 'participle':
      return is('रहना') ? 'perfect' : null
    case 'progressive':
      return is('होना') && verb.form === 'imperfect' ? 'imperfect' : null
    case 'going':
      if (is('रहना')) {
        chunk.form = 'finite'
        chunk.aspect = 'prospective'
        return 'progressive'
      }
      return null
    default:
      return null
  }
}

function afterInfinitive(chunk: Mutable, token: Tagged): Last | null {
  const verb = token.verb!
  switch (verb.lemma) {
    case 'पडना':
      chunk.mood = 'obligative'
      return applyLater(chunk, token)
    case 'लगना':
      chunk.aspect = 'progressive'
      return applyLater(chunk, token, true)
    case 'देना':
      return applyLater(chunk, token)
    case 'पाना':
    case 'सकना':
      chunk.mood = 'possible'
      return applyLater(chunk, token)
    case 'जाना':
      return verb.form === 'stem' ? 'going' : null
    case 'होना':
      if (verb.form === 'future' || verb.form === 'perfect' || verb.form === 'imperfect') {
        chunk.mood = 'obligative'
        return applyLater(chunk, token)
      }
      return null
    default:
      return null
  }
}

/** A second verb carries tense and finiteness: कर «दिया», किया «जाएगा», किया «जाता» है. */
function applyLater(chunk: Mutable, token: Tagged, keepAspect = false): Last {
  const verb = token.verb!
  if (chunk.form === 'infinitive') chunk.form = 'finite'
  switch (verb.form) {
    case 'stem':
      return 'stem'
    case 'perfect':
      chunk.tense = 'past'
      if (!keepAspect) chunk.aspect = 'perfect'
      return 'perfect'
    case 'imperfect':
      chunk.tense = 'present'
      if (!keepAspect) chunk.aspect = 'habitual'
      return 'imperfect'
    case 'infinitive':
      chunk.form = 'infinitive'
      return 'infinitive'
    case 'future':
      chunk.tense = 'future'
      chunk.aspect = 'none'
      return 'finite'
    case 'subjunctive':
      chunk.mood = chunk.mood === 'possible' ? 'possible' : 'subjunctive'
      return 'finite'
    case 'imperative':
      chunk.mood = 'imperative'
      return 'finite'
    case 'conjunctive':
      chunk.form = 'conjunctive'
      return 'conjunctive'
  }
}

/** What follows settles participle or finite, and the marker after an infinitive. */
function finish(chunk: Mutable, tokens: readonly Tagged[], last: Last, _lexicon: Lexicon): void {
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
