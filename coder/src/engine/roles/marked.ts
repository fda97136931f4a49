/**
 * The chunks of a clause, nearest first, put into roles by their markers; unmarked ones are set aside.
 * «दिल्ली पुलिस ने … छात्र नेताओं को गिरफ़्तार किया» → ने actor, को recipient
 */
import type { NounChunk } from '../../document.ts'
import { fillerOf, inheritedMarker, isAdverbial } from './fillers.ts'
import { type Filling, fill } from './filling.ts'
import { genitiveRole, ownsNominal } from './genitive.ts'

/** Markers of a partner rather than a target. */
const MUTUAL = new Set(['से', 'के_साथ', 'के_बीच'])
const PASSIVE_AGENT = new Set(['द्वारा', 'की_ओर_से'])

export function takeMarked(filling: Filling): void {
  const { occurrence, sentence } = filling
  // A noun that is no act by itself takes only what is bound to it: «रूस के समर्थन का ऐलान».
  const stray = occurrence.form === 'nominal' && occurrence.nouns.length === 0
  for (const index of filling.order) {
    if (index === occurrence.nominal) continue
    const chunk = sentence.chunks[index] as NounChunk
    const marker = index === occurrence.owner ? 'का' : (chunk.marker ?? '∅')
    if (stray && (marker === 'ने' || marker === 'को' || marker === '∅')) continue
    if (takePlace(filling, index, marker)) continue
    if (marker === 'का') takeGenitive(filling, index)
    else if (marker === '∅') setAside(filling, index)
    else takeCase(filling, index, marker)
  }
}

/** A visit is to a place: «वोन्सान पहुंचे». */
function takePlace(filling: Filling, index: number, marker: string): boolean {
  const { sentence, entry, markers, recipient } = filling
  if (!entry?.recipient.kinds?.includes('place') || recipient.length > 0 || (marker !== '∅' && !markers.includes(marker))) return false
  if (fillerOf(index, sentence).direct) return false
  const places = fillerOf(index, sentence, true).mentions.filter((m) => sentence.mentions[m]!.kind === 'place')
  if (places.length === 0) return false
  recipient.push(...places)
  filling.taken.push(index)
  filling.because.push('a place: whose land it is')
  return true
}

function takeGenitive(filling: Filling, index: number): void {
  const { occurrence, sentence, entry, markers, turn } = filling
  const opened = index === occurrence.owner
  if (!opened && (occurrence.nominal === null || !ownsNominal(index, occurrence, sentence))) return
  if (fillerOf(index, sentence).mentions.length === 0) return
  const marker = (sentence.chunks[index] as NounChunk).marker ?? ''
  const role = opened && markers.includes(marker) ? 'recipient' : genitiveRole(occurrence, entry, turn)
  if (filling[role].length > 0) return
  fill(filling, role, index, role === 'actor' ? 'का before the noun: who does it' : 'का before the noun: to whom')
  if (role === 'actor') filling.ownedActor = filling.actor.length > 0
  else filling.byOwner = markers.some((other) => other !== 'का' && other !== '∅')
}

/** An unmarked phrase: subject or object, decided when all are known. */
function setAside(filling: Filling, index: number): void {
  const { sentence, nested, markers, recipient } = filling
  const filler = fillerOf(index, sentence)
  const named = filler.mentions.length > 0
  if (nested) {
    if (named && markers.includes('∅') && recipient.length === 0 && filler.direct)
      fill(filling, 'recipient', index, 'unmarked object: to whom')
    return
  }
  if (isAdverbial(sentence.chunks[index] as NounChunk, sentence) || inheritedMarker(index, sentence) !== null) return
  // A transitive verb in the perfective has its subject in ने; an unmarked noun is then its object.
  if (!filling.ergative && (named || (filling.subjects === 0 && !isObjectOfNested(filling, index)))) filling.subjects++
  if (named) filling.bare.push(index)
}

/** «उनकी भाषा बोलने के लिए तैयार»: a noun right before an infinitive is its object. */
function isObjectOfNested({ sentence }: Filling, index: number): boolean {
  const next = sentence.chunks[index + 1]
  return next?.kind === 'verb' && next.form !== 'finite'
}

function takeCase(filling: Filling, index: number, marker: string): void {
  const { entry, markers, turn, nested, passive, verb, actor, recipient, sentence } = filling
  const named = fillerOf(index, sentence).mentions.length > 0
  if (marker === 'ने') takeErgative(filling, index)
  else if (PASSIVE_AGENT.has(marker) && (passive || nested || marker === 'की_ओर_से'))
    fill(filling, 'actor', index, `${marker}: who does it, in the passive`)
  else if (turn === 'received' && (marker === 'से' || marker === 'की_ओर_से')) fill(filling, 'actor', index, 'से: from whom it came')
  else if (turn === 'received' && marker === 'को') subjectIn(filling, 'recipient', index, 'को: who got it')
  else if (entry?.actor.markers?.includes(marker) && named && actor.length === 0) {
    if (marker === 'को') filling.subjects++
    fill(filling, 'actor', index, `${marker}: who does it, as the entry says`)
  } else if (markers.includes(marker) && named && (recipient.length === 0 || (entry?.reciprocal && !nested) || filling.byOwner))
    takeRecipient(filling, index, marker)
  else if (entry?.reciprocal && marker === 'के_बीच' && named) {
    filling.mutual = true
    fill(filling, 'actor', index, 'के बीच: all who take part')
  } else if (marker === 'को' && verb?.mood === 'obligative' && !nested)
    subjectIn(filling, 'actor', index, 'को with an obligation: who has to')
  else if (marker === 'को' && passive && recipient.length === 0)
    subjectIn(filling, 'recipient', index, 'को in the passive: to whom it is done')
}

function subjectIn(filling: Filling, role: 'actor' | 'recipient', index: number, why: string): void {
  filling.subjects++
  fill(filling, role, index, why)
}

function takeErgative(filling: Filling, index: number): void {
  filling.subjects++
  // «लावरोव ने पुतिन का संदेश दिया»: he who gives it, not whose it is.
  if (filling.ownedActor) filling.actor.length = 0
  filling.ownedActor = false
  if (filling.nested) return
  fill(filling, filling.turn === 'received' || filling.markers.includes('ने') ? 'recipient' : 'actor', index, 'ने: who does it')
}

function takeRecipient(filling: Filling, index: number, marker: string): void {
  // «अमेरिका ने रूस से पत्रकार की रिहाई की मांग की»: the one addressed, not the owner of what is asked.
  if (filling.byOwner) filling.recipient.length = 0
  filling.byOwner = false
  filling.mutual = MUTUAL.has(marker)
  fill(filling, 'recipient', beyondInfinitive(filling, index, marker), `${marker}: to whom, as the entry says`)
}

/** «रूस पर यूक्रेनी सैनिकों पर गैस के इस्तेमाल करने का आरोप»: what stands before an infinitive is its own; the outer पर comes first. */
function beyondInfinitive({ occurrence, sentence, order }: Filling, index: number, marker: string): number {
  const end = occurrence.nominal ?? occurrence.verb ?? index
  if (!sentence.chunks.slice(index + 1, end).some((chunk) => chunk.kind === 'verb' && chunk.form === 'infinitive')) return index
  return (
    order.find(
      (other) => other < index && (sentence.chunks[other] as NounChunk).marker === marker && fillerOf(other, sentence).mentions.length > 0,
    ) ?? index
  )
}
