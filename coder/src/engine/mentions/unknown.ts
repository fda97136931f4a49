/** Words after an office in, the name of somebody the lexicon does not know out; and which of several bearers an office fits. */
import type { Jurisdiction, Reference } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Tagged } from '../tag.ts'

export interface Building {
  from: number
  former: boolean
  of: Jurisdiction | null
  office: number | null
  role: number | null
}

export function unknownReference(tokens: readonly Tagged[], from: number, to: number, building: Building, lexicon: Lexicon): Reference {
  return {
    kind: 'unknown',
    name: tokens
      .slice(from, to)
      .map((token) => token.form)
      .join(' '),
    office: building.office !== null ? lexicon.offices[building.office]!.id : null,
    role: building.role !== null ? lexicon.roles[building.role]!.id : null,
    of: building.of,
  }
}

/** Up to four open-class words right after an office: a name the lexicon does not know («प्रवक्ता रणधीर जायसवाल»). */
export function unknownName(tokens: readonly Tagged[], from: number, to: number): number {
  let at = from
  while (at < to && at < from + 5) {
    const token = tokens[at]!
    if (token.upos === 'PUNCT' && token.key === '-' && at > from) {
      at++
      continue
    }
    if (token.upos !== 'NOUN' || token.lemmas.length > 0) break
    at++
  }
  return at
}

/** Of several bearers of a name, the one whose office or country the words before it give: «बांग्लादेश की प्रधानमंत्री हसीना». */
export function narrow(indexes: readonly number[], building: Building | null, lexicon: Lexicon): string | null {
  if (indexes.length === 1) return lexicon.actors[indexes[0]!]!.id
  if (!building) return null
  const office = building.office !== null ? lexicon.offices[building.office]!.id : null
  const score = (index: number) => {
    const actor = lexicon.actors[index]!
    const country = building.of?.country
    return (
      (office !== null && actor.offices.some((held) => held.office === office) ? 2 : 0) +
      (country && actor.country === country ? 2 : country ? -2 : 0)
    )
  }
  const ranked = [...indexes].sort((a, b) => score(b) - score(a) || a - b)
  const [first, second] = ranked
  return first !== undefined && score(first) > 0 && (second === undefined || score(second) < score(first))
    ? lexicon.actors[first]!.id
    : null
}
