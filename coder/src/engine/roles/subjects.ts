/**
 * A clause in, the mentions of its grammatical subject out.
 * «भारत, रूस और चीन ने …» → all three · «मोदी मॉस्को पहुंचे» → मोदी · «रिहा किया गया» → nobody
 */
import type { NounChunk, VerbChunk } from '../../document.ts'
import type { ClauseFrame } from '../clauses.ts'
import { fillerOf, inheritedMarker, isAdverbial, isGenitive, NOUN_LINKS, type Sentence, withCoordinates } from './fillers.ts'

/** Mentions in the subject of a clause: [… ने], else the first unmarked phrase, if that names an actor. */
export function subjectOf(clause: ClauseFrame, sentence: Sentence): readonly number[] {
  const verb = clause.verb === null ? null : (sentence.chunks[clause.verb] as VerbChunk)
  let first: number | null = null
  for (let c = clause.from; c < clause.to; c++) {
    const chunk = sentence.chunks[c]!
    if (chunk.kind !== 'noun') continue
    if (chunk.marker === 'ने') return fillerOf(c, sentence).direct ? withCoordinates(c, sentence) : []
    if (
      first === null &&
      chunk.marker === null &&
      !isAdverbial(chunk, sentence) &&
      !isNominalPart(c, sentence) &&
      inheritedMarker(c, sentence) === null
    )
      first = lastOfList(c, clause, sentence)
  }
  if (verb?.voice === 'passive') return []
  if (first !== null && fillerOf(first, sentence).direct) return withCoordinates(first, sentence, clause.from)
  return first === null ? leadingName(clause, sentence) : []
}

/** «यूक्रेन आक्रामक मूड में है»: a state or person at the head of the clause, run together with what follows. */
function leadingName(clause: ClauseFrame, sentence: Sentence): readonly number[] {
  const opening = sentence.chunks[clause.from]
  if (opening?.kind !== 'noun' || opening.marker !== 'में' || opening.head - opening.from < 2) return []
  const index = sentence.mentions.findIndex(
    (mention) =>
      mention.kind === 'actor' &&
      mention.from === opening.from &&
      mention.to <= opening.head &&
      (mention.reference.kind === 'actor' || mention.reference.kind === 'short'),
  )
  return index < 0 ? [] : [index]
}

/** [दोस्ती] {करके}: the noun of a conjunct verb is nobody. */
function isNominalPart(index: number, sentence: Sentence): boolean {
  const chunk = sentence.chunks[index] as NounChunk
  return sentence.chunks[index + 1]?.kind === 'verb' && sentence.tokens[chunk.head]!.lemmas.length > 0 && !fillerOf(index, sentence).direct
}

/** Of «भारत, रूस और चीन» the last chunk, which stands for the list. */
function lastOfList(index: number, clause: ClauseFrame, sentence: Sentence): number {
  let at = index
  for (;;) {
    const link = sentence.chunks[at + 1]
    if (link?.kind !== 'link' || !NOUN_LINKS.has(link.word)) return at
    let next = at + 2
    while (isGenitive(next, sentence)) next++
    const sibling = next < clause.to ? sentence.chunks[next] : undefined
    if (sibling?.kind !== 'noun' || sibling.marker !== null || !fillerOf(next, sentence).direct) return at
    at = next
  }
}
