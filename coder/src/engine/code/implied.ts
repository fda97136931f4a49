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

/**
 * The two sides of the war an article is about, or none: the two that most of its attacks and wars are between
 * («रूस-यूक्रेन युद्ध», «रूस ने यूक्रेन पर हमला किया»).
 */
export function warOf(document: Document, lexicon: Lexicon): readonly Entity[] {
  const wars = new Map<string, { sides: readonly Entity[]; told: number }>()
  let told = 0
  for (const sentence of document.sentences) {
    if (sentence.part === 'list') continue
    for (const frame of sentence.frames) {
      if (frame.kind !== 'event' || lexicon.entryById.get(frame.entry)?.type !== 'ASSAULT') continue
      const sides = [...frame.actor, ...frame.recipient]
        .flatMap((index) => sentence.mentions[index]!.entities)
        .filter((entity, i, all) => isState(entity) && all.findIndex((other) => other.code === entity.code) === i)
      if (sides.length !== 2) continue
      const pair = sides
        .map((side) => side.code)
        .sort()
        .join(' ')
      const war = wars.get(pair) ?? { sides, told: 0 }
      wars.set(pair, { ...war, told: war.told + 1 })
      told++
    }
  }
  const main = [...wars.values()].find((war) => war.told * 3 >= told * 2)
  return main?.sides ?? []
}

const isState = (entity: Entity): boolean => entity.code !== null && entity.code !== 'UNK'

/** In an article about one war, whom one side attacks is the other side, and so is who attacked it. */
export function withEnemy(parties: Parties, composed: Composed, war: readonly Entity[]): Parties {
  if (war.length !== 2 || composed.type !== 'ASSAULT') return parties
  const [named, missing] =
    parties.recipients.length === 0
      ? [parties.actors, 'recipients']
      : parties.actors.length === 0
        ? [parties.recipients, 'actors']
        : [[], null]
  const [side] = named
  const enemy = war.find((other) => other.code !== side?.code)
  if (missing === null || named.length !== 1 || !enemy || !war.some((other) => other.code === side?.code)) return parties
  return { ...parties, [missing]: [{ ...enemy, via: 'implied' as const }] }
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
