/**
 * Tagged tokens in, the names among them out: longest match over keys, hyphens skipped.
 * «रूसी विदेश मंत्री सर्गेई लावरोव» → रूसी (adjective of RUS) · विदेश मंत्री (office) · सर्गेई लावरोव (person)
 */
import type { Lexicon, NameSense } from '../../lexicon/lexicon.ts'
import type { Trie } from '../../lexicon/trie.ts'
import type { Tagged } from '../tag.ts'

export interface NameMatch {
  readonly from: number
  readonly to: number
  readonly senses: readonly NameSense[]
}

const OPEN_CLASS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

export function matchNames(tokens: readonly Tagged[], lexicon: Lexicon): NameMatch[] {
  const matches: NameMatch[] = []
  let i = 0
  while (i < tokens.length) {
    const match = longest(tokens, i, lexicon.nameTrie)
    if (match && plausible(tokens, match, lexicon)) {
      matches.push(match)
      i = match.to
    } else i++
  }
  return matches
}

function longest(tokens: readonly Tagged[], from: number, trie: Trie<NameSense[]>): NameMatch | null {
  let node: Trie<NameSense[]> | undefined = step(trie, tokens[from]!)
  let best: NameMatch | null = null
  let at = from + 1
  while (node) {
    if (node.value !== null) best = { from, to: at, senses: node.value }
    // «किम-जोंग-उन»: a hyphen or the point of an initial stands between words of one name.
    let next = at
    while (tokens[next] && next < from + 12 && tokens[next]!.upos === 'PUNCT' && (tokens[next]!.key === '-' || tokens[next]!.key === '.'))
      next++
    const token = tokens[next]
    if (!token) break
    node = step(node, token)
    at = next + 1
  }
  return best
}

const LONG_SHORT: Readonly<Record<string, string>> = { 'ि': 'ी', 'ी': 'ि', 'ु': 'ू', 'ू': 'ु' }

/** The next node by a word, or by the same word with one vowel longer or shorter («नितीश», «नीतीश»). */
function step(node: Trie<NameSense[]>, token: Tagged): Trie<NameSense[]> | undefined {
  const found = node.next.get(token.key)
  if (found || token.key.length < 4 || token.lemmas.length > 0 || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return found
  for (let i = 1; i < token.key.length; i++) {
    const other = LONG_SHORT[token.key[i]!]
    const variant = other === undefined ? undefined : node.next.get(token.key.slice(0, i) + other + token.key.slice(i + 1))
    if (variant) return variant
  }
  return undefined
}

/** Words that are also grammar («आप», «सब») or verbs («मान») are names only where more than one word says so. */
const isBody = (sense: NameSense, lexicon: Lexicon): boolean => sense.kind === 'a' && lexicon.actors[sense.index]!.kind === 'organisation'
const nounIsEvent = (token: Tagged, lexicon: Lexicon): boolean =>
  token.lemmas.some((lemma) => (lexicon.predicateTrie.next.get(lemma)?.value?.nouns.length ?? 0) > 0)

function plausible(tokens: readonly Tagged[], match: NameMatch, lexicon: Lexicon): boolean {
  if (match.to - match.from > 1) return true
  const token = tokens[match.from]!
  const ambiguous = match.senses.every((sense) => sense.sort === 'ambiguous')
  if (token.upos === 'PRON' && ambiguous) return tokens[match.to]?.marker?.id === 'ने' || isPartyWord(tokens[match.to])
  if (!OPEN_CLASS.has(token.upos)) return false
  // «वार्ता» is an agency and a talk: the everyday word wins unless a bracket or «के मुताबिक» shows the agency.
  if (token.lemmas.length > 0 && match.senses.every((sense) => isBody(sense, lexicon)) && nounIsEvent(token, lexicon))
    return tokens[match.from - 1]?.key === '(' || tokens[match.to]?.marker?.id === 'के_मुताबिक'
  if (!ambiguous) return true
  return tokens[match.to]?.marker !== null && tokens[match.to]?.marker !== undefined
}

const PARTY_WORDS = new Set(['पार्टी', 'सरकार', 'नेता', 'विधायक', 'सांसद', 'प्रवक्ता', 'संयोजक', 'प्रमुख', 'कार्यकर्ता', 'कार्यकर्ताओं', 'उम्मीदवार'])
const isPartyWord = (token: Tagged | undefined) => token !== undefined && PARTY_WORDS.has(token.key)

/** «किम जोंग-उन»: inside a name of several words a pronoun or verb is neither. */
export function markNames(tokens: readonly Tagged[], matches: readonly NameMatch[]): Tagged[] {
  const marked = [...tokens]
  for (const match of matches) {
    if (match.to - match.from === 1 || !match.senses.some((sense) => sense.kind === 'a' || sense.kind === 'p')) continue
    for (let i = match.from; i < match.to; i++) {
      const token = marked[i]!
      if (token.upos !== 'PUNCT' && token.upos !== 'NOUN')
        marked[i] = { ...token, upos: 'PROPN', feats: {}, verb: null, word: null, marker: null }
    }
  }
  return marked
}
