/**
 * An actor of the lexicon and a day in, the entity of a record out: country, code, and the sector held on that day.
 * «मोदी» on 2015-01-01 → GOV (prime minister of IND) · «भाजपा» on 2010-01-01 → OPP
 */
import type { Entity, Span, Via } from '../../document.ts'
import type { CompiledActor, CompiledOffice } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Sector } from '../../ontology/plover.ts'

/** Is `day` within [from, to]? Dates of month or year precision cover all of it; open ends are open. */
export function holdsOn(from: string | null, to: string | null, day: string | null): boolean {
  if (day === null) return to === null
  return (from === null || from <= day) && (to === null || day.slice(0, to.length) <= to)
}

export function entityOf(actor: CompiledActor, day: string | null, at: Span & { text: string }, via: Via, lexicon: Lexicon): Entity {
  return {
    id: actor.id,
    name: { hi: actor.hi, en: actor.en },
    country: actor.country,
    code: actor.code,
    sector: sectorOf(actor, day, lexicon),
    text: at.text,
    start: at.start,
    end: at.end,
    via,
  }
}

export function sectorOf(actor: CompiledActor, day: string | null, lexicon: Lexicon): Sector | null {
  if (actor.kind === 'country' || actor.kind === 'region') return actor.sector ?? 'GOV'
  const office = actor.offices.find((held) => holdsOn(held.from, held.to, day))
  if (office) return officeSector(office, lexicon) ?? actor.sector ?? 'GOV'
  if (actor.governs.length > 0) return actor.governs.some((term) => holdsOn(term.from, term.to, day)) ? 'GOV' : 'OPP'
  if (actor.sector === 'PTY') return 'OPP'
  if (actor.sector) return actor.sector
  const then = actor.parties.find((term) => holdsOn(term.from, term.to, day))?.party ?? actor.party
  const party = then === null ? undefined : lexicon.actors[lexicon.actorById.get(then) ?? -1]
  if (party) return sectorOf(party, day, lexicon)
  return actor.kind === 'person' ? 'GOV' : null
}

const officeSector = (held: CompiledOffice, lexicon: Lexicon): Sector | null =>
  lexicon.offices.find((office) => office.id === held.office)?.sector ?? null

/** Who held an office of a jurisdiction on a day; null if nobody is known, or on no day. */
export function holderOf(office: string, jurisdiction: string, day: string | null, lexicon: Lexicon): CompiledActor | null {
  const holders = lexicon.holders.get(`${office}|${jurisdiction}`)
  if (!holders) return null
  const fitting = holders.filter((holder) => holdsOn(holder.from, holder.to, day))
  const latest = fitting.reduce<(typeof fitting)[number] | null>(
    (best, holder) => (best === null || (holder.from ?? '') > (best.from ?? '') ? holder : best),
    null,
  )
  return latest ? lexicon.actors[latest.actor]! : null
}
