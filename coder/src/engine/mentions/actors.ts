/**
 * Name matches and chunks in, actor mentions out: the words that belong to one actor are read together.
 * «रूस के विदेश मंत्री सर्गेई लावरोव ने» → one mention, person sergey-lavrov · «अमेरिकी सैनिकों को» → role soldier of USA
 * «दोनों देशों ने» → several (2 countries), settled later · «उन्होंने» → pronoun, settled later
 */
import type { Chunk, Jurisdiction, NounChunk, Reference } from '../../document.ts'
import type { Lexicon, NameSense } from '../../lexicon/lexicon.ts'
import type { Tagged } from '../tag.ts'
import type { NameMatch } from './names.ts'

/** A mention before its spans are written: token range and what it refers to. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly reference: Reference
  /** Index of a place in the lexicon, where the words name one. */
  readonly place: number | null
}

interface Element {
  readonly from: number
  readonly to: number
  readonly kind: 'country' | 'region' | 'adjective' | 'seat' | 'person' | 'short' | 'organisation' | 'office' | 'role' | 'place'
  /** Actor, office, role or place index; several for short names. */
  readonly indexes: readonly number[]
  readonly place: number | null
}

/** Words that stand between an office and its holder or its country without meaning anything to us. */
const QUALIFIERS = new Set(
  'पूर्व तत्कालीन नए नई नया नवनियुक्त नवनिर्वाचित वर्तमान मौजूदा कार्यवाहक अंतरिम उप सह वरिष्ठ शीर्ष बड़े दिग्गज कद्दावर श्री श्रीमती सुश्री डॉ डा प्रो माननीय ताकतवर शक्तिशाली सर्वोच्च मुख्य विशेष राष्ट्रीय प्रदेश केंद्रीय आला तानाशाह'
    .split(' ')
    .map((w) => w.replace(/़/g, '')),
)
const FORMER = new Set(['पूर्व', 'भूतपूर्व', 'तत्कालीन'])
const TITLES = new Set([
  'श्री',
  'श्रीमती',
  'सुश्री',
  'डा',
  'प्रो',
  'जस्टिस',
  'न्यायमूर्ति',
  'जनरल',
  'कर्नल',
  'ब्रिगेडियर',
  'लेफ्टिनेंट',
  'एडमिरल',
  'मेजर',
  'शेख',
  'मौलाना',
  'सर',
  'dr',
])
const CURRENCY = new Set(['डालर', 'डालरों', 'रुपए', 'रुपये', 'रुपया', 'रूबल', 'युआन', 'येन', 'पाउंड', 'यूरो'])
const SEVERAL: Readonly<Record<string, number>> = { दोनों: 2, तीनों: 3, चारों: 4, पांचों: 5 }
const COUNTRY_NOUNS = new Set([
  'देश',
  'देशों',
  'मुल्क',
  'मुल्कों',
  'राष्ट्र',
  'राष्ट्रों',
  'पड़ोसी',
  'पडोसी',
  'पडोसियों',
  'सरकारें',
  'सरकारों',
  'महाशक्तियों',
  'महाशक्तियां',
  'सेनाएं',
  'सेनाओं',
  'राजधानियों',
])
const PERSON_NOUNS = new Set([
  'नेता',
  'नेताओं',
  'राष्ट्रपति',
  'राष्ट्रपतियों',
  'प्रधानमंत्री',
  'प्रधानमंत्रियों',
  'मंत्री',
  'मंत्रियों',
  'विदेश',
  'रक्षा',
  'राष्ट्राध्यक्ष',
  'राष्ट्राध्यक्षों',
  'राजनेता',
  'राजनेताओं',
  'शीर्ष',
  'समकक्ष',
  'समकक्षों',
])
const SIDE_NOUNS = new Set(['पक्ष', 'पक्षों', 'ओर', 'तरफ', 'गुट', 'गुटों', 'दल', 'दलों', 'पार्टियों', 'पार्टियां', 'समुदायों', 'समुदाय'])
const COUNTERPART = new Set(['समकक्ष', 'समकक्षी', 'काउंटरपार्ट', 'हमरुतबा'])

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

function elementOf(match: NameMatch, tokens: readonly Tagged[], lexicon: Lexicon): Element | null {
  const { from, to, senses } = match
  const of = (test: (sense: NameSense) => boolean) => senses.filter(test).map((sense) => sense.index)
  const actorKind = (sense: NameSense) => (sense.kind === 'a' ? lexicon.actors[sense.index]!.kind : null)
  const place = of((s) => s.kind === 'p')[0] ?? null
  const make = (kind: Element['kind'], indexes: readonly number[]): Element | null =>
    indexes.length > 0 ? { from, to, kind, indexes, place } : null
  const full = (kind: string) => of((s) => s.sort === 'name' && actorKind(s) === kind)
  // «सुप्रीम कोर्ट» is India's only where nothing says whose: read as a role, its country is settled later.
  const isRole = senses.some((s) => s.kind === 'r') && senses.some((s) => s.kind === 'a' && lexicon.actors[s.index]!.role !== null)
  if (isRole)
    return make(
      'role',
      of((s) => s.kind === 'r'),
    )
  const ambiguousActors = of((s) => s.kind === 'a' && s.sort === 'ambiguous' && actorKind(s) !== 'person')
  return (
    make('country', full('country')) ??
    make('person', full('person')) ??
    make(
      'organisation',
      of((s) => s.kind === 'a' && s.sort === 'name' && ['organisation', 'group', 'institution'].includes(actorKind(s) ?? '')),
    ) ??
    make(
      'adjective',
      of((s) => s.kind === 'a' && (s.sort === 'adjective' || s.sort === 'people')),
    ) ??
    make(
      'office',
      of((s) => s.kind === 'o'),
    ) ??
    make(
      'role',
      of((s) => s.kind === 'r'),
    ) ??
    make('region', full('region')) ??
    make(
      'seat',
      of((s) => s.kind === 'a' && s.sort === 'seat'),
    ) ??
    (place !== null && !nameAround(tokens, from, to) ? make('place', [place]) : null) ??
    make(
      'short',
      of((s) => s.kind === 'a' && (s.sort === 'short' || s.sort === 'ambiguous') && actorKind(s) === 'person'),
    ) ??
    make('organisation', ambiguousActors) ??
    (place !== null ? make('place', [place]) : null)
  )
}

/** A place name with a title or an office before it names a person («मंत्री पुरी»). */
const nameAround = (tokens: readonly Tagged[], from: number, _to: number): boolean => from > 0 && TITLES.has(tokens[from - 1]!.key)

interface Building {
  from: number
  former: boolean
  of: Jurisdiction | null
  office: number | null
  role: number | null
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

function unknownReference(tokens: readonly Tagged[], from: number, to: number, building: Building, lexicon: Lexicon): Reference {
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
function unknownName(tokens: readonly Tagged[], from: number, to: number): number {
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
function narrow(indexes: readonly number[], building: Building | null, lexicon: Lexicon): string | null {
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

function referenceOf(element: Element, lexicon: Lexicon): Reference {
  const index = element.indexes[0]!
  if (element.kind === 'place') return { kind: 'none' }
  const actor = lexicon.actors[index]!.id
  // «एनसीपी» is a party of India, Nepal and Bangladesh: the article settles which.
  if (element.kind === 'organisation' && element.indexes.length > 1)
    return { kind: 'short', actors: element.indexes.map((i) => lexicon.actors[i]!.id) }
  if (element.kind === 'adjective') return { kind: 'adjective', actor }
  if (element.kind === 'seat') return { kind: 'seat', actor }
  return { kind: 'actor', actor, role: null }
}

/** The country or body that a mention gives to the office or group after it. */
export function jurisdictionOf(reference: Reference, place: number | null, lexicon: Lexicon): Jurisdiction | null {
  switch (reference.kind) {
    case 'actor':
    case 'adjective':
    case 'seat': {
      const actor = lexicon.actors[lexicon.actorById.get(reference.actor) ?? -1]
      return actor ? { actor: actor.id, country: actor.country, code: actor.code } : null
    }
    case 'office':
    case 'role':
      return reference.of
    case 'short': {
      const countries = new Set(reference.actors.map((id) => lexicon.actors[lexicon.actorById.get(id) ?? -1]?.country))
      const country = countries.size === 1 ? [...countries][0]! : null
      return country ? { actor: reference.actors.length === 1 ? reference.actors[0]! : null, country, code: country } : null
    }
    case 'none': {
      const found = place === null ? null : lexicon.places[place]
      return found ? { actor: null, country: found.country, code: found.country } : null
    }
    default:
      return null
  }
}

/** Pronouns, «दोनों देश», «उनके समकक्ष»: no name of their own. */
function readSpecial(tokens: readonly Tagged[], chunk: NounChunk, elements: readonly Element[], lexicon: Lexicon): Found[] | null {
  const first = tokens[chunk.from]!
  const named = elements.some((element) => element.from === chunk.from)
  if (
    !named &&
    first.upos === 'PRON' &&
    first.feats.person !== undefined &&
    first.feats.question === undefined &&
    chunk.to - chunk.from === 1
  ) {
    const { number, person, reflexive, relative, near } = first.feats
    const reference: Reference = {
      kind: 'pronoun',
      number: number === 'pl' ? 'pl' : 'sg',
      person: person === '1' ? 1 : person === '2' ? 2 : 3,
      reflexive: reflexive === 'true',
      relative: relative === 'true',
      near: near === 'true',
    }
    return [{ from: chunk.from, to: chunk.to, reference, place: null }]
  }
  for (let i = chunk.from; i < chunk.to - 1; i++) {
    const count = SEVERAL[tokens[i]!.key]
    if (count === undefined) continue
    const noun = tokens[i + 1]!.key
    const of = COUNTRY_NOUNS.has(noun) ? 'country' : PERSON_NOUNS.has(noun) ? 'person' : SIDE_NOUNS.has(noun) ? 'side' : null
    if (of) return [{ from: i, to: chunk.to, reference: { kind: 'several', count, of }, place: null }]
  }
  if (chunk.to - chunk.from === 1 && SEVERAL[first.key] === 2 && chunk.marker !== null)
    return [{ from: chunk.from, to: chunk.to, reference: { kind: 'several', count: 2, of: 'side' }, place: null }]
  const counterpart = tokens.slice(chunk.from, chunk.to).findIndex((token) => COUNTERPART.has(token.key))
  if (counterpart >= 0 && !elements.some((element) => element.kind === 'person' || element.kind === 'short')) {
    const adjective = elements.find((element) => element.kind === 'adjective' || element.kind === 'country')
    const of = adjective ? jurisdictionOf(referenceOf(adjective, lexicon), null, lexicon) : null
    return [{ from: chunk.from, to: chunk.to, reference: { kind: 'counterpart', of }, place: null }]
  }
  return null
}
