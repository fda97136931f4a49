/** What settling a reference gives: the entities it stands for, or none, and why. */
import type { Entity } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

export type At = { text: string; start: number; end: number }

export interface Settled {
  readonly entities: readonly Entity[]
  readonly because: string
}

export const UNSETTLED = (because: string): Settled => ({ entities: [], because })

export function generic(
  at: { text: string; start: number; end: number },
  hi: string,
  country: string | null,
  code: string | null,
  sector: Entity['sector'],
  via: Entity['via'],
): Entity {
  return { id: null, name: { hi, en: null }, country, code, sector, ...at, via }
}

export function sectorFor(office: string | null, role: string | null, lexicon: Lexicon): Entity['sector'] {
  if (office !== null) return lexicon.offices.find((candidate) => candidate.id === office)?.sector ?? null
  return lexicon.roles.find((candidate) => candidate.id === role)?.sector ?? null
}
