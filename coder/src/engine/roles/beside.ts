/**
 * Who takes part although the predicate's own frame did not find them: usual markers, names in the same phrase, the meeting beside it.
 * «की सुरक्षा के लिए समर्थन जताया» · «भारत-चीन वार्ता» · «पुतिन के साथ बैठक में … पर चर्चा की»
 */
import type { NounChunk } from '../../document.ts'
import { fillerOf, isActor, withCoordinates } from './fillers.ts'
import { type Filling, fill } from './filling.ts'

/** By type, the markers of the one it is done to where a verb's own frame finds nobody. */
const USUAL_MARKERS: Partial<Record<string, readonly string[]>> = {
  SUPPORT: ['के_लिए', 'के_प्रति', 'के_समर्थन_में'],
  AID: ['के_लिए', 'को'],
  AGREE: ['से', 'के_साथ', 'को'],
  REQUEST: ['से', 'के_सामने', 'को'],
  ACCUSE: ['के_खिलाफ', 'पर'],
  THREATEN: ['को', 'के_खिलाफ'],
  SANCTION: ['पर', 'के_खिलाफ'],
  ASSAULT: ['पर', 'के_खिलाफ'],
  MOBILIZE: ['के_खिलाफ'],
  PROTEST: ['के_खिलाफ', 'के_सामने', 'के_बाहर'],
  COOPERATE: ['के_साथ', 'से', 'को'],
}

/** Markers that an act of this kind usually takes, where the entry's own are absent. */
export function takeUsualRecipient(filling: Filling): void {
  const { entry, nested, recipient, turn, order, sentence, taken } = filling
  if (!entry || (nested && entry.type !== 'PROTEST') || recipient.length > 0 || turn !== null) return
  const usual = USUAL_MARKERS[entry.type]
  const index =
    usual &&
    order.find(
      (c) =>
        !taken.includes(c) && usual.includes((sentence.chunks[c] as NounChunk).marker ?? '∅') && fillerOf(c, sentence).mentions.length > 0,
    )
  if (index !== undefined)
    fill(filling, 'recipient', index, `${(sentence.chunks[index] as NounChunk).marker}: to whom, as is usual for ${entry.type}`)
}

/** «उत्तर कोरिया, अमेरिका और दक्षिण कोरिया को आंख दिखा रहा है»: without any other subject the first before the comma is it. */
export function partSubjectFromList({ nested, passive, turn, actor, recipient, subjects, sentence, clause }: Filling): void {
  if (nested || passive || turn !== null || actor.length > 0 || subjects > 0 || recipient.length < 3) return
  const opening = sentence.chunks[clause.from]
  const first = recipient.find((m) => opening !== undefined && sentence.mentions[m]!.from <= opening.to)
  if (first === undefined) return
  actor.push(first)
  recipient.splice(recipient.indexOf(first), 1)
}

/** Names inside the chunk of the noun itself: «भारत-चीन वार्ता», «रूसी हमला», «अमेरिका यात्रा». */
export function takeCompound({ occurrence, entry, sentence, actor, recipient, because }: Filling): void {
  if (occurrence.nominal === null || !entry) return
  const chunk = sentence.chunks[occurrence.nominal] as NounChunk
  const inside = (from: number, to: number) => from >= chunk.from && to > chunk.from && to <= occurrence.words[0]
  const free = sentence.mentions.flatMap((mention, i) =>
    isActor(mention) && inside(mention.from, mention.to) && !actor.includes(i) && !recipient.includes(i) ? [i] : [],
  )
  if (free.length === 0) return
  const visited = entry.recipient.kinds?.some((kind) => kind === 'place' || kind === 'country') ?? false
  if ((entry.reciprocal && !visited) || free.length > 1) actor.push(...free)
  else if (visited && recipient.length === 0 && (actor.length > 0 || occurrence.form !== 'nominal')) recipient.push(...free)
  else if (actor.length === 0 && entry.genitive === 'actor') actor.push(...free)
  else if (recipient.length === 0 && entry.genitive === 'recipient') recipient.push(...free)
  else return
  because.push('named inside the same phrase')
}

/** «दोनों देशों के संबंधों पर चर्चा हुई», «पुतिन के साथ बैठक में … पर चर्चा की»: those already named in the clause take part. */
export function shareParticipants(filling: Filling): void {
  const { entry, actor, recipient, clause, sentence, because } = filling
  if (!entry?.reciprocal || recipient.length > 0 || actor.length > 1) return
  for (let c = clause.from; c < clause.to; c++) {
    const chunk = sentence.chunks[c]!
    if (chunk.kind !== 'noun' || filling.taken.includes(c)) continue
    const several = fillerOf(c, sentence).mentions.filter((m) => sentence.mentions[m]!.reference.kind === 'several')
    if (several.length > 0 && actor.length === 0) {
      actor.push(...several)
      because.push('those named together in the clause')
      return
    }
    if (filling.claimed.has(c) && isPartnerOf(filling, c)) {
      recipient.push(...withCoordinates(c, sentence))
      because.push(`${chunk.marker}: shared with the meeting in the same clause`)
      return
    }
  }
}

function isPartnerOf({ markers, sentence }: Filling, index: number): boolean {
  const { marker } = sentence.chunks[index] as NounChunk
  return marker !== null && marker !== 'का' && markers.includes(marker) && fillerOf(index, sentence).mentions.length > 0
}
