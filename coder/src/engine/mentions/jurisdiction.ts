/** A reference in, the country or body it gives to the office or group after it out: «रूसी» + सेना → RUS. */
import type { Jurisdiction, Reference } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** The country or body that a mention gives to the office or group after it. */
export function jurisdictionOf(reference: Reference, place: number | null, lexicon: Lexicon): Jurisdiction | null {
  switch (reference.kind) {
    case 'actor':
    case 'adjective':
    case 'seat': {
      const actor = lexicon.actors[lexicon.actorById.get(reference.actor) ?? -1]
      return actor ? { actor: actor.id, country: actor.country, code: actor.code } : null
    }
    case 'office':
    case 'role':
      return reference.of
    case 'short': {
      const countries = new Set(reference.actors.map((id) => lexicon.actors[lexicon.actorById.get(id) ?? -1]?.country))
      const country = countries.size === 1 ? [...countries][0]! : null
      return country ? { actor: reference.actors.length === 1 ? reference.actors[0]! : null, country, code: country } : null
    }
    case 'none': {
      const found = place === null ? null : lexicon.places[place]
      return found ? { actor: null, country: found.country, code: found.country } : null
    }
    default:
      return null
  }
}
