/** A frame in, the place it happened at out: in में, पर or के_यहां beside it, or the label of the headline. */
import type { Frame, NounChunk, Place, Sentence } from '../../document.ts'

const LOCATIVE = new Set(['में', 'पर', 'के_पास', 'के_आसपास', 'के_बाहर', 'के_सामने', 'के_भीतर'])

/** A place in में, पर or के_यहां in the frame's clause that is not one of its parties. */
export function placeOf(frame: Frame, sentence: Sentence): Place | null {
  const clause = sentence.clauses[frame.clause]
  if (!clause) return null
  const parties = new Set([...frame.actor, ...frame.recipient])
  let best: { place: Place; distance: number } | null = null
  for (let c = clause.from; c < clause.to; c++) {
    const chunk = sentence.chunks[c] as NounChunk
    if (chunk.kind !== 'noun' || !LOCATIVE.has(chunk.marker ?? '')) continue
    sentence.mentions.forEach((mention, index) => {
      if (mention.place === null || parties.has(index) || mention.from < chunk.from || mention.to > chunk.to) return
      const distance = Math.abs(chunk.to - frame.from)
      if (best === null || distance < best.distance) best = { place: mention.place, distance }
    })
  }
  return (best as { place: Place } | null)?.place ?? null
}

/** «पाकिस्तान: आत्मघाती हमला …»: the label of a headline says where. */
export function labelOf(sentence: Sentence): Place | null {
  const colon = sentence.chunks.findIndex((chunk) => chunk.kind === 'link' && chunk.word === ':')
  if (colon < 1 || colon > 2) return null
  return sentence.mentions.find((mention) => mention.place !== null && mention.to <= sentence.chunks[colon]!.from)?.place ?? null
}
