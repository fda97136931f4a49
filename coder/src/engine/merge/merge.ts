/**
 * Event mentions in, events out: the reports of one act within one article, however often it is told.
 * headline «लावरोव ने किम से मुलाकात की», body «दोनों ने सोनान में बैठक की» → one event with two mentions
 *
 * One event are mentions of one article that agree in type and status, do not disagree in mode, day or place, and whose parties are
 * the same by code, where a report may leave one side out. The order of the mentions does not matter.
 */
import type { Entity, Event, EventMention, TimeValue } from '../../document.ts'
import { digest } from '../code/digest.ts'

export function merge(mentions: readonly EventMention[]): Event[] {
  const groups: EventMention[][] = []
  for (const mention of [...mentions].sort(inTextOrder)) {
    const group = groups.find((candidate) => candidate.every((other) => isSameEvent(mention, other)))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups.map(eventOf)
}

const inTextOrder = (a: EventMention, b: EventMention): number =>
  compare(a.article, b.article) || a.evidence.trigger.start - b.evidence.trigger.start || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function isSameEvent(a: EventMention, b: EventMention): boolean {
  return (
    isSameStory(a, b) &&
    a.type === b.type &&
    a.status === b.status &&
    agree(a.mode, b.mode) &&
    isSameTime(a.time, b.time) &&
    agree(a.place?.id ?? null, b.place?.id ?? null) &&
    isSameSide(a.actors, b.actors) &&
    isSameSide(a.recipients, b.recipients) &&
    // One that names nobody at all in common is told of somebody else.
    sharesParty(a, b)
  )
}

/** Each line of a list of other stories is a story of its own. */
const isSameStory = (a: EventMention, b: EventMention): boolean =>
  a.article === b.article && (a.sentence === b.sentence || (a.part !== 'list' && b.part !== 'list'))

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

/** «जून 2024» and «19 जून 2024» may be one day; what is not dated is told of these weeks. */
function isSameTime(a: TimeValue, b: TimeValue): boolean {
  if (a.edtf === null || b.edtf === null) return true
  const [left, right] = a.known === 'said' && b.known === 'said' ? [a.edtf, b.edtf] : [a.edtf.slice(0, MONTH), b.edtf.slice(0, MONTH)]
  return left.startsWith(right) || right.startsWith(left)
}
const MONTH = '2025-07'.length

const nameOf = (entity: Entity): string => entity.code ?? entity.id ?? entity.text
const namesOf = (entities: readonly Entity[]): string => [...new Set(entities.map(nameOf))].sort(compare).join(' ')
const isSameSide = (a: readonly Entity[], b: readonly Entity[]): boolean => a.length === 0 || b.length === 0 || namesOf(a) === namesOf(b)
function sharesParty(a: EventMention, b: EventMention): boolean {
  const names = new Set([...a.actors, ...a.recipients].map(nameOf))
  return [...b.actors, ...b.recipients].some((entity) => names.has(nameOf(entity)))
}

/** Told by the fullest mention, completed by the others. */
function eventOf(group: readonly EventMention[]): Event {
  const fullness = ({ actors, recipients, time, place, mode }: EventMention): number =>
    (actors.length > 0 ? 4 : 0) + (recipients.length > 0 ? 4 : 0) + (time.known === 'said' ? 2 : 0) + (place ? 1 : 0) + (mode ? 1 : 0)
  const fullest = group.reduce((best, mention) => (fullness(mention) > fullness(best) ? mention : best))
  const { id, article, sentence, part, evidence, entry, coder, ...summary } = fullest
  return {
    id: digest(group.map((mention) => mention.id).join('\u001f')),
    mentions: group.map((mention) => mention.id),
    summary: {
      ...summary,
      mode: summary.mode ?? first(group, (mention) => mention.mode),
      time: summary.time.known === 'said' ? summary.time : (group.find((mention) => mention.time.known === 'said')?.time ?? summary.time),
      place: summary.place ?? first(group, (mention) => mention.place),
      magnitude: summary.magnitude ?? first(group, (mention) => mention.magnitude),
      contexts: [...new Set(group.flatMap((mention) => mention.contexts))],
    },
  }
}

const first = <T>(group: readonly EventMention[], of: (mention: EventMention) => T | null): T | null =>
  group.map(of).find((value) => value !== null) ?? null
