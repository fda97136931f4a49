/**
 * Which mentions a chunk stands for, and which chunks fill a predicate's roles.
 * «रूस के सभी कदमों का समर्थन»: the chunk [कदमों का] stands for its owner रूस · «भारत, रूस और चीन ने»: all three
 */
import type { Chunk, Mention, NounChunk, VerbChunk } from '../document.ts'
import type { CompiledEntry } from '../lexicon/compile.ts'
import type { Lexicon, PatternUse } from '../lexicon/lexicon.ts'
import type { ClauseFrame } from './clauses.ts'
import type { Occurrence } from './predicates.ts'
import type { Tagged } from './tag.ts'

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
const isActor = (mention: Mention) => mention.kind === 'actor'

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

const NOUN_LINKS = new Set([',', 'और', 'तथा', 'एवं', 'एवम', 'व', 'या', '/'])

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

const isGenitive = (index: number, sentence: Sentence): boolean => {
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

/** Markers of a partner rather than a target. */
const MUTUAL = new Set(['से', 'के_साथ', 'के_बीच'])
const PASSIVE_AGENT = new Set(['द्वारा', 'की_ओर_से'])
const SUBJECT_KINDS_NOT = new Set(['में', 'पर', 'से', 'तक', 'को'])

export interface Roles {
  readonly actor: readonly number[]
  readonly recipient: readonly number[]
  readonly claimed: readonly number[]
  readonly because: readonly string[]
  /** A finite active verb without any subject of its own: Hindi drops it. */
  readonly dropped: boolean
  readonly mutual: boolean
  /** How well the roles fit, to choose among entries. */
  readonly fit: number
}

/** Fill the roles of an occurrence, understood as `use`, from the chunks of its clause that nobody has claimed. */
export function fillRoles(
  occurrence: Occurrence,
  use: PatternUse | null,
  entry: CompiledEntry | null,
  clause: ClauseFrame,
  claimed: ReadonlySet<number>,
  sentence: Sentence,
  lexicon: Lexicon,
): Roles {
  const { chunks } = sentence
  const verb = occurrence.verb === null ? null : (chunks[occurrence.verb] as VerbChunk)
  const nested = occurrence.form !== 'finite'
  const markers = entry?.recipient.markers ?? []
  const actorMarkers = entry?.actor.markers ?? null
  const turn = use?.pattern.turn ?? null
  const passive = verb?.voice === 'passive'
  const actor: number[] = []
  const recipient: number[] = []
  const taken: number[] = []
  const because: string[] = []
  let subjects = 0
  const ergativeVerb = verb !== null && verb.aspect === 'perfect' && verb.voice === 'active' && lexicon.transitive.has(verb.lemma)
  let byOwner = false
  /** «उनकी भाषा बोलने के लिए तैयार»: a noun right before an infinitive is its object. */
  const objectOfNested = (index: number) => {
    const next = chunks[index + 1]
    return next?.kind === 'verb' && next.form !== 'finite'
  }
  const stray = occurrence.form === 'nominal' && occurrence.nouns.length === 0
  let ownedActor = false
  let mutual = false
  /** «रूस पर यूक्रेनी सैनिकों पर गैस के इस्तेमाल करने का आरोप»: what stands before an infinitive is its own; the outer पर comes first. */
  const infinitiveOwner = (index: number, marker: string): number => {
    const end = occurrence.nominal ?? occurrence.verb ?? index
    const infinitive = chunks.slice(index + 1, end).some((chunk) => chunk.kind === 'verb' && chunk.form === 'infinitive')
    if (!infinitive) return index
    return (
      order.find(
        (other) => other < index && (chunks[other] as NounChunk).marker === marker && fillerOf(other, sentence).mentions.length > 0,
      ) ?? index
    )
  }
  const bare: number[] = []
  const toPlace = entry?.recipient.kinds?.includes('place') ?? false
  const hasDirectActor = (index: number) => fillerOf(index, sentence).direct
  const subjectIsActor = actorMarkers === null || actorMarkers.includes('ने') || actorMarkers.includes('∅') || !markers.includes('∅')
  const fill = (role: number[], index: number, why: string) => {
    // «बंधक बनाया»: a word of the predicate is nobody.
    const inWords = (m: number) => sentence.mentions[m]!.from >= occurrence.words[0] && sentence.mentions[m]!.to <= occurrence.words[1]
    const mentions = withCoordinates(index, sentence, clause.from).filter((m) => !role.includes(m) && !inWords(m))
    taken.push(index)
    if (mentions.length === 0) return
    role.push(...mentions)
    because.push(why)
  }
  const order = candidates(occurrence, clause, nested, claimed, sentence)
  for (const index of order) {
    const chunk = chunks[index] as NounChunk
    const marker = index === occurrence.owner ? 'का' : (chunk.marker ?? '∅')
    if (index === occurrence.nominal) continue
    // A noun that is no act by itself takes only what is bound to it: «रूस के समर्थन का ऐलान».
    if (stray && (marker === 'ने' || marker === 'को' || marker === '∅')) continue
    const hasActor = fillerOf(index, sentence).mentions.length > 0
    // A visit is to a place: «वोन्सान पहुंचे».
    if (
      toPlace &&
      (markers.includes(marker) || marker === '∅') &&
      !hasDirectActor(index) &&
      recipient.length === 0 &&
      fillerOf(index, sentence, true).mentions.some((m) => sentence.mentions[m]!.kind === 'place')
    ) {
      recipient.push(...fillerOf(index, sentence, true).mentions.filter((m) => sentence.mentions[m]!.kind === 'place'))
      taken.push(index)
      because.push('a place: whose land it is')
      continue
    }
    if (marker === 'ने') {
      subjects++
      // «लावरोव ने पुतिन का संदेश दिया»: he who gives it, not whose it is.
      if (ownedActor) actor.length = 0
      ownedActor = false
      if (!nested) fill(turn === 'received' || markers.includes('ने') ? recipient : actor, index, 'ने: who does it')
    } else if (PASSIVE_AGENT.has(marker) && (passive || nested || marker === 'की_ओर_से')) {
      fill(actor, index, `${marker}: who does it, in the passive`)
    } else if (marker === 'का') {
      if (index !== occurrence.owner && (occurrence.nominal === null || !ownsNominal(index, occurrence, sentence))) continue
      const role = index === occurrence.owner && markers.includes(chunk.marker ?? '') ? 'recipient' : genitiveRole(occurrence, entry, turn)
      if (role === 'actor' && actor.length === 0 && hasActor) {
        fill(actor, index, 'का before the noun: who does it')
        ownedActor = actor.length > 0
      } else if (role === 'recipient' && hasActor && recipient.length === 0) {
        fill(recipient, index, 'का before the noun: to whom')
        byOwner = markers.some((other) => other !== 'का' && other !== '∅')
      }
    } else if (turn === 'received' && (marker === 'से' || marker === 'की_ओर_से')) {
      fill(actor, index, 'से: from whom it came')
    } else if (turn === 'received' && marker === 'को') {
      subjects++
      fill(recipient, index, 'को: who got it')
    } else if (actorMarkers?.includes(marker) && marker !== '∅' && hasActor && actor.length === 0) {
      if (marker === 'को') subjects++
      fill(actor, index, `${marker}: who does it, as the entry says`)
    } else if (
      markers.includes(marker) &&
      marker !== '∅' &&
      hasActor &&
      (recipient.length === 0 || (entry?.reciprocal && !nested) || byOwner)
    ) {
      // «अमेरिका ने रूस से पत्रकार की रिहाई की मांग की»: the one addressed, not the owner of what is asked.
      if (byOwner) recipient.length = 0
      byOwner = false
      mutual = MUTUAL.has(marker)
      fill(recipient, infinitiveOwner(index, marker), `${marker}: to whom, as the entry says`)
    } else if (entry?.reciprocal && marker === 'के_बीच' && hasActor) {
      mutual = true
      fill(actor, index, 'के बीच: all who take part')
    } else if (marker === 'को' && verb?.mood === 'obligative' && !nested) {
      subjects++
      fill(actor, index, 'को with an obligation: who has to')
    } else if (marker === 'को' && passive && recipient.length === 0) {
      subjects++
      fill(recipient, index, 'को in the passive: to whom it is done')
    } else if (marker === '∅' && !nested) {
      if (isAdverbial(chunk, sentence) || inheritedMarker(index, sentence) !== null) continue
      // A transitive verb in the perfective has its subject in ने; an unmarked noun is then its object.
      if (!ergativeVerb && (hasActor || (subjects === 0 && !objectOfNested(index)))) subjects++
      if (hasActor) bare.push(index)
    } else if (
      marker === '∅' &&
      nested &&
      hasActor &&
      markers.includes('∅') &&
      recipient.length === 0 &&
      fillerOf(index, sentence).direct
    ) {
      fill(recipient, index, 'unmarked object: to whom')
    }
  }
  fillBare()
  /** Unmarked phrases: the first of the clause is the subject, one right before the verb the object, if the entry takes one. */
  function fillBare(): void {
    const direct = (index: number) => fillerOf(index, sentence).direct
    if (passive || turn === 'undergoer') {
      const subject = bare.find(direct) ?? bare[0]
      if (subject !== undefined && recipient.length === 0 && (markers.includes('को') || markers.includes('∅')))
        fill(recipient, subject, 'unmarked with a passive or becoming verb: to whom it is done')
      return
    }
    const ergative = order.some((other) => (chunks[other] as NounChunk).marker === 'ने')
    const first = [...bare].sort((a, b) => a - b).find(direct)
    // Of «भारत और चीन» the last one stands for the list.
    const subject =
      ergative || actor.length > 0 || first === undefined
        ? undefined
        : (bare.find((index) => index > first && coordinateOf(index, first)) ?? first)
    if (subject !== undefined && subjectIsActor) fill(actor, subject, 'unmarked subject: who does it')
    else if (subject !== undefined && recipient.length === 0)
      fill(recipient, subject, 'unmarked subject: who undergoes it, as the entry says')
    const object = bare.find((index) => index !== subject && !taken.includes(index) && !coordinateOf(index, subject))
    if (object !== undefined && markers.includes('∅') && recipient.length === 0) fill(recipient, object, 'unmarked object: to whom')
  }
  /** «भारत और चीन सहमत हुए»: part of the same list as the subject. */
  function coordinateOf(index: number, subject: number | undefined): boolean {
    if (subject === undefined) return false
    return withCoordinates(Math.max(index, subject), sentence).some((m) =>
      fillerOf(Math.min(index, subject), sentence).mentions.includes(m),
    )
  }
  if (verb?.form === 'participle' && verb.marker === null && occurrence.verb !== null) modified(occurrence.verb + 1)
  if (verb?.form === 'infinitive' && occurrence.nominal === null && occurrence.verb !== null) ofInfinitive(occurrence.verb - 1)
  /** «मुठभेड़ में मारे गए चरमपंथियों को»: the noun that a participle stands before. */
  function modified(index: number): void {
    const filler = fillerOf(index, sentence)
    if (!filler.direct) return
    if (passive || turn === 'undergoer') {
      if (recipient.length === 0 && (markers.includes('को') || markers.includes('∅'))) recipient.push(...filler.mentions)
    } else if (actor.length === 0 && verb?.aspect === 'perfect' && occurrence.nominal === null) actor.push(...filler.mentions)
  }
  /** «एक आतंकी के मारे जाने के बाद»: the genitive before an infinitive is its subject. */
  function ofInfinitive(index: number): void {
    const chunk = chunks[index]
    if (chunk?.kind !== 'noun' || chunk.marker !== 'का' || claimed.has(index)) return
    if (passive) {
      if (recipient.length === 0 && (markers.includes('को') || markers.includes('∅')))
        fill(recipient, index, 'का before a passive infinitive: to whom it is done')
    } else if (actor.length === 0) fill(actor, index, 'का before an infinitive: who does it')
  }
  if (entry && (!nested || entry.type === 'PROTEST') && recipient.length === 0 && turn === null) usualRecipient(entry)
  // «उत्तर कोरिया, अमेरिका और दक्षिण कोरिया को आंख दिखा रहा है»: without any other subject the first before the comma is it.
  if (!nested && !passive && turn === null && actor.length === 0 && subjects === 0 && recipient.length >= 3) {
    const opening = chunks[clause.from]
    const first = recipient.find((m) => opening !== undefined && sentence.mentions[m]!.from <= opening.to)
    if (first !== undefined) {
      actor.push(first)
      recipient.splice(recipient.indexOf(first), 1)
    }
  }
  /** Markers that an act of this kind usually takes, where the entry's own are absent: «की सुरक्षा के लिए समर्थन जताया». */
  function usualRecipient({ type }: CompiledEntry): void {
    const usual = USUAL_MARKERS[type]
    const index =
      usual === undefined
        ? undefined
        : order.find(
            (c) =>
              !taken.includes(c) && usual.includes((chunks[c] as NounChunk).marker ?? '∅') && fillerOf(c, sentence).mentions.length > 0,
          )
    if (index !== undefined) fill(recipient, index, `${(chunks[index] as NounChunk).marker}: to whom, as is usual for ${type}`)
  }
  compoundArguments(occurrence, entry, sentence, actor, recipient, because)
  if (entry?.reciprocal && recipient.length === 0 && actor.length < 2) shareParticipants()
  /** «दोनों देशों के संबंधों पर चर्चा हुई», «पुतिन के साथ बैठक में … पर चर्चा की»: those already named in the clause take part. */
  function shareParticipants(): void {
    for (let c = clause.from; c < clause.to; c++) {
      const chunk = chunks[c]!
      if (chunk.kind !== 'noun' || taken.includes(c)) continue
      const several = fillerOf(c, sentence).mentions.filter((m) => sentence.mentions[m]!.reference.kind === 'several')
      if (several.length > 0 && actor.length === 0) {
        actor.push(...several)
        because.push('those named together in the clause')
        return
      }
      if (
        claimed.has(c) &&
        chunk.marker !== null &&
        chunk.marker !== 'का' &&
        markers.includes(chunk.marker) &&
        fillerOf(c, sentence).mentions.length > 0
      ) {
        recipient.push(...withCoordinates(c, sentence))
        because.push(`${chunk.marker}: shared with the meeting in the same clause`)
        return
      }
    }
  }
  const dropped =
    !nested && verb !== null && !passive && turn === null && actor.length === 0 && subjects === 0 && verb.mood !== 'imperative'
  const alone = entry?.reciprocal
    ? actor.length + recipient.length === 0 ||
      (actor.length < 2 && recipient.length === 0 && !actor.some((m) => sentence.mentions[m]!.reference.kind === 'several'))
    : recipient.length === 0
  const required = (entry?.recipient.required && alone) || (entry?.actor.required && actor.length === 0)
  return {
    actor,
    recipient,
    claimed: taken,
    because,
    dropped,
    mutual,
    fit: (actor.length > 0 ? 1 : 0) + (recipient.length > 0 ? 2 : 0) - (required ? 10 : 0) + (use ? use.pattern.words.length : 0),
  }
}

/** Chunks to look at, nearest first; a nested predicate sees only what stands right before it. */
function candidates(
  occurrence: Occurrence,
  clause: ClauseFrame,
  nested: boolean,
  claimed: ReadonlySet<number>,
  sentence: Sentence,
): number[] {
  const anchor =
    occurrence.nominal !== null && occurrence.verb !== null
      ? Math.min(occurrence.nominal, occurrence.verb)
      : (occurrence.nominal ?? occurrence.verb ?? clause.from)
  const left: number[] = []
  for (let c = anchor - 1; c >= clause.from; c--) {
    const chunk = sentence.chunks[c]!
    if (chunk.kind === 'noun') {
      if (claimed.has(c)) {
        if (nested) break
        continue
      }
      left.push(c)
      if (nested && chunk.marker === 'ने') break
    } else if (nested && chunk.kind === 'verb' && chunk.form !== 'participle') break
    else if (nested && chunk.kind === 'link' && !NOUN_LINKS.has(chunk.word)) break
  }
  if (nested) return left
  const right: number[] = []
  for (let c = anchor + 1; c < clause.to; c++)
    if (sentence.chunks[c]!.kind === 'noun' && c !== occurrence.nominal && !claimed.has(c)) right.push(c)
  return [...left, ...right]
}

/** «लावरोव की किम से मुलाकात»: the genitive belongs to the noun it stands before, other marked chunks may come between. */
function ownsNominal(index: number, occurrence: Occurrence, sentence: Sentence): boolean {
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
    if (c === index + 1 && !SUBJECT_KINDS_NOT.has(chunk.marker ?? '') && chunk.marker !== 'के_साथ' && chunk.marker !== 'के_खिलाफ')
      return false
    // [जर्मनी के] [रुख पर] [गुस्सा]: the genitive belongs to रुख; [लावरोव की] [किम से] [मुलाकात]: to मुलाकात.
    if (c === index + 1 && !fillerOf(c, sentence).direct) return false
  }
  return true
}

function genitiveRole(occurrence: Occurrence, entry: CompiledEntry | null, turn: string | null): 'actor' | 'recipient' {
  if (!entry) return 'actor'
  if (turn === 'received' || entry.actor.markers?.includes('का')) return 'actor'
  // «उनकी पाकिस्तान यात्रा होगी»: with होना the genitive is as before the bare noun.
  if (turn === 'undergoer' && entry.genitive === 'actor') return 'actor'
  if (occurrence.form !== 'nominal' && entry.recipient.markers?.includes('का')) return 'recipient'
  return entry.genitive
}

/** Names inside the chunk of the noun itself: «भारत-चीन वार्ता», «रूसी हमला». */
function compoundArguments(
  occurrence: Occurrence,
  entry: CompiledEntry | null,
  sentence: Sentence,
  actor: number[],
  recipient: number[],
  because: string[],
): void {
  if (occurrence.nominal === null || !entry) return
  const chunk = sentence.chunks[occurrence.nominal] as NounChunk
  const inside = sentence.mentions.flatMap((mention, i) =>
    isActor(mention) && mention.from >= chunk.from && mention.to <= occurrence.words[0] && mention.to > chunk.from ? [i] : [],
  )
  if (inside.length === 0) return
  const free = inside.filter((m) => !actor.includes(m) && !recipient.includes(m))
  if (free.length === 0) return
  const visited = entry.recipient.kinds?.some((kind) => kind === 'place' || kind === 'country') ?? false
  if ((entry.reciprocal && !visited) || free.length > 1) actor.push(...free)
  else if (visited && recipient.length === 0 && (actor.length > 0 || occurrence.form !== 'nominal')) recipient.push(...free)
  else if (actor.length === 0 && entry.genitive === 'actor') actor.push(...free)
  else if (recipient.length === 0 && entry.genitive === 'recipient') recipient.push(...free)
  else return
  because.push('named inside the same phrase')
}

/** Nouns that with से, पर, में say only how: «पूरी तरह से», «गर्मजोशी से», «बिना शर्त». */
const MANNER = new Set(
  'तरह रूप ढंग तरीके तौर प्रकार हिसाब शिद्दत गंभीरता ईमानदारी मजबूती सख्ती शर्त कडाई गर्मजोशी विस्तार हद बार ओर तरफ सिरे जोर तेजी आसानी मुश्किल प्रमुखता सहमति सर्वसम्मति एकजुटता दौरान अलावा साथ'.split(
    ' ',
  ),
)

function isAdverbial(chunk: NounChunk, sentence: Sentence): boolean {
  const head = sentence.tokens[chunk.head]
  if (head && MANNER.has(head.key) && (chunk.marker === 'से' || chunk.marker === null || chunk.marker === 'पर')) return true
  if (head?.upos === 'ADV') return true
  return sentence.mentions.some((mention) => mention.kind === 'time' && mention.from <= chunk.head && mention.to > chunk.head)
}
