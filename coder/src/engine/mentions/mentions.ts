/**
 * Tagged tokens and chunks in, every mention out: actors, places, times.
 * «दिल्ली पुलिस ने सोमवार को जंतर-मंतर पर …» → actor दिल्ली पुलिस · time सोमवार · place जंतर-मंतर
 */
import type { Chunk, Mention, Place } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { TimeExpression } from '../../times/index.ts'
import type { Tagged } from '../tag.ts'
import { type Found, findActors } from './actors.ts'
import type { NameMatch } from './names.ts'

export function findMentions(
  tokens: readonly Tagged[],
  chunks: readonly Chunk[],
  matches: readonly NameMatch[],
  times: readonly TimeExpression[],
  text: string,
  lexicon: Lexicon,
): Mention[] {
  const said = times.map((time) => timeMention(time, text))
  const found = findActors(tokens, chunks, matches, lexicon)
  return [...found.map((item) => mentionOf(item, tokens, text, lexicon)), ...said].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** When it was is settled once the tense of its clause is known (engine/dating.ts). */
function timeMention(time: TimeExpression, text: string): Mention {
  const { from, to, start, end } = time
  return {
    kind: 'time',
    from,
    to,
    start,
    end,
    reference: { kind: 'none' },
    entities: [],
    place: null,
    time: { edtf: null, known: 'unknown', text: text.slice(start, end), start, end },
    because: `rule ${time.rule}`,
  }
}

function mentionOf(found: Found, tokens: readonly Tagged[], text: string, lexicon: Lexicon): Mention {
  const start = tokens[found.from]!.start
  const end = tokens[found.to - 1]!.end
  return {
    kind: found.reference.kind === 'none' ? 'place' : 'actor',
    from: found.from,
    to: found.to,
    start,
    end,
    reference: found.reference,
    entities: [],
    place: placeOf(found, start, end, text, lexicon),
    time: null,
    because: found.reference.kind === 'none' ? 'a place in lexicon/places' : '',
  }
}

function placeOf(found: Found, start: number, end: number, text: string, lexicon: Lexicon): Place | null {
  if (found.place !== null) {
    const place = lexicon.places[found.place]!
    return {
      text: text.slice(start, end),
      start,
      end,
      id: place.id,
      name: { hi: place.hi, en: place.en },
      country: place.country,
      adm1: place.adm1,
      latitude: place.lat,
      longitude: place.lon,
      precision: place.kind as Place['precision'],
    }
  }
  const { reference } = found
  if (reference.kind !== 'actor' && reference.kind !== 'seat') return null
  const actor = lexicon.actors[lexicon.actorById.get(reference.actor) ?? -1]
  if (!actor || (actor.kind !== 'country' && actor.kind !== 'region')) return null
  return {
    text: text.slice(start, end),
    start,
    end,
    id: actor.id,
    name: { hi: actor.hi, en: actor.en },
    country: actor.country,
    adm1: actor.kind === 'region' && /^[A-Z]{2}-/.test(actor.id) ? actor.id : null,
    latitude: null,
    longitude: null,
    precision: actor.kind === 'country' ? 'country' : 'province',
  }
}
