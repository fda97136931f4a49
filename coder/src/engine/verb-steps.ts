/** A verb chunk so far and the next word in, what that word adds out: auxiliaries, vectors, modals; null where the chunk ends. */
import type { VerbChunk } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Tagged } from './tag.ts'

export type Mutable = { -readonly [K in keyof VerbChunk]: VerbChunk[K] }

/** Verbs of motion and becoming take जाना as a vector, never as passive: चला गया, बन गया, मर गए. */
export const MOTION = new Set([
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

export const PARTICIPLE_HUA = new Set(['हुआ', 'हुए', 'हुई', 'हुईं'])

export const PROSPECTIVE = new Set(['वाला', 'वाले', 'वाली'])

/** The kind of the last verb form read, which decides what may follow. */
export type Last =
  | 'stem'
  | 'perfect'
  | 'imperfect'
  | 'infinitive'
  | 'finite'
  | 'aux'
  | 'participle'
  | 'conjunctive'
  | 'progressive'
  | 'going'

export function applyAux(chunk: Mutable, token: Tagged): Last {
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

export function step(chunk: Mutable, last: Last, token: Tagged, lexicon: Lexicon): Last | null {
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

export function stepVerb(chunk: Mutable, last: Last, token: Tagged, lexicon: Lexicon): Last | null {
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

export function afterInfinitive(chunk: Mutable, token: Tagged): Last | null {
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
export function applyLater(chunk: Mutable, token: Tagged, keepAspect = false): Last {
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
