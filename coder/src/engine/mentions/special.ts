/** A noun chunk in, the mention that has no name of its own out: pronouns, «दोनों देश», «उनके समकक्ष». */
import type { NounChunk, Reference } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Tagged } from '../tag.ts'
import type { Found } from './actors.ts'
import { type Element, referenceOf } from './elements.ts'
import { jurisdictionOf } from './jurisdiction.ts'

export const SEVERAL: Readonly<Record<string, number>> = { दोनों: 2, तीनों: 3, चारों: 4, पांचों: 5 }

export const COUNTRY_NOUNS = new Set([
  'देश',
  'देशों',
  'मुल्क',
  'मुल्कों',
  'राष्ट्र',
  'राष्ट्रों',
  'पड़ोसी',
  'पडोसी',
  'पडोसियों',
  'सरकारें',
  'सरकारों',
  'महाशक्तियों',
  'महाशक्तियां',
  'सेनाएं',
  'सेनाओं',
  'राजधानियों',
])

export const PERSON_NOUNS = new Set([
  'नेता',
  'नेताओं',
  'राष्ट्रपति',
  'राष्ट्रपतियों',
  'प्रधानमंत्री',
  'प्रधानमंत्रियों',
  'मंत्री',
  'मंत्रियों',
  'विदेश',
  'रक्षा',
  'राष्ट्राध्यक्ष',
  'राष्ट्राध्यक्षों',
  'राजनेता',
  'राजनेताओं',
  'शीर्ष',
  'समकक्ष',
  'समकक्षों',
])

export const SIDE_NOUNS = new Set(['पक्ष', 'पक्षों', 'ओर', 'तरफ', 'गुट', 'गुटों', 'दल', 'दलों', 'पार्टियों', 'पार्टियां', 'समुदायों', 'समुदाय'])

export const COUNTERPART = new Set(['समकक्ष', 'समकक्षी', 'काउंटरपार्ट', 'हमरुतबा'])

/** Pronouns, «दोनों देश», «उनके समकक्ष»: no name of their own. */
export function readSpecial(tokens: readonly Tagged[], chunk: NounChunk, elements: readonly Element[], lexicon: Lexicon): Found[] | null {
  const first = tokens[chunk.from]!
  const named = elements.some((element) => element.from === chunk.from)
  if (
    !named &&
    first.upos === 'PRON' &&
    first.feats.person !== undefined &&
    first.feats.question === undefined &&
    chunk.to - chunk.from === 1
  ) {
    const { number, person, reflexive, relative, near } = first.feats
    const reference: Reference = {
      kind: 'pronoun',
      number: number === 'pl' ? 'pl' : 'sg',
      person: person === '1' ? 1 : person === '2' ? 2 : 3,
      reflexive: reflexive === 'true',
      relative: relative === 'true',
      near: near === 'true',
    }
    return [{ from: chunk.from, to: chunk.to, reference, place: null }]
  }
  for (let i = chunk.from; i < chunk.to - 1; i++) {
    const count = SEVERAL[tokens[i]!.key]
    if (count === undefined) continue
    const noun = tokens[i + 1]!.key
    const of = COUNTRY_NOUNS.has(noun) ? 'country' : PERSON_NOUNS.has(noun) ? 'person' : SIDE_NOUNS.has(noun) ? 'side' : null
    if (of) return [{ from: i, to: chunk.to, reference: { kind: 'several', count, of }, place: null }]
  }
  if (chunk.to - chunk.from === 1 && SEVERAL[first.key] === 2 && chunk.marker !== null)
    return [{ from: chunk.from, to: chunk.to, reference: { kind: 'several', count: 2, of: 'side' }, place: null }]
  const counterpart = tokens.slice(chunk.from, chunk.to).findIndex((token) => COUNTERPART.has(token.key))
  if (counterpart >= 0 && !elements.some((element) => element.kind === 'person' || element.kind === 'short')) {
    const adjective = elements.find((element) => element.kind === 'adjective' || element.kind === 'country')
    const of = adjective ? jurisdictionOf(referenceOf(adjective, lexicon), null, lexicon) : null
    return [{ from: chunk.from, to: chunk.to, reference: { kind: 'counterpart', of }, place: null }]
  }
  return null
}
