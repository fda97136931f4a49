/**
 * A name that several bear in, the one meant in this article out.
 * «गांधी» after «राहुल गांधी» → the same man; else the one of a country spoken of, in office, in the highest one
 */
import type { Memory } from './memory.ts'
import type { Setting } from './setting.ts'

export function chooseShort(ids: readonly string[], memory: Memory, setting: Setting): { id: string; because: string } | null {
  const seen = memory.seen.findLast((item) => item.entity.id !== null && ids.includes(item.entity.id))
  if (seen?.entity.id) return { id: seen.entity.id, because: 'named in full before' }
  const named = ids.filter((id) => setting.named.has(id))
  if (named.length === 1) return { id: named[0]!, because: 'named in full in this article' }
  if (ids.length === 1) return { id: ids[0]!, because: 'nobody else in the lexicon is called so' }
  const { lexicon, countries } = setting
  const day = setting.document.published?.slice(0, 10) ?? null
  const score = (id: string) => {
    const actor = lexicon.actors[lexicon.actorById.get(id) ?? -1]!
    const spokenOf = actor.country ? (countries.get(actor.country) ?? 0) : 0
    const holds = actor.offices.some((held) =>
      day === null ? held.to === null : (held.from ?? '') <= day && (held.to === null || day <= held.to),
    )
    const weight = Math.max(0, ...actor.offices.map((held) => OFFICE_WEIGHT[held.office] ?? 1))
    return Math.min(spokenOf, 3) * 4 + (holds ? 3 : 0) + weight
  }
  const ranked = [...ids].sort((a, b) => score(b) - score(a))
  return { id: ranked[0]!, because: 'the best known of those who are called so' }
}

export const OFFICE_WEIGHT: Readonly<Record<string, number>> = {
  president: 6,
  'prime-minister': 6,
  'supreme-leader': 6,
  king: 4,
  chancellor: 6,
  'foreign-minister': 3,
  'chief-minister': 3,
  'party-president': 2,
}
