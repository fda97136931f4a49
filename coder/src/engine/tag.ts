/**
 * The raw tokens of a sentence in, tagged tokens out: one reading each, chosen by the neighbours.
 * «मुलाकात की।»: की is करना; «रूस की मदद»: की is का. «मांग की»: मांग is a noun; «मांग रहा है»: a verb.
 */
import type { RawToken, Token, Upos } from '../document.ts'
import type { VerbReading } from '../lexicon/inflect.ts'
import type { Lexicon, PredicateNode, WordReading } from '../lexicon/lexicon.ts'
import type { Trie } from '../lexicon/trie.ts'

/** A token with what later stages ask of it; `marker` is set on the first token of a postposition. */
export interface Tagged extends Token {
  readonly verb: VerbReading | null
  readonly word: WordReading | null
  /** Postposition that begins here and how many tokens it takes. */
  readonly marker: { readonly id: string; readonly length: number } | null
}

const NONE: readonly string[] = []
const NO_FEATS: Readonly<Record<string, string>> = {}
const AUX_GROUPS = new Set(['auxiliary_present', 'auxiliary_past', 'auxiliary_future'])
const END_KEYS = new Set(['।', '.', '?', '!', ',', ';', ':', "'", '"', ')', '-'])

export function tag(tokens: readonly RawToken[], lexicon: Lexicon): Tagged[] {
  const tagged: Tagged[] = []
  let markerUntil = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') tagged.push(make(token, token.key, token.key === '%' ? 'NUM' : 'PUNCT'))
    else if (token.kind === 'number') tagged.push(make(token, token.key, 'NUM'))
    else if (i < markerUntil) tagged.push(make(token, token.key, 'ADP'))
    else {
      const marker = markerAt(tokens, i, lexicon)
      if (marker && isMarker(tokens, i, marker, tagged, lexicon)) {
        markerUntil = i + marker.length
        tagged.push({ ...make(token, token.key, 'ADP'), marker })
      } else tagged.push(tagWord(tokens, i, tagged, lexicon))
    }
  }
  return tagged
}

/** Field by field, because a spread here takes a quarter of all the time of coding. */
function make({ start, end, form, key, kind, spaced }: RawToken, lemma: string, upos: Upos, feats = NO_FEATS): Tagged {
  return { start, end, form, key, kind, spaced, lemma, upos, feats, verb: null, word: null, marker: null, lemmas: NONE }
}

/** The longest postposition that begins at `i`. */
function markerAt(tokens: readonly RawToken[], i: number, lexicon: Lexicon): { id: string; length: number } | null {
  let node: Trie<string> | undefined = lexicon.markerTrie
  let best: { id: string; length: number } | null = null
  for (let length = 1; i + length <= tokens.length; length++) {
    node = node?.next.get(tokens[i + length - 1]!.key)
    if (!node) break
    if (node.value !== null) best = { id: node.value, length }
  }
  return best
}

function isMarker(
  tokens: readonly RawToken[],
  i: number,
  marker: { id: string; length: number },
  before: readonly Tagged[],
  lexicon: Lexicon,
): boolean {
  const previous = before[i - 1]
  if (!previous) return false
  if (marker.length > 1) return true
  const key = tokens[i]!.key
  if (key === 'की' || key === 'कीं') return !isDidKi(tokens, i, before, lexicon)
  if (previous.upos === 'PUNCT' && key !== 'ने' && previous.key !== ')' && previous.key !== "'" && previous.key !== '"') return false
  // «… दिया पर …», «…, पर …»: but
  if (key === 'पर')
    return !(previous.upos === 'AUX' || (previous.verb !== null && previous.verb.form === 'perfect' && isFiniteEnd(before, i)))
  if (key === 'खिलाफ' || key === 'समेत' || key === 'हेतु' || key === 'द्वारा') return true
  return true
}

const isFiniteEnd = (before: readonly Tagged[], i: number) => before[i - 1]?.verb?.form === 'perfect' && before[i - 1]?.upos === 'VERB'

/** «बात की।», «बात की है», «बात की और», «ने की बात», «की गई»: the verb; else the postposition. */
function isDidKi(tokens: readonly RawToken[], i: number, before: readonly Tagged[], lexicon: Lexicon): boolean {
  const next = tokens[i + 1]
  const previous = before[i - 1]
  if (!next) return true
  if (previous && previous.upos === 'ADP' && previous.key !== 'की') return true
  if (next.kind === 'punctuation')
    return END_KEYS.has(next.key) && !(next.key === "'" || next.key === '"' || next.key === '-')
      ? true
      : next.key !== '(' && next.key !== '-' && next.key !== "'" && next.key !== '"'
  const group = lexicon.wordReadings.get(next.key)
  if (group?.some((r) => AUX_GROUPS.has(r.group))) return true
  if (
    group?.some(
      (r) => r.group === 'conjunction' || r.group === 'but' || r.group === 'complement' || r.group === 'conditional' || r.group === 'cause',
    ) &&
    next.key !== 'तब'
  )
    return isNominalOfDid(previous, lexicon)
  const verb = lexicon.verbReadings.get(next.key)
  if (verb?.some((r) => r.lemma === 'जाना') && previous && previous.upos === 'NOUN')
    return next.key !== 'जान' && !next.key.startsWith('जान')
  return false
}

/** Is the word before one that करना makes a verb of («मांग की और …»)? */
function isNominalOfDid(previous: Tagged | undefined, lexicon: Lexicon): boolean {
  if (!previous) return false
  return previous.lemmas.some((lemma) => lexicon.predicateTrie.next.has(lemma)) || previous.upos === 'NOUN'
}

function tagWord(tokens: readonly RawToken[], i: number, before: readonly Tagged[], lexicon: Lexicon): Tagged {
  const token = tokens[i]!
  const { key } = token
  const words = lexicon.wordReadings.get(key)
  const lemmas = lexicon.nominalLemmas.get(key) ?? NONE
  const verb = lexicon.verbReadings.get(key)
  if ((key === 'की' || key === 'कीं') && verb) {
    const did = verb.find((r) => r.lemma === 'करना')
    if (did && isDidKi(tokens, i, before, lexicon)) return { ...make(token, did.lemma, 'VERB', { VerbForm: did.form }), verb: did }
  }
  // «उनका मानना है कि»: saying as a noun.
  if (verb && lexicon.sayingNouns.has(key) && before[i - 1]?.marker?.id === 'का') return make(token, key, 'NOUN')
  // «चोए सोन-हुई»: what a hyphen joins to a name is no verb.
  if (verb && !words && i >= 2 && before[i - 1]!.key === '-' && !before[i - 1]!.spaced && !token.spaced && before[i - 2]!.upos === 'NOUN')
    return make(token, key, 'NOUN')
  const aux = words?.find((r) => r.group.startsWith('auxiliary'))
  // «हो गए», «हो रहा है»: the stem, not the subjunctive.
  const stem = aux && verb?.find((r) => r.form === 'stem')
  if (stem && takesStem(tokens, i, lexicon)) return { ...make(token, stem.lemma, 'VERB', { VerbForm: 'stem' }), verb: stem }
  if (aux) {
    const reading = verb?.[0] ?? null
    return { ...make(token, reading?.lemma ?? 'होना', 'AUX', { group: aux.group }), verb: reading, word: aux }
  }
  // «दो और विधायक»: two more.
  if (
    key === 'और' &&
    before[i - 1] &&
    (before[i - 1]!.upos === 'NUM' || lexicon.timeRules.numerals.starts.has(before[i - 1]!.key)) &&
    tokens[i + 1]?.kind === 'word'
  )
    return make(token, key, 'DET')
  if (words) {
    const word = chooseWord(words, tokens, i, before, lexicon)
    if (word && !(verb && preferVerb(key, verb, tokens, i, lexicon)))
      return { ...make(token, word.lemma, word.upos, word.feats), word, lemmas }
  }
  // «दो करोड़», «दो बंधकों को»: two, not give.
  if (verb && lexicon.timeRules.numerals.starts.has(key) && tokens[i + 1]?.kind === 'word') return make(token, key, 'NUM')
  if (verb) {
    const reading = chooseVerb(verb, tokens, i, before, lexicon, lemmas)
    if (reading) return { ...make(token, reading.lemma, 'VERB', { VerbForm: reading.form }), verb: reading, lemmas }
  }
  return { ...make(token, lemmas[0] ?? key, 'NOUN'), lemmas: lemmas.length > 0 ? lemmas : NONE }
}

function chooseWord(
  words: readonly WordReading[],
  tokens: readonly RawToken[],
  i: number,
  before: readonly Tagged[],
  lexicon: Lexicon,
): WordReading | null {
  const key = tokens[i]!.key
  const find = (group: string) => words.find((r) => r.group === group)
  const first = i === 0 || before[i - 1]!.upos === 'PUNCT'
  if (key === 'की' || key === 'पर') return find('complement') ?? find('but') ?? words[0] ?? null
  // «जैसे», «तब», «जहां» open clauses only at the front of one.
  if (find('determiner') && find('pronoun')) {
    const next = tokens[i + 1]
    // «ये देश» points at a noun; «वे उन देशों पर» stands for somebody.
    const pointing =
      next?.kind === 'word' &&
      !lexicon.wordReadings.has(next.key) &&
      !lexicon.markerTrie.next.has(next.key) &&
      !lexicon.verbReadings.has(next.key)
    return (pointing ? find('determiner') : find('pronoun')) ?? null
  }
  if (find('temporal') && !first && find('adverb')) return find('adverb') ?? null
  return words[0] ?? null
}

/** Closed-class words that are also verb forms: «आप ने लिए», «हो», «बस». */
function preferVerb(key: string, _verb: readonly VerbReading[], tokens: readonly RawToken[], i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1]
  return key === 'बढ' && next !== undefined && lexicon.verbReadings.has(next.key)
}

function takesStem(tokens: readonly RawToken[], i: number, lexicon: Lexicon): boolean {
  const next = followingWord(tokens, i, lexicon)
  const readings = next ? lexicon.verbReadings.get(next.key) : undefined
  return next?.key === 'कर' || (readings?.some((r) => AFTER_STEM.has(r.lemma) || lexicon.vectors.has(r.lemma)) ?? false)
}

const AFTER_INFINITIVE = new Set(['देना', 'लगना', 'पडना'])
const AFTER_STEM = new Set(['रहना', 'सकना', 'चुकना', 'पाना', 'करना'])

function chooseVerb(
  readings: readonly VerbReading[],
  tokens: readonly RawToken[],
  i: number,
  before: readonly Tagged[],
  lexicon: Lexicon,
  lemmas: readonly string[],
): VerbReading | null {
  const next = followingWord(tokens, i, lexicon)
  const nextVerb = next ? lexicon.verbReadings.get(next.key) : undefined
  const isNominal = lemmas.length > 0
  const nominalHere = isNominal && nextVerb !== undefined && nominalTakes(lemmas, nextVerb, lexicon)
  const stem = readings.find((r) => r.form === 'stem')
  if (stem) {
    const vector = nextVerb?.some((r) => AFTER_STEM.has(r.lemma) || lexicon.vectors.has(r.lemma)) ?? false
    const joined = next?.key === 'कर' || next?.key === 'के'
    if ((vector || joined) && !nominalHere) return stem
    const other = readings.find((r) => r.form !== 'stem')
    if (!other) return null
    return isNominal && (nominalHere || (!next && other.form !== 'perfect')) ? null : other
  }
  if (nominalHere) return null
  // «जाने देने पर», «करने लगे»: the infinitive, not the perfect of जानना.
  const permits = nextVerb?.some((r) => AFTER_INFINITIVE.has(r.lemma)) ?? false
  const chosen = (permits ? readings.find((r) => r.form === 'infinitive') : undefined) ?? readings[0]!
  const nextIsMarker = next !== null && lexicon.markerTrie.next.has(next.key) && !nextVerb
  // «घटना पर», «छापे में», «सजा के»: before a postposition only the oblique infinitive is a verb.
  if (nextIsMarker && tokens[i + 1] === next) {
    const infinitive = readings.find((r) => r.form === 'infinitive')
    if (infinitive) return token_ends(tokens[i]!.key, 'ने') || token_ends(tokens[i]!.key, 'नी') ? infinitive : null
    if (isNominal || chosen.form === 'subjunctive' || chosen.form === 'imperative') return null
    return before.length > 0 && chosen.form === 'perfect' ? chosen : null
  }
  if (isNominal && chosen.form === 'infinitive' && !nextVerb && key_isDirect(tokens[i]!.key) && isWholePredicate(lemmas, lexicon))
    return null
  return chosen
}

/** «घटना», «मांगना»: a predicate's nominal by itself, not one word of several. */
const isWholePredicate = (lemmas: readonly string[], lexicon: Lexicon): boolean =>
  lemmas.some((lemma) => (lexicon.predicateTrie.next.get(lemma)?.value ?? null) !== null)
const key_isDirect = (key: string) => key.endsWith('ना')
const token_ends = (key: string, suffix: string) => key.endsWith(suffix)

function followingWord(tokens: readonly RawToken[], i: number, lexicon: Lexicon): RawToken | null {
  for (let j = i + 1; j < tokens.length && j <= i + 3; j++) {
    const token = tokens[j]!
    if (token.kind === 'punctuation') return null
    const group = lexicon.wordReadings.get(token.key)
    if (group?.some((r) => r.group === 'particle' || r.group === 'negation')) continue
    return token
  }
  return null
}

/** Does the lexicon know this nominal with that verb: «छापा मारा», «सज़ा सुनाई», «रोक लगाई»? */
function nominalTakes(lemmas: readonly string[], verbs: readonly VerbReading[], lexicon: Lexicon): boolean {
  return lemmas.some((lemma) => {
    const node: Trie<PredicateNode> | undefined = lexicon.predicateTrie.next.get(lemma)
    return node?.value?.uses.some((use) => verbs.some((verb) => use.pattern.verbs.includes(verb.lemma))) ?? false
  })
}
