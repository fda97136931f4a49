/**
 * Parties nobody named in, with those that the place, the kind of act or the war implies out.
 * «पेशावर में धमाका» → recipient PAK; «किसान गिरफ़्तार» → actor the state of the place
 */
import type { Document, Entity, Place } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { entityOf } from '../resolve/entities.ts'
import type { Composed } from './compose.ts'
import type { Parties } from './parties-sets.ts'

/** The two sides of the one war an article is about («रूस-यूक्रेन युद्ध» anywhere in it), or none. */
export function warOf(document: Document, lexicon: Lexicon): readonly Entity[] {
  const wars = document.sentences.flatMap((sentence) =>
    sentence.part === 'list'
      ? []
      : sentence.frames.flatMap((frame) => {
          const entry = frame.kind === 'event' ? lexicon.entryById.get(frame.entry) : undefined
          if (entry?.type !== 'ASSAULT' || !entry.reciprocal) return []
          const sides = [...frame.actor, ...frame.recipient]
            .flatMap((index) => sentence.mentions[index]!.entities)
            .filter((entity) => entity.code !== null && entity.code !== 'UNK')
          const both = sides.filter((side, i) => sides.findIndex((other) => other.code === side.code) === i)
          return both.length === 2 ? [both] : []
        }),
  )
  const kinds = new Set(
    wars.map((sides) =>
      sides
        .map((side) => side.code)
        .sort()
        .join(' '),
    ),
  )
  return kinds.size === 1 ? wars[0]! : []
}

/** In an article about one war, whom one side attacks is the other side. */
export function withEnemy(parties: Parties, composed: Composed, war: readonly Entity[]): Parties {
  const [attacker, ...more] = parties.actors
  if (war.length !== 2 || composed.type !== 'ASSAULT' || parties.recipients.length > 0 || !attacker || more.length > 0) return parties
  const enemy = war.find((side) => side.code !== attacker.code)
  if (!war.some((side) => side.code === attacker.code) || !enemy) return parties
  return { ...parties, recipients: [{ ...enemy, via: 'implied' }] }
}

/** Acts that only a state can do; who is arrested or sentenced without a named agent is so by the state of the place. */
const isStateAct = (entry: CompiledEntry, composed: Composed): boolean =>
  composed.type === entry.type &&
  (entry.type === 'COERCE' ||
    (entry.type === 'SANCTION' && entry.mode === 'convict') ||
    (entry.type === 'ACCUSE' && (entry.mode === 'investigate' || entry.contexts.includes('legal'))))

/** What the place or its state contributes where nobody is named: «पेशावर में धमाका» strikes Pakistan, «किसान गिरफ़्तार» is done by the state. */
export function settled(parties: Parties, entry: CompiledEntry, composed: Composed, place: Place | null, lexicon: Lexicon): Parties {
  const state = (code: string | null | undefined): Entity[] => {
    const actor = code ? lexicon.actors[lexicon.actorById.get(code) ?? -1] : undefined
    return actor ? [entityOf(actor, null, { text: '', start: 0, end: 0 }, 'implied', lexicon)] : []
  }
  if (isStateAct(entry, composed) && parties.actors.length === 0 && (parties.recipients.length > 0 || place !== null)) {
    const codes = new Set(parties.recipients.map((entity) => entity.country))
    return { ...parties, actors: state(place?.country ?? (codes.size === 1 ? [...codes][0] : null)) }
  }
  if (
    composed.type === 'ASSAULT' &&
    parties.recipients.length === 0 &&
    place !== null &&
    parties.actors.every((entity) => entity.code === 'UNK')
  ) {
    return {
      ...parties,
      recipients: state(place.country).map((entity) => ({
        ...entity,
        text: place.text,
        start: place.start,
        end: place.end,
        via: 'place' as const,
      })),
    }
  }
  return parties
}
