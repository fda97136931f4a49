/**
 * A chunk in the genitive in, whether it belongs to a predicate's noun and in which role out.
 * «रूस का समर्थन» → recipient · «लावरोव की किम से मुलाकात» → actor
 */
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Occurrence } from '../predicates.ts'
import { fillerOf, isAdverbial, type Sentence } from './fillers.ts'

/** Markers of chunks that may stand between a genitive and its noun. */
const BETWEEN = new Set(['में', 'पर', 'से', 'तक', 'को', 'के_साथ', 'के_खिलाफ'])

/** «लावरोव की किम से मुलाकात»: the genitive belongs to the noun it stands before, other marked chunks may come between. */
export function ownsNominal(index: number, occurrence: Occurrence, sentence: Sentence): boolean {
  // «के सुर में सुर मिलाया»: the words of an idiom begin before its last noun.
  const opening = sentence.chunks.findIndex(
    (chunk) => chunk.kind === 'noun' && occurrence.words[0] >= chunk.from && occurrence.words[0] < chunk.markerTo,
  )
  const nominal = opening >= 0 && occurrence.nominal !== null ? Math.min(opening, occurrence.nominal) : (occurrence.nominal ?? -1)
  if (index >= nominal) return false
  for (let c = index + 1; c < nominal; c++) {
    const chunk = sentence.chunks[c]!
    if (chunk.kind === 'verb' && chunk.form === 'participle') continue
    if (chunk.kind === 'link') continue
    if (chunk.kind !== 'noun') return false
    // An unmarked or genitive chunk between takes the genitive itself: [रूस के] [कदमों का] [समर्थन]
    // «जमकर तारीफ», «दावे का भारत ने किया खंडन»
    if (chunk.marker === 'ने' || isAdverbial(chunk, sentence)) continue
    if (chunk.marker === null) return false
    if (chunk.marker === 'का') return false
    if (c === index + 1 && !BETWEEN.has(chunk.marker ?? '')) return false
    // [जर्मनी के] [रुख पर] [गुस्सा]: the genitive belongs to रुख; [लावरोव की] [किम से] [मुलाकात]: to मुलाकात.
    if (c === index + 1 && !fillerOf(c, sentence).direct) return false
  }
  return true
}

export function genitiveRole(occurrence: Occurrence, entry: CompiledEntry | null, turn: string | null): 'actor' | 'recipient' {
  if (!entry) return 'actor'
  if (turn === 'received' || entry.actor.markers?.includes('का')) return 'actor'
  // «उनकी पाकिस्तान यात्रा होगी»: with होना the genitive is as before the bare noun.
  if (turn === 'undergoer' && entry.genitive === 'actor') return 'actor'
  if (occurrence.form !== 'nominal' && entry.recipient.markers?.includes('का')) return 'recipient'
  return entry.genitive
}
