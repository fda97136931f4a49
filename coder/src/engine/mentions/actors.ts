/**
 * Name matches and chunks in, actor mentions out: the words that belong to one actor are read together.
 * «रूस के विदेश मंत्री सर्गेई लावरोव ने» → one mention, person sergey-lavrov · «अमेरिकी सैनिकों को» → role soldier of USA
 * «दोनों देशों ने» → several (2 countries), settled later · «उन्होंने» → pronoun, settled later
 */
import type { Chunk, NounChunk, Reference } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Tagged } from '../tag.ts'
import { type Element, elementOf, referenceOf } from './elements.ts'
import { jurisdictionOf } from './jurisdiction.ts'
import type { NameMatch } from './names.ts'
import { readSpecial } from './special.ts'
import { type Building, narrow, unknownName, unknownReference } from './unknown.ts'

/** A mention before its spans are written: token range and what it refers to. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly reference: Reference
  /** Index of a place in the lexicon, where the words name one. */
  readonly place: number | null
}

/** Words that stand between an office and its holder or its country without meaning anything to us. */
const QUALIFIERS = new Set(
  'पूर्व तत्कालीन नए नई नया नवनियुक्त नवनिर्वाचित वर्तमान मौजूदा कार्यवाहक अंतरिम उप सह वरिष्ठ शीर्ष बड़े दिग्गज कद्दावर श्री श्रीमती सुश्री डॉ डा प्रो माननीय ताकतवर शक्तिशाली सर्वोच्च मुख्य विशेष राष्ट्रीय प्रदेश केंद्रीय आला तानाशाह'
    .split(' ')
    .map((w) => w.replace(/़/g, '')),
)

const FORMER = new Set(['पूर्व', 'भूतपूर्व', 'तत्कालीन'])

const CURRENCY = new Set(['डालर', 'डालरों', 'रुपए', 'रुपये', 'रुपया', 'रूबल', 'युआन', 'येन', 'पाउंड', 'यूरो'])

export function findActors(tokens: readonly Tagged[], chunks: readonly Chunk[], matches: readonly NameMatch[], lexicon: Lexicon): Found[] {
  const found: Found[] = []
  const elements = matches.map((match) => elementOf(match, tokens, lexicon)).filter((element) => element !== null)
  let previous: { chunk: NounChunk; last: Found | null } | null = null
  for (const chunk of chunks) {
    if (chunk.kind !== 'noun') {
      previous = null
      continue
    }
    const inside = elements.filter((element) => element.from >= chunk.from && element.to <= chunk.to)
    const inherited: Found | null =
      previous && previous.chunk.marker === 'का' && previous.chunk.markerTo === chunk.from ? previous.last : null
    const own = readChunk(tokens, chunk, inside, inherited, lexicon)
    if (inherited && own[0] && own[0].from <= inherited.from) found.splice(found.indexOf(inherited), 1)
    found.push(...own)
    previous = { chunk, last: own.at(-1) ?? null }
  }
  return found
}

function readChunk(
  tokens: readonly Tagged[],
  chunk: NounChunk,
  elements: readonly Element[],
  inherited: Found | null,
  lexicon: Lexicon,
): Found[] {
  const special = readSpecial(tokens, chunk, elements, lexicon)
  if (special) return special
  const found: Found[] = []
  let building: Building | null = null
  let at = chunk.from
  const inheritedOf = inherited ? jurisdictionOf(inherited.reference, inherited.place, lexicon) : null
  const startFrom = (from: number): Building => {
    const takesInherited = inheritedOf !== null && found.length === 0
    return {
      from: takesInherited && inherited ? inherited.from : from,
      former: false,
      of: takesInherited ? inheritedOf : null,
      office: null,
      role: null,
    }
  }
  const close = () => {
    if (!building) return
    const to = at
    if (building.office !== null)
      push(found, building.from, to, {
        kind: 'office',
        office: lexicon.offices[building.office]!.id,
        of: building.of,
        former: building.former,
      })
    else if (building.role !== null)
      push(found, building.from, to, { kind: 'role', role: lexicon.roles[building.role]!.id, of: building.of })
    building = null
  }
  for (const element of elements) {
    const between = tokens.slice(at, element.from)
    const adjacent = between.every((token) => QUALIFIERS.has(token.key) || token.upos === 'PUNCT' || token.upos === 'PART')
    const former = between.some((token) => FORMER.has(token.key))
    const current: Building | null = building as Building | null
    if (current && !adjacent) {
      const name = unknownName(tokens, at, element.from)
      if (name > at && (current.office !== null || isPersonRole(current.role, lexicon))) {
        push(found, current.from, name, unknownReference(tokens, at, name, current, lexicon))
        building = null
      } else close()
    }
    const now: Building | null = building as Building | null
    switch (element.kind) {
      case 'person':
      case 'short': {
        const from = now && adjacent ? now.from : element.from
        const ids = element.indexes.map((i) => lexicon.actors[i]!.id)
        const chosen = element.kind === 'person' && ids.length === 1 ? null : narrow(element.indexes, now, lexicon)
        const actor = element.kind === 'person' ? (chosen ?? ids[0]!) : chosen
        // «ट्रंप प्रशासन», «मोदी सरकार»
        push(found, from, element.to, actor !== null ? { kind: 'actor', actor, role: null } : { kind: 'short', actors: ids }, element.place)
        building = null
        break
      }
      case 'office':
      case 'role': {
        const last = found.at(-1)
        const owner = last && adjacent && last.to === at && !now ? jurisdictionOf(last.reference, last.place, lexicon) : null
        if (owner && last) {
          found.pop()
          building = { from: last.from, former, of: owner, office: null, role: null }
        }
        const target: Building = (building as Building | null) ?? startFrom(element.from)
        target.former = target.former || former || (element.from > chunk.from && FORMER.has(tokens[element.from - 1]!.key))
        if (element.kind === 'office') target.office = element.indexes[0]!
        else if (target.office === null) target.role = element.indexes[0]!
        building = target
        break
      }
      default: {
        if (now && (now.office !== null || now.role !== null)) close()
        const reference = referenceOf(element, lexicon)
        // «50 अरब अमेरिकी डॉलर» is money.
        if (element.kind === 'adjective' && CURRENCY.has(tokens[element.to]?.key ?? '')) break
        if (element.kind === 'adjective') {
          const next = elements[elements.indexOf(element) + 1]
          const modifies = next && (next.kind === 'office' || next.kind === 'role' || next.kind === 'person' || next.kind === 'short')
          if (modifies && nearBy(tokens, element.to, next.from)) {
            building = { ...startFrom(element.from), of: jurisdictionOf(reference, null, lexicon) }
            break
          }
        }
        push(found, element.from, element.to, reference, element.place)
        building = null
      }
    }
    at = element.to
  }
  const rest: Building | null = building as Building | null
  if (rest) {
    const name = unknownName(tokens, at, chunk.to)
    if (name > at && (rest.office !== null || isPersonRole(rest.role, lexicon)))
      push(found, rest.from, name, unknownReference(tokens, at, name, rest, lexicon))
    else close()
  }
  return found
}

/** «नए», «मुस्लिम बहुल»: at most two plain words between an adjective and what it modifies. */
const nearBy = (tokens: readonly Tagged[], from: number, to: number): boolean =>
  to - from <= 2 && tokens.slice(from, to).every((token) => token.upos === 'NOUN' || token.upos === 'PART' || token.upos === 'PUNCT')

function push(found: Found[], from: number, to: number, reference: Reference, place: number | null = null): void {
  found.push({ from, to, reference, place })
}

const isPersonRole = (role: number | null, lexicon: Lexicon): boolean => role !== null && lexicon.roles[role]!.kind !== 'institution'
