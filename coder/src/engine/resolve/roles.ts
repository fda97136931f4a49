/**
 * A group or body without a name in, whose it is out: by its jurisdiction, the pronoun before it, the place, the article.
 * «उनकी सेना» → army of theirs · «पेशावर में पुलिस ने» → police of Pakistan
 */
import type { Entity, Mention, Reference, Sentence } from '../../document.ts'
import { entityOf } from './entities.ts'
import { lastCountry, type Memory } from './memory.ts'
import type { Setting } from './setting.ts'
import { type At, generic, type Settled } from './settled.ts'

/** Groups without a country of their own: who they are cannot be told from the word alone. */
const UNATTRIBUTED = new Set(['REB', 'UAF', 'CRM', 'UNK'])

/** «अपने सैनिकों», «उनकी सेना», «दोनों देशों के अधिकारियों»: the genitive right before that has no name of its own. */
export function ownersBefore(mention: Mention, before: readonly Mention[], sentence: Sentence): readonly Entity[] {
  const owner = before.at(-1)
  const unnamed = owner?.reference.kind === 'several' || (owner?.reference.kind === 'pronoun' && owner.entities.length === 1)
  if (!owner || !unnamed || owner.to < mention.from - 1) return []
  return sentence.chunks.some((chunk) => chunk.kind === 'noun' && chunk.marker === 'का' && chunk.from === owner.from) ? owner.entities : []
}

export function settleRole(
  reference: Extract<Reference, { kind: 'role' }>,
  at: At,
  sentence: Sentence,
  owners: readonly Entity[],
  memory: Memory,
  setting: Setting,
): Settled {
  const role = setting.lexicon.roles.find((candidate) => candidate.id === reference.role)!
  const via = role.kind === 'institution' ? 'office' : 'group'
  if (reference.of) {
    const { country, code } = reference.of
    const body = country === null ? undefined : setting.lexicon.bodies.get(`${role.id}|${country}`)
    if (body !== undefined && reference.of.actor === country)
      return {
        entities: [
          entityOf(setting.lexicon.actors[body]!, setting.document.published?.slice(0, 10) ?? null, at, 'office', setting.lexicon),
        ],
        because: `${role.id} of ${country}`,
      }
    return { entities: [generic(at, at.text, country, code ?? country, role.sector, via)], because: `${role.id} of ${code ?? country}` }
  }
  if (owners.length > 0)
    return {
      entities: owners.map((owner) => generic(at, at.text, owner.country, owner.code, role.sector, via)),
      because: `${role.id} of ${owners.map((owner) => owner.name.hi).join(', ')}, by the words before it`,
    }
  if (role.code !== null)
    return {
      entities: [generic(at, at.text, /^[A-Z]{3}$/.test(role.code) && role.code !== 'UNK' ? role.code : null, role.code, role.sector, via)],
      because: `${role.id} stands for ${role.code}`,
    }
  const local = localCountry(sentence)
  if (role.sector === 'REB' && local !== null)
    return { entities: [generic(at, at.text, local, local, role.sector, via)], because: 'rebels of the country the sentence is set in' }
  if (role.sector !== null && UNATTRIBUTED.has(role.sector))
    return { entities: [generic(at, at.text, null, 'UNK', role.sector, via)], because: 'armed people of no named side' }
  // «पाकिस्तानी सेना ने कहा कि सेना ने …»: the same one again.
  const again =
    role.kind === 'institution'
      ? memory.seen.findLast(
          (item) =>
            item.entity.sector === role.sector &&
            item.entity.country !== null &&
            item.entity.via === 'office' &&
            sentence.index - item.sentence <= 3,
        )
      : undefined
  const country =
    local ?? again?.entity.country ?? setting.home ?? (role.kind === 'institution' || role.sector === 'MIL' ? lastCountry(memory) : null)
  const body = setting.lexicon.bodies.get(`${role.id}|${country}`)
  if (body !== undefined)
    return {
      entities: [entityOf(setting.lexicon.actors[body]!, setting.document.published?.slice(0, 10) ?? null, at, 'office', setting.lexicon)],
      because: local ? 'body of the country the sentence is set in' : 'body of the country the article is set in',
    }
  return {
    entities: [generic(at, at.text, country, country, role.sector, via)],
    because: local ? 'country of the place named in the sentence' : 'the country the article is set in',
  }
}

/** The country in which the sentence is set: a place with में, or its only country. */
export function localCountry(sentence: Sentence): string | null {
  // «पाकिस्तान: आत्मघाती हमला, 11 जवानों की मौत»: the label says where.
  const label = sentence.chunks.findIndex((chunk) => chunk.kind === 'link' && chunk.word === ':')
  const isLabel = (mention: Mention) => label >= 0 && label <= 2 && mention.to <= sentence.chunks[label]!.from
  const places = sentence.mentions.filter(
    (mention) =>
      mention.place !== null &&
      (isLabel(mention) ||
        sentence.chunks.some(
          (chunk) => chunk.kind === 'noun' && chunk.marker === 'में' && mention.from >= chunk.from && mention.to <= chunk.to,
        )),
  )
  const countries = new Set(places.map((mention) => mention.place!.country).filter((country) => country !== null))
  return countries.size === 1 ? [...countries][0]! : null
}
