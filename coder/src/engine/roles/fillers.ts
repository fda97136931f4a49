/**
 * A chunk in, the mentions it stands for out: its head, else what owns or describes it, with those listed beside it.
 * «रूस के सभी कदमों का समर्थन»: [कदमों का] stands for its owner रूस · «भारत, रूस और चीन ने»: all three
 */
import type { Chunk, Mention, NounChunk } from '../../document.ts'
import type { Tagged } from '../tag.ts'

export interface Sentence {
  readonly tokens: readonly Tagged[]
  readonly chunks: readonly Chunk[]
  readonly mentions: readonly Mention[]
}

/** Who is named by the head of a chunk, or failing that by what owns or describes it. */
export interface Filler {
  readonly mentions: readonly number[]
  /** The chunk's own head, not its owner: «मोदी ने», not «मोदी के भाषण ने». */
  readonly direct: boolean
}

const NO_FILLER: Filler = { mentions: [], direct: false }
export const isActor = (mention: Mention) => mention.kind === 'actor'

export function fillerOf(index: number, sentence: Sentence, places = false): Filler {
  const chunk = sentence.chunks[index]
  if (chunk?.kind !== 'noun') return NO_FILLER
  const { mentions } = sentence
  const own: number[] = []
  const modifiers: number[] = []
  mentions.forEach((mention, i) => {
    if (!(isActor(mention) || (places && mention.kind === 'place')) || mention.to <= chunk.from || mention.to > chunk.to) return
    if (mention.from <= chunk.head && mention.to > chunk.head) own.push(i)
    else if (mention.to <= chunk.head) modifiers.push(i)
  })
  if (own.length > 0) return { mentions: [...joinedBefore(own[0]!, modifiers, sentence), ...own], direct: true }
  // «दिल्ली हाईकोर्ट के आदेश», «रूसी हमले», «अमेरिकी प्रतिबंध»
  if (modifiers.length > 0) return { mentions: modifiers, direct: false }
  const owner = ownerChunk(index, sentence)
  return owner === null ? NO_FILLER : { mentions: withCoordinates(owner, sentence), direct: false }
}

/** «भारत-पाकिस्तान»: joined by a hyphen. */
function joinedBefore(first: number, modifiers: readonly number[], sentence: Sentence): number[] {
  const joined: number[] = []
  let start = sentence.mentions[first]!.from
  for (const m of [...modifiers].reverse()) {
    const mention = sentence.mentions[m]!
    if (mention.to === start - 1 && sentence.tokens[start - 1]?.key === '-') {
      joined.unshift(m)
      start = mention.from
    } else break
  }
  return joined
}

/** The chunk in the genitive right before: [रूस के] [सभी कदमों]. */
export function ownerChunk(index: number, sentence: Sentence): number | null {
  const before = sentence.chunks[index - 1]
  const chunk = sentence.chunks[index] as NounChunk
  if (before?.kind === 'noun' && before.marker === 'का' && before.markerTo >= chunk.from - 1) return index - 1
  // «उसकी सुरक्षा और संप्रभुता के लिए»: the owner of the list's first is the owner of all.
  const sibling = sentence.chunks[index - 2]
  if (
    before?.kind === 'link' &&
    NOUN_LINKS.has(before.word) &&
    sibling?.kind === 'noun' &&
    sibling.marker === null &&
    !fillerOf(index - 2, sentence).direct
  )
    return ownerChunk(index - 2, sentence)
  return null
}

/** The chunk's fillers with those coordinated to its left: «भारत, रूस और चीन ने». */
export function withCoordinates(index: number, sentence: Sentence, from = 0): number[] {
  const filler = fillerOf(index, sentence)
  if (filler.mentions.length === 0) return []
  const all = [...filler.mentions]
  const chunk = sentence.chunks[index] as NounChunk
  let at = firstOfPhrase(index, filler, sentence)
  while (at >= from + 2) {
    const link = sentence.chunks[at - 1]!
    const sibling = sentence.chunks[at - 2]!
    if (link.kind !== 'link' || !NOUN_LINKS.has(link.word) || sibling.kind !== 'noun') break
    // The marker stands once, after the last: [भारत] , [रूस] और [चीन ने]; or each has its own: [रूस के] और [चीन के]
    if (sibling.marker !== null && sibling.marker !== chunk.marker) break
    const other = fillerOf(at - 2, sentence)
    if (other.mentions.length === 0 || (!other.direct && filler.direct)) break
    all.unshift(...other.mentions.filter((m) => !all.includes(m)))
    at = firstOfPhrase(at - 2, other, sentence)
  }
  return all
}

/** First chunk of the phrase a chunk ends: [रूस के] [विदेश मंत्री लावरोव ने] begins at रूस. */
function firstOfPhrase(index: number, filler: Filler, sentence: Sentence): number {
  const start = Math.min(...filler.mentions.map((m) => sentence.mentions[m]!.from), (sentence.chunks[index] as NounChunk).from)
  let at = index
  while (at > 0 && sentence.chunks[at]!.from > start) at--
  return at
}

/** What joins the members of a list. */
export const NOUN_LINKS = new Set([',', 'और', 'तथा', 'एवं', 'एवम', 'व', 'या', '/'])

/** [रूस के] before its noun. */
export const isGenitive = (index: number, sentence: Sentence): boolean => {
  const chunk = sentence.chunks[index]
  return chunk?.kind === 'noun' && chunk.marker === 'का'
}

/** «आम लोगों और यूक्रेन के शहरों पर»: an unmarked chunk in a list has the marker of the list's last. */
export function inheritedMarker(index: number, sentence: Sentence): string | null {
  const link = sentence.chunks[index + 1]
  if (link?.kind !== 'link' || !NOUN_LINKS.has(link.word)) return null
  let next = index + 2
  while (isGenitive(next, sentence)) next++
  const sibling = sentence.chunks[next]
  if (sibling?.kind !== 'noun') return null
  return sibling.marker ?? inheritedMarker(next, sentence)
}

/** Nouns that with से, पर, में say only how: «पूरी तरह से», «गर्मजोशी से», «बिना शर्त». */
const MANNER = new Set(
  'तरह रूप ढंग तरीके तौर प्रकार हिसाब शिद्दत गंभीरता ईमानदारी मजबूती सख्ती शर्त कडाई गर्मजोशी विस्तार हद बार ओर तरफ सिरे जोर तेजी आसानी मुश्किल प्रमुखता सहमति सर्वसम्मति एकजुटता दौरान अलावा साथ'.split(
    ' ',
  ),
)

/** A chunk that says how or when, not who. */
export function isAdverbial(chunk: NounChunk, sentence: Sentence): boolean {
  const head = sentence.tokens[chunk.head]
  if (head && MANNER.has(head.key) && (chunk.marker === 'से' || chunk.marker === null || chunk.marker === 'पर')) return true
  if (head?.upos === 'ADV') return true
  return sentence.mentions.some((mention) => mention.kind === 'time' && mention.from <= chunk.head && mention.to > chunk.head)
}
