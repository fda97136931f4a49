/**
 * Unmarked phrases put into roles: the first of the clause is the subject, one right before the verb the object.
 * «मोदी मॉस्को पहुंचे» → subject मोदी, object मॉस्को · «तीन नेता गिरफ़्तार हुए» → the subject undergoes it
 */
import type { NounChunk } from '../../document.ts'
import { fillerOf, withCoordinates } from './fillers.ts'
import { type Filling, fill } from './filling.ts'

export function takeUnmarked(filling: Filling): void {
  if (filling.passive || filling.turn === 'undergoer') takeUndergoer(filling)
  else takeSubjectAndObject(filling)
}

const takesObject = ({ markers, recipient }: Filling): boolean =>
  recipient.length === 0 && (markers.includes('को') || markers.includes('∅'))

function takeUndergoer(filling: Filling): void {
  const { bare, sentence } = filling
  const subject = bare.find((index) => fillerOf(index, sentence).direct) ?? bare[0]
  if (subject !== undefined && takesObject(filling))
    fill(filling, 'recipient', subject, 'unmarked with a passive or becoming verb: to whom it is done')
}

function takeSubjectAndObject(filling: Filling): void {
  const { bare, sentence, actor, recipient, order, markers } = filling
  const hasErgative = order.some((index) => (sentence.chunks[index] as NounChunk).marker === 'ने')
  const first = [...bare].sort((a, b) => a - b).find((index) => fillerOf(index, sentence).direct)
  // Of «भारत और चीन» the last one stands for the list.
  const subject =
    hasErgative || actor.length > 0 || first === undefined
      ? undefined
      : (bare.find((index) => index > first && isListed(filling, index, first)) ?? first)
  if (subject !== undefined && subjectActs(filling)) fill(filling, 'actor', subject, 'unmarked subject: who does it')
  else if (subject !== undefined && recipient.length === 0)
    fill(filling, 'recipient', subject, 'unmarked subject: who undergoes it, as the entry says')
  const object = bare.find(
    (index) => index !== subject && !filling.taken.includes(index) && (subject === undefined || !isListed(filling, index, subject)),
  )
  if (object !== undefined && markers.includes('∅') && recipient.length === 0)
    fill(filling, 'recipient', object, 'unmarked object: to whom')
}

/** «आरोपों का सामना कर रहे हैं»: an entry may say that its subject is the one it is done to. */
function subjectActs({ entry, markers }: Filling): boolean {
  const actors = entry?.actor.markers ?? null
  return actors === null || actors.includes('ने') || actors.includes('∅') || !markers.includes('∅')
}

/** «भारत और चीन सहमत हुए»: part of the same list. */
function isListed({ sentence }: Filling, index: number, other: number): boolean {
  const earlier = fillerOf(Math.min(index, other), sentence).mentions
  return withCoordinates(Math.max(index, other), sentence).some((m) => earlier.includes(m))
}

/** «मुठभेड़ में मारे गए चरमपंथियों को»: the noun that a participle stands before. */
export function takeModified(filling: Filling): void {
  const { occurrence, verb, sentence, actor, recipient } = filling
  if (verb?.form !== 'participle' || verb.marker !== null || occurrence.verb === null) return
  const filler = fillerOf(occurrence.verb + 1, sentence)
  if (!filler.direct) return
  if (filling.passive || filling.turn === 'undergoer') {
    if (takesObject(filling)) recipient.push(...filler.mentions)
  } else if (actor.length === 0 && verb.aspect === 'perfect' && occurrence.nominal === null) actor.push(...filler.mentions)
}

/** «एक आतंकी के मारे जाने के बाद»: the genitive before an infinitive is its subject. */
export function takeSubjectOfInfinitive(filling: Filling): void {
  const { occurrence, verb, sentence } = filling
  if (verb?.form !== 'infinitive' || occurrence.nominal !== null || occurrence.verb === null) return
  const index = occurrence.verb - 1
  const chunk = sentence.chunks[index]
  if (chunk?.kind !== 'noun' || chunk.marker !== 'का' || filling.claimed.has(index)) return
  if (!filling.passive) {
    if (filling.actor.length === 0) fill(filling, 'actor', index, 'का before an infinitive: who does it')
  } else if (takesObject(filling)) fill(filling, 'recipient', index, 'का before a passive infinitive: to whom it is done')
}
