/**
 * An office without a name in, its holder on the day of the article out, or a nameless holder of that country.
 * «रूसी राष्ट्रपति» → Putin · «अपने चीनी समकक्ष» → who holds the same office in China
 */
import type { Jurisdiction, Reference, Sentence } from '../../document.ts'
import { entityOf, holderOf, holdsOn } from './entities.ts'
import { lastCountry, latest, type Memory } from './memory.ts'
import type { Setting } from './setting.ts'
import { type At, generic, type Settled, sectorFor, UNSETTLED } from './settled.ts'

export function settleOffice(
  reference: Extract<Reference, { kind: 'office' }>,
  at: At,
  day: string | null,
  memory: Memory,
  setting: Setting,
): Settled {
  const { lexicon } = setting
  const { office } = reference
  const sector = reference.former ? 'ELI' : sectorFor(office, null, lexicon)
  if (reference.of === null) {
    const known = memory.seen.findLast(
      ({ entity }) =>
        entity.id !== null &&
        (lexicon.actors[lexicon.actorById.get(entity.id) ?? -1]?.offices.some(
          (held) => held.office === office && holdsOn(held.from, held.to, day),
        ) ??
          false),
    )
    if (known) return { entities: [{ ...known.entity, ...at, via: 'office' }], because: 'the last one named who holds this office' }
  }
  const jurisdiction =
    reference.of?.actor ?? reference.of?.country ?? (setting.countries.has('IND') ? 'IND' : (setting.home ?? lastCountry(memory)))
  if (jurisdiction === null)
    return { entities: [generic(at, at.text, null, null, sector, 'office')], because: 'it is not said of what country' }
  const holder = reference.former || day === null ? null : holderOf(office, jurisdiction, day, lexicon)
  if (holder) return { entities: [entityOf(holder, day, at, 'office', lexicon)], because: `${office} of ${jurisdiction} on ${day}` }
  const owner = lexicon.actors[lexicon.actorById.get(jurisdiction) ?? -1]
  const country = reference.of?.country ?? owner?.country ?? (owner ? null : setting.home)
  return {
    entities: [generic(at, at.text, country, reference.of?.code ?? owner?.code ?? country, sector, 'office')],
    because: `${office} of ${jurisdiction}, holder not known`,
  }
}

export function settleCounterpart(
  of: Jurisdiction | null,
  at: At,
  day: string | null,
  memory: Memory,
  sentence: Sentence,
  setting: Setting,
): Settled {
  const { lexicon } = setting
  const person = latest(memory, (item) => item.person && item.entity.id !== null, sentence.index)
  const actor = person?.id ? lexicon.actors[lexicon.actorById.get(person.id) ?? -1] : undefined
  const office = actor?.offices.find((held) => day === null || ((held.from ?? '') <= day && (held.to === null || day <= held.to)))?.office
  if (of?.country && office) {
    const holder = day === null ? null : holderOf(office, of.country, day, lexicon)
    if (holder)
      return {
        entities: [entityOf(holder, day, at, 'office', lexicon)],
        because: `${office} of ${of.country}, counterpart of ${person?.id}`,
      }
  }
  if (of?.country) return { entities: [generic(at, at.text, of.country, of.code, 'GOV', 'office')], because: 'counterpart, by country' }
  const other = memory.pair.find((entity) => entity.code !== person?.code)
  return other
    ? { entities: [{ ...other, ...at, via: 'office' }], because: 'the other side of the last act' }
    : UNSETTLED('whose counterpart is not clear')
}
