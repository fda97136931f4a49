/**
 * Gold and coded events in, the measures of the coding manual §8 out: type, dyad and quad precision, recall and F1, status, speaker, exact evidence.
 * The same counting as the manual's reference scorer; a test holds the two together.
 */
import { type EventMention, type EventType, quadOf } from 'ghatnakram-coder'

export interface GoldEvent {
  readonly s: number | string
  readonly type: EventType
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly trigger?: string
  readonly status?: string
  readonly speaker?: readonly string[]
  readonly optional?: boolean
  readonly alsoType?: readonly EventType[]
  readonly alsoActors?: readonly (readonly string[])[]
  readonly alsoRecipients?: readonly (readonly string[])[]
  readonly alsoStatus?: readonly string[]
  readonly alsoSpeaker?: readonly (readonly string[])[]
}
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly sentences: readonly {
    readonly s?: number | string
    readonly i?: number | string
    readonly start: number
    readonly end: number
  }[]
  readonly events: readonly GoldEvent[]
}
export interface Counts {
  tp: number
  fp: number
  fn: number
}
export interface Scores {
  readonly levels: Readonly<Record<'quad' | 'type' | 'dyad', Counts>>
  readonly byType: ReadonlyMap<string, Counts>
  readonly status: { ok: number; no: number }
  readonly speaker: { ok: number; no: number }
  readonly evidence: { ok: number; bad: number }
  readonly errors: readonly string[]
}

export function precisionRecallF1({ tp, fp, fn }: Counts): { p: number; r: number; f1: number } {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0
  const r = tp + fn > 0 ? tp / (tp + fn) : 0
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

const codes = (entities: readonly { code: string | null }[]): ReadonlySet<string> =>
  new Set(entities.flatMap((entity) => (entity.code ? [entity.code] : [])))
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((item) => b.has(item))
const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b])

function whoMatches(gold: GoldEvent, actors: ReadonlySet<string>, recipients: ReadonlySet<string>): boolean {
  for (const goldActors of [gold.actors, ...(gold.alsoActors ?? [])]) {
    for (const goldRecipients of [gold.recipients, ...(gold.alsoRecipients ?? [])]) {
      const a = new Set(goldActors)
      const r = new Set(goldRecipients)
      if (equal(a, actors) && equal(r, recipients)) return true
      const both = union(a, r)
      if ((r.size === 0 || gold.type === 'CONSULT') && both.size > 1 && equal(both, union(actors, recipients))) return true
    }
  }
  return false
}

type Agree = (gold: GoldEvent, event: EventMention) => boolean
const sameType: Agree = (gold, event) => event.type === gold.type || (gold.alsoType?.includes(event.type) ?? false)
const LEVELS: Readonly<Record<'quad' | 'type' | 'dyad', Agree>> = {
  quad: (gold, event) => [gold.type, ...(gold.alsoType ?? [])].some((type) => quadOf(type) === quadOf(event.type)),
  type: sameType,
  dyad: (gold, event) => sameType(gold, event) && whoMatches(gold, codes(event.actors), codes(event.recipients)),
}

/** Greedy one-to-one matching within a sentence; required golds first, then optional ones. */
function match(golds: readonly GoldEvent[], events: readonly EventMention[], agree: Agree) {
  const left = [...events]
  const pairs: [GoldEvent, EventMention][] = []
  const missed: GoldEvent[] = []
  for (const gold of [...golds].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const at = left.findIndex((event) => agree(gold, event))
    if (at >= 0) pairs.push([gold, left.splice(at, 1)[0]!])
    else if (!gold.optional) missed.push(gold)
  }
  return { pairs, missed, extra: left }
}

export function score(gold: readonly GoldDocument[], eventsOf: (document: GoldDocument) => readonly EventMention[]): Scores {
  const levels = { quad: newCounts(), type: newCounts(), dyad: newCounts() }
  const byType = new Map<string, Counts>()
  const status = { ok: 0, no: 0 }
  const speaker = { ok: 0, no: 0 }
  const evidence = { ok: 0, bad: 0 }
  const errors: string[] = []
  const typeCounts = (type: string) => {
    const known = byType.get(type) ?? newCounts()
    byType.set(type, known)
    return known
  }
  for (const document of gold) {
    const groups = new Map<string, { golds: GoldEvent[]; events: EventMention[] }>()
    const group = (key: string) => {
      const known = groups.get(key) ?? { golds: [], events: [] }
      groups.set(key, known)
      return known
    }
    for (const event of eventsOf(document)) {
      const { start, end, text } = event.evidence.trigger
      evidence[document.text.slice(start, end) === text ? 'ok' : 'bad']++
      const sentence = document.sentences.find((candidate) => candidate.start <= start && start < candidate.end)
      group(String(sentence?.s ?? sentence?.i ?? 'none')).events.push(event)
    }
    for (const event of document.events) group(String(event.s)).golds.push(event)
    for (const [key, { golds, events }] of groups) {
      for (const level of ['quad', 'type', 'dyad'] as const) {
        const { pairs, missed, extra } = match(golds, events, LEVELS[level])
        const required = pairs.filter(([one]) => !one.optional)
        levels[level].tp += required.length
        levels[level].fn += missed.length
        levels[level].fp += extra.length
        if (level !== 'dyad') continue
        for (const [one, event] of required) {
          typeCounts(one.type).tp++
          status[[one.status ?? 'actual', ...(one.alsoStatus ?? [])].includes(event.status) ? 'ok' : 'no']++
          const said = new Set(
            event.attribution.flatMap((a) => (a.speaker?.code ? [a.speaker.code] : a.speaker?.sector === 'MED' ? ['MEDIA'] : [])),
          )
          speaker[[one.speaker ?? [], ...(one.alsoSpeaker ?? [])].some((wanted) => equal(new Set(wanted), said)) ? 'ok' : 'no']++
        }
        for (const one of missed) {
          typeCounts(one.type).fn++
          errors.push(
            `MISSED ${document.id} ${key} ${one.type} ${one.actors.join('+')} > ${one.recipients.join('+')} «${one.trigger ?? ''}»`,
          )
        }
        for (const event of extra) {
          typeCounts(event.type).fp++
          errors.push(
            `EXTRA  ${document.id} ${key} ${event.type} ${[...codes(event.actors)].sort().join('+')} > ${[...codes(event.recipients)].sort().join('+')} «${event.evidence.trigger.text}» ${event.entry}`,
          )
        }
      }
    }
  }
  return { levels, byType, status, speaker, evidence, errors }
}

const newCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 })
