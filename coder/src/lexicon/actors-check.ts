/**
 * Actor data in, complaints out, each with file, line and column: unknown ids and codes, offices held by two at once or by nobody,
 * one name for two, spellings that cannot be.
 * `people-asia.yaml:41:130 prime-minister of PAK: «imran-khan» and «shehbaz-sharif» both held it for 12 days; …`
 *
 * `checkActors` tells what must be mended; `actorNotes` what an editor may want to look at.
 */
import { ALPHA2, G20, isCountryCode, NEIGHBOURS } from '../ontology/countries.ts'
import { foldPhrase } from './fold.ts'
import type { Complaint, Located, ParsedLexicon } from './parse.ts'
import type { ActorEntry } from './schema.ts'
import { spellingFault } from './spelling-check.ts'
import { gapsOf, isBackward, isRealDate, overlapsOf, type Term } from './terms-check.ts'

type Path = readonly PropertyKey[]
interface Report {
  readonly errors: Complaint[]
  readonly notes: Complaint[]
}

/** What keeps the data from being right. */
export const checkActors = (parsed: ParsedLexicon): Complaint[] => examine(parsed).errors

/** What may be right and deserves a look: shared names, explained or doubtful overlaps and gaps. */
export const actorNotes = (parsed: ParsedLexicon): Complaint[] => examine(parsed).notes

function examine(parsed: ParsedLexicon): Report {
  const report: Report = { errors: [], notes: [] }
  checkReferences(parsed, report)
  checkTerms(parsed, report)
  checkNames(parsed, report)
  checkSpellings(parsed, report)
  return report
}

const complaint = (located: Located<ActorEntry>, path: Path, message: string): Complaint => ({
  path: located.path,
  ...located.at(path),
  message,
})
const isOffice = (located: Located<ActorEntry>) => located.path === 'actors/offices.yaml'
const isRole = (located: Located<ActorEntry>) => located.path === 'actors/roles.yaml'
const isActor = (located: Located<ActorEntry>) => !isOffice(located) && !isRole(located)
const kindOf = (entry: ActorEntry) => entry.kind ?? 'person'

const KINDS_OF_OWNER = new Set(['country', 'region', 'organisation'])
const CODE = /^(?:(?:IGO|NSA|NGO):[A-Z0-9]+|WEST|UNK|MEDIA)$/

function checkReferences(parsed: ParsedLexicon, { errors }: Report): void {
  const ids = (test: (located: Located<ActorEntry>) => boolean) => new Set(parsed.actors.filter(test).map(({ value }) => value.id))
  const offices = ids(isOffice)
  const roles = ids(isRole)
  const actors = ids(isActor)
  const ofKind = (...kinds: string[]) => ids((located) => isActor(located) && kinds.includes(kindOf(located.value)))
  const countries = ofKind('country')
  const bodies = ofKind('country', 'region', 'organisation', 'institution', 'group')
  const organisations = ofKind('organisation', 'institution', 'group')
  for (const located of parsed.actors.filter(isOffice)) {
    const { of } = located.value
    if (of !== undefined && !KINDS_OF_OWNER.has(of) && !actors.has(of))
      errors.push(complaint(located, ['of'], `«${of}» is neither country, region or organisation nor the id of an actor`))
  }
  for (const located of parsed.actors.filter(isActor)) {
    const { value: entry } = located
    const wrong = (path: Path, message: string) => errors.push(complaint(located, path, message))
    const known = (id: string | null | undefined, list: ReadonlySet<string>, path: Path, what: string) => {
      if (id && !list.has(id)) wrong(path, `«${id}» is no ${what}${actors.has(id) ? `, but the id of another kind of actor` : ''}`)
    }
    if (kindOf(entry) === 'country' && !isCountryCode(entry.id))
      wrong(['id'], `«${entry.id}» is not in ISO 3166-1 (alpha-3); the list is ontology/countries.ts`)
    if (entry.country && !isCountryCode(entry.country)) wrong(['country'], `«${entry.country}» is not in ISO 3166-1 (alpha-3)`)
    else known(entry.country, countries, ['country'], 'country of lexicon/actors')
    const [, prefix] = /^([A-Z]{2})-/.exec(entry.id) ?? []
    if (kindOf(entry) === 'region' && prefix && entry.country && ALPHA2.get(entry.country) !== prefix)
      wrong(['country'], `the region «${entry.id}» belongs to ${prefix} by its code, not to ${entry.country}`)
    if (entry.code && !CODE.test(entry.code) && !isCountryCode(entry.code))
      wrong(['code'], `«${entry.code}» is no code: a country, IGO:…, NSA:… or WEST`)
    if (entry.code && isCountryCode(entry.code) && entry.code === entry.country)
      wrong(['code'], `code says what country says; leave it out`)
    entry.offices?.forEach((held, i) => {
      known(held.office, offices, ['offices', i, 'office'], 'office of actors/offices.yaml')
      known(held.of, bodies, ['offices', i, 'of'], 'country, region or organisation')
    })
    entry.governs?.forEach((term, i) => void known(term.of, bodies, ['governs', i, 'of'], 'country or region'))
    entry.parties?.forEach((term, i) => void known(term.party, organisations, ['parties', i, 'party'], 'party'))
    known(entry.party, organisations, ['party'], 'party')
    known(entry.role, roles, ['role'], 'role of actors/roles.yaml')
    known(entry.prime, offices, ['prime'], 'office of actors/offices.yaml')
    known(entry.of, bodies, ['of'], 'country, region or organisation')
    checkDates(located, errors)
  }
}

function checkDates(located: Located<ActorEntry>, errors: Complaint[]): void {
  const { value: entry } = located
  const terms: [Path, { from?: string | undefined; to?: string | undefined }][] = [[[], entry]]
  for (const list of ['offices', 'governs', 'parties'] as const) entry[list]?.forEach((term, i) => void terms.push([[list, i], term]))
  for (const [path, { from, to }] of terms) {
    for (const date of [from, to]) if (date !== undefined && !isRealDate(date)) errors.push(complaint(located, path, `${date} is no date`))
    if (isBackward(from ?? null, to ?? null)) errors.push(complaint(located, path, `ends (${to}) before it begins (${from})`))
  }
}

/** One at a time, everywhere. */
const SINGLE = new Set(
  'president prime-minister chancellor supreme-leader king emir foreign-minister defence-minister finance-minister home-minister chief-minister chief-justice army-chief navy-chief air-chief chief-of-defence foreign-secretary cabinet-secretary national-security-adviser central-bank-governor secretary-general chief-election-commissioner cbi-director commission-president council-president high-representative sarsanghchalak'.split(
    ' ',
  ),
)
/** Never vacant for long in these places. */
const STEADY = new Set(['president', 'prime-minister', 'foreign-minister'])
const STEADY_OF = new Set([...G20, ...NEIGHBOURS])
const OVERLAP_SLACK = 3
const GAP_SLACK = 31
/** The lexicon means to be whole from here on. */
const SINCE = '1990'

interface HeldTerm extends Term {
  readonly located: Located<ActorEntry>
  readonly index: number
}

function checkTerms(parsed: ParsedLexicon, { errors, notes }: Report): void {
  const terms = new Map<string, HeldTerm[]>()
  for (const located of parsed.actors.filter(isActor)) {
    located.value.offices?.forEach((held, index) => {
      if (!SINGLE.has(held.office)) return
      const key = `${held.office} of ${held.of}`
      const term: HeldTerm = {
        actor: located.value.id,
        from: held.from ?? null,
        to: held.to ?? null,
        doubtful: held.doubtful ?? false,
        notes: held.notes ?? null,
        located,
        index,
      }
      terms.set(key, [...(terms.get(key) ?? []), term])
    })
  }
  for (const [key, list] of terms) {
    const [office = '', of = ''] = key.split(' of ')
    const tell = (first: HeldTerm, second: HeldTerm, message: string) => {
      const explained = [first, second].some((term) => term.doubtful || term.notes !== null)
      ;(explained ? notes : errors).push(complaint(second.located, ['offices', second.index], `${key}: ${message}`))
    }
    for (const { first, second, days } of overlapsOf(list, OVERLAP_SLACK)) {
      tell(
        first,
        second,
        `«${first.actor}» (${spanOf(first)}) and «${second.actor}» (${spanOf(second)}) hold it together for ${days} days; mend a date, or say in the office's notes why`,
      )
    }
    if (office === 'chief-minister' ? !of.startsWith('IN-') : !(STEADY.has(office) && STEADY_OF.has(of))) continue
    for (const { first, second, days } of gapsOf(list, GAP_SLACK, SINCE)) {
      tell(
        first,
        second,
        `nobody for ${days} days between «${first.actor}» (${spanOf(first)}) and «${second.actor}» (${spanOf(second)}); add who is missing, or say in the office's notes why (President's rule)`,
      )
    }
  }
}

const spanOf = ({ from, to }: Term) => `${from ?? '?'}–${to ?? ''}`

function checkNames(parsed: ParsedLexicon, { errors, notes }: Report): void {
  const claims = new Map<string, { located: Located<ActorEntry>; path: Path; phrase: string }[]>()
  for (const located of parsed.actors.filter(isActor)) {
    const { value: entry } = located
    const claim = (phrase: string, path: Path) => {
      const key = foldPhrase(phrase).join(' ')
      if (entry.ambiguous?.includes(phrase)) return
      const list = claims.get(key) ?? []
      if (!list.some((other) => other.located === located)) claims.set(key, [...list, { located, path, phrase }])
    }
    claim(entry.hi, ['hi'])
    entry.also?.forEach((phrase, i) => void claim(String(phrase), ['also', i]))
  }
  for (const list of claims.values()) {
    list.slice(1).forEach((second, i) => {
      for (const first of list.slice(0, i + 1)) {
        const [a, b] = [first.located.value, second.located.value]
        const text = `«${second.phrase}» names «${a.id}» and «${b.id}»`
        const tell = (list: Complaint[], why: string) => list.push(complaint(second.located, second.path, `${text}${why}`))
        if ((kindOf(a) === 'person') !== (kindOf(b) === 'person')) tell(notes, ', a person and something else')
        else if (kindOf(a) === 'person')
          tell(
            tellApart(a, b) ? notes : errors,
            tellApart(a, b)
              ? '; told apart by what they hold'
              : ', and nothing tells them apart: give them offices, parties or countries, or make them one',
          )
        else if (a.role !== undefined && b.role !== undefined) tell(notes, ', by their country: both play a role')
        else if (isNested(a, b)) tell(notes, ', one part of the other')
        else tell(errors, '; keep it with one, or put it under ambiguous with both')
      }
    })
  }
}

/** Two people of one name in different countries, at different times or with different offices. */
function tellApart(a: ActorEntry, b: ActorEntry): boolean {
  if (a.country !== b.country) return true
  const marks = (entry: ActorEntry) =>
    new Set([...(entry.offices ?? []).map((held) => `${held.office} ${held.of}`), ...(entry.party ? [entry.party] : [])])
  const [own, other] = [marks(a), marks(b)]
  return own.size + other.size > 0 && ![...own].some((mark) => other.has(mark))
}

/** A state and its region or capital («दिल्ली»), a body and the country it belongs to: whoever is meant, the code is the same. */
const isNested = (a: ActorEntry, b: ActorEntry): boolean => {
  const codeOf = (entry: ActorEntry) => entry.code ?? entry.country ?? entry.id
  return codeOf(a) === codeOf(b) && kindOf(a) !== kindOf(b)
}

function checkSpellings(parsed: ParsedLexicon, { errors }: Report): void {
  for (const located of parsed.actors) {
    const { value: entry } = located
    const judge = (name: string, path: Path) => {
      const fault = spellingFault(name)
      if (fault) errors.push(complaint(located, path, `«${name}»: ${fault}`))
    }
    judge(entry.hi, ['hi'])
    if (/[\u0900-\u097f]/u.test(entry.en)) errors.push(complaint(located, ['en'], `«${entry.en}»: the Latin name in Latin letters`))
    for (const field of ['also', 'ambiguous', 'short', 'adjective', 'people', 'seats'] as const)
      entry[field]?.forEach((name, i) => void judge(String(name), [field, i]))
  }
}
