/**
 * Who has been spoken of so far: what pronouns, short names and «दोनों देश» fall back on.
 * After «किम ने लावरोव से मुलाकात की»: last person किम (subject), last pair PRK–RUS.
 */
import type { Entity } from '../../document.ts'

export interface Memory {
  /** Everybody named, latest last. */
  readonly seen: { readonly entity: Entity; readonly sentence: number; readonly subject: boolean; readonly person: boolean }[]
  /** Parties of the latest act between two countries; what «दोनों देश» means. */
  pair: readonly Entity[]
  /** Who spoke last: whose «हम» and «मैं» it is. */
  speaker: readonly Entity[]
  /** How often each code was named. */
  readonly counts: Map<string, number>
}

export const newMemory = (): Memory => ({ seen: [], pair: [], speaker: [], counts: new Map() })

export function remember(memory: Memory, entity: Entity, at: { sentence: number; subject: boolean; person: boolean }): void {
  memory.seen.push({ entity, ...at })
  if (entity.code !== null) memory.counts.set(entity.code, (memory.counts.get(entity.code) ?? 0) + 1)
}

/** The latest entity that passes, subjects of the latest sentences first. */
export function latest(memory: Memory, test: (item: Memory['seen'][number]) => boolean, sentence: number, reach = 3): Entity | null {
  const recent = memory.seen.filter((item) => sentence - item.sentence <= reach && test(item))
  const subject = recent.findLast((item) => item.subject)
  const last = recent.at(-1)
  if (subject && last && last.sentence - subject.sentence <= 1) return subject.entity
  return last?.entity ?? null
}

/** The last `count` different countries named, the latest act between as many deciding first. */
export function severalCountries(memory: Memory, count: number): readonly Entity[] {
  if (memory.pair.length === count) return memory.pair
  const codes: Entity[] = []
  const ranked = [...memory.counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([code]) => code)
  for (const code of ranked) {
    const entity = memory.seen.findLast((item) => item.entity.code === code)?.entity
    if (entity) codes.push(entity)
  }
  return codes.length === count ? codes : []
}

/** The last `count` different persons. */
export function severalPersons(memory: Memory, count: number): readonly Entity[] {
  const persons: Entity[] = []
  for (const { entity, person } of [...memory.seen].reverse()) {
    if (persons.length === count) break
    if (person && !persons.some((other) => other.id === entity.id || other.code === entity.code)) persons.unshift(entity)
  }
  return persons.length === count ? persons : []
}

/** Country of the last one who acted: whose «सेना», «सरकार» it is where an article goes between several. */
export const lastCountry = (memory: Memory): string | null =>
  (
    memory.seen.findLast((item) => item.subject && item.entity.country !== null) ??
    memory.seen.findLast((item) => item.entity.country !== null)
  )?.entity.country ?? null
