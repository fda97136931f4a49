/**
 * A document as read in, the same document with every actor mention settled out.
 * «लावरोव» after «रूसी विदेश मंत्री सर्गेई लावरोव» → the same man · «दोनों देशों ने» → PRK, RUS · «उन्होंने» → whoever did the last thing
 * What cannot be decided keeps no entity.
 */
import type { Clause, Document, Entity, Frame, Jurisdiction, Mention, Reference, Sentence, VerbChunk } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { entityOf, holderOf, holdsOn } from './entities.ts'
import { latest, type Memory, newMemory, remember, severalCountries, severalPersons } from './memory.ts'

export function resolve(document: Document, lexicon: Lexicon): Document {
  const memory = newMemory()
  const setting = settingOf(document, lexicon)
  const sentences = document.sentences.map((sentence) => {
    const scope: Memory = sentence.part === 'list' ? newMemory() : memory
    return resolveSentence(sentence, scope, { document, lexicon, ...setting })
  })
  return { ...document, sentences }
}

interface Setting {
  readonly document: Document
  readonly lexicon: Lexicon
  /** Persons named in full anywhere in the article. */
  readonly named: ReadonlySet<string>
  /** Countries by how often the article names them. */
  readonly countries: ReadonlyMap<string, number>
  /** Country of a bare «सरकार», «पुलिस»: the only one spoken of, else that of the paper. */
  readonly home: string | null
}

function settingOf(document: Document, lexicon: Lexicon): Pick<Setting, 'named' | 'countries' | 'home'> {
  const named = new Set<string>()
  const countries = new Map<string, number>()
  for (const sentence of document.sentences) {
    if (sentence.part === 'list') continue
    for (const { reference, place } of sentence.mentions) {
      const id = reference.kind === 'actor' || reference.kind === 'adjective' || reference.kind === 'seat' ? reference.actor : null
      if (reference.kind === 'actor' && !/^[A-Z]{3}$/.test(reference.actor)) named.add(reference.actor)
      const country = id === null ? (place?.country ?? null) : (lexicon.actors[lexicon.actorById.get(id) ?? -1]?.country ?? null)
      if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
    }
  }
  const ranked = [...countries].sort((a, b) => b[1] - a[1])
  const total = ranked.reduce((sum, [, count]) => sum + count, 0)
  const [first] = ranked
  // A paper of India: home is India unless the article is about others.
  const home =
    total < 2 || (countries.get('IND') ?? 0) * 4 >= total ? 'IND' : first !== undefined && first[1] * 5 >= total * 3 ? first[0] : null
  return { named, countries, home }
}

function resolveSentence(sentence: Sentence, memory: Memory, setting: Setting): Sentence {
  const subjects = new Set(sentence.clauses.flatMap((clause) => clause.subject))
  const mentions: Mention[] = []
  sentence.mentions.forEach((mention, index) => {
    if (mention.kind !== 'actor') {
      mentions.push({ ...mention, entities: ofPlace(mention, setting) })
      return
    }
    const { entities, because } = settle(mention, sentence, mentions, memory, setting)
    mentions.push({ ...mention, entities, because })
    for (const entity of entities)
      remember(memory, entity, {
        sentence: sentence.index,
        subject: subjects.has(index),
        person: isPersonReference(mention.reference, entity, memory, setting.lexicon),
      })
  })
  const speaker = speakerOf(sentence, mentions)
  if (speaker.length > 0) memory.speaker = speaker
  const pair = pairOf(sentence.frames, mentions)
  if (pair) memory.pair = pair
  return { ...sentence, mentions }
}

/** Whose land a place is: what a visit there is to. */
function ofPlace(mention: Mention, { document, lexicon }: Setting): readonly Entity[] {
  const country = mention.place?.country ?? null
  const actor = country === null ? undefined : lexicon.actors[lexicon.actorById.get(country) ?? -1]
  return actor
    ? [
        entityOf(
          actor,
          null,
          { text: document.text.slice(mention.start, mention.end), start: mention.start, end: mention.end },
          'place',
          lexicon,
        ),
      ]
    : []
}

/** Two countries that meet in one act, or stand together in «X और Y के बीच». */
function pairOf(frames: readonly Frame[], mentions: readonly Mention[]): readonly Entity[] | null {
  const score = (frame: Frame) => (frame.form === 'finite' ? 1 : 0) + (frame.kind === 'event' ? 1 : 0)
  for (const frame of [...frames].sort((a, b) => score(b) - score(a))) {
    const entities = [...frame.actor, ...frame.recipient].flatMap((index) => mentions[index]!.entities)
    const distinct = entities.filter((entity, i) => entity.code !== null && entities.findIndex((other) => other.code === entity.code) === i)
    if (distinct.length === 2) return distinct
  }
  return null
}

/** Who says the words of a sentence: the last named in its attributions. */
function speakerOf(sentence: Sentence, mentions: readonly Mention[]): readonly Entity[] {
  const said = sentence.clauses.flatMap((clause) => clause.attributions).at(-1)
  return said?.mentions.flatMap((index) => mentions[index]?.entities ?? []) ?? []
}

/** Who says «मैं» here: the speaker of its clause, or whoever spoke last. */
function speakerAt(mention: Mention, sentence: Sentence, before: readonly Mention[], memory: Memory): readonly Entity[] {
  const clause = clauseOf(mention, sentence)
  const said = clause === null ? undefined : sentence.clauses[clause]!.attributions.at(-1)
  const here = said?.mentions.flatMap((index) => before[index]?.entities ?? []) ?? []
  return here.length > 0 ? here : memory.speaker
}

function isPersonReference(reference: Reference, entity: Entity, memory: Memory, lexicon: Lexicon): boolean {
  if (reference.kind === 'short' || reference.kind === 'unknown' || reference.kind === 'office' || reference.kind === 'counterpart')
    return true
  if (reference.kind === 'actor') return lexicon.actors[lexicon.actorById.get(reference.actor) ?? -1]?.kind === 'person'
  if (reference.kind === 'pronoun' || reference.kind === 'several')
    return memory.seen.some((item) => item.person && item.entity.id === entity.id && item.entity.code === entity.code)
  return false
}

interface Settled {
  readonly entities: readonly Entity[]
  readonly because: string
}
const UNSETTLED = (because: string): Settled => ({ entities: [], because })

function settle(mention: Mention, sentence: Sentence, before: readonly Mention[], memory: Memory, setting: Setting): Settled {
  const { lexicon, document } = setting
  const day = document.published?.slice(0, 10) ?? null
  const at = { text: document.text.slice(mention.start, mention.end), start: mention.start, end: mention.end }
  const again = (entities: readonly Entity[], via: Entity['via'], because: string): Settled => ({
    entities: entities.map((entity) => ({ ...entity, ...at, via })),
    because,
  })
  const reference: Reference = mention.reference
  const byId = (id: string) => lexicon.actors[lexicon.actorById.get(id) ?? -1] ?? null
  switch (reference.kind) {
    case 'actor': {
      const actor = byId(reference.actor)
      return actor ? { entities: [entityOf(actor, day, at, 'named', lexicon)], because: `named: ${actor.id}` } : UNSETTLED('unknown id')
    }
    case 'adjective': {
      const actor = byId(reference.actor)
      return actor
        ? { entities: [entityOf(actor, day, at, 'named', lexicon)], because: `adjective of ${actor.id}` }
        : UNSETTLED('unknown id')
    }
    case 'seat': {
      const actor = byId(reference.actor)
      return actor ? { entities: [entityOf(actor, day, at, 'place', lexicon)], because: `seat of ${actor.id}` } : UNSETTLED('unknown id')
    }
    case 'short': {
      const chosen = chooseShort(reference.actors, memory, setting)
      const actor = chosen && byId(chosen.id)
      return actor
        ? { entities: [entityOf(actor, day, at, 'named', lexicon)], because: chosen.because }
        : UNSETTLED(`several bear this name: ${reference.actors.join(', ')}`)
    }
    case 'office':
      return settleOffice(reference, at, day, memory, setting)
    case 'unknown': {
      const country = reference.of?.country ?? setting.home ?? lastCountry(memory)
      return {
        entities: [
          generic(
            at,
            reference.name,
            country,
            reference.of?.code ?? country,
            sectorFor(reference.office, reference.role, lexicon),
            'named',
          ),
        ],
        because: 'a name the lexicon does not have, known by its office',
      }
    }
    case 'role':
      return settleRole(reference, at, sentence, ownerBefore(mention, before, sentence), memory, setting)
    case 'several': {
      if (reference.of === 'person') {
        const persons = severalPersons(memory, reference.count)
        return persons.length > 0 ? again(persons, 'pronoun', 'the last persons named') : UNSETTLED('fewer persons were named')
      }
      const countries = severalCountries(memory, reference.count)
      return countries.length > 0 ? again(countries, 'pronoun', 'the parties of the last act') : UNSETTLED('it is not clear which')
    }
    case 'counterpart':
      return settleCounterpart(reference.of, at, day, memory, sentence, setting)
    case 'pronoun':
      return settlePronoun(reference, mention, sentence, before, memory, setting, again)
    case 'none':
      return UNSETTLED('a place')
  }
}

function chooseShort(ids: readonly string[], memory: Memory, setting: Setting): { id: string; because: string } | null {
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

const OFFICE_WEIGHT: Readonly<Record<string, number>> = {
  president: 6,
  'prime-minister': 6,
  'supreme-leader': 6,
  king: 4,
  chancellor: 6,
  'foreign-minister': 3,
  'chief-minister': 3,
  'party-president': 2,
}

function generic(
  at: { text: string; start: number; end: number },
  hi: string,
  country: string | null,
  code: string | null,
  sector: Entity['sector'],
  via: Entity['via'],
): Entity {
  return { id: null, name: { hi, en: null }, country, code, sector, ...at, via }
}

function sectorFor(office: string | null, role: string | null, lexicon: Lexicon): Entity['sector'] {
  if (office !== null) return lexicon.offices.find((candidate) => candidate.id === office)?.sector ?? null
  return lexicon.roles.find((candidate) => candidate.id === role)?.sector ?? null
}

type At = { text: string; start: number; end: number }

function settleOffice(
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

/** Groups without a country of their own: who they are cannot be told from the word alone. */
const UNATTRIBUTED = new Set(['REB', 'UAF', 'CRM', 'UNK'])

/** «अपने सैनिकों», «उनकी सेना»: the pronoun in the genitive right before. */
function ownerBefore(mention: Mention, before: readonly Mention[], sentence: Sentence): Entity | null {
  const owner = before.at(-1)
  if (owner?.reference.kind !== 'pronoun' || owner.entities.length !== 1 || owner.to < mention.from - 1) return null
  return sentence.chunks.some((chunk) => chunk.kind === 'noun' && chunk.marker === 'का' && chunk.from === owner.from)
    ? owner.entities[0]!
    : null
}

function settleRole(
  reference: Extract<Reference, { kind: 'role' }>,
  at: At,
  sentence: Sentence,
  owner: Entity | null,
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
  if (owner)
    return {
      entities: [generic(at, at.text, owner.country, owner.code, role.sector, via)],
      because: `${role.id} of ${owner.name.hi}, by the pronoun before it`,
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

/** Country of the last one who acted: whose «सेना», «सरकार» it is where an article goes between several. */
const lastCountry = (memory: Memory): string | null =>
  (
    memory.seen.findLast((item) => item.subject && item.entity.country !== null) ??
    memory.seen.findLast((item) => item.entity.country !== null)
  )?.entity.country ?? null

/** The country in which the sentence is set: a place with में, or its only country. */
function localCountry(sentence: Sentence): string | null {
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

function settleCounterpart(
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

function settlePronoun(
  reference: Extract<Reference, { kind: 'pronoun' }>,
  mention: Mention,
  sentence: Sentence,
  before: readonly Mention[],
  memory: Memory,
  setting: Setting,
  again: (entities: readonly Entity[], via: Entity['via'], because: string) => Settled,
): Settled {
  if (reference.person !== 3) {
    const speaker = speakerAt(mention, sentence, before, memory)
    if (speaker.length === 0) return UNSETTLED('it is not clear who speaks')
    if (reference.person === 1) return again(speaker, 'pronoun', 'first person: the speaker')
    const other = memory.pair.filter((entity) => !speaker.some((one) => one.code === entity.code))
    return memory.pair.length === 2 && other.length === 1
      ? again(other, 'pronoun', 'second person: the other side')
      : UNSETTLED('it is not clear who is spoken to')
  }
  const here = before.filter((other) => other.kind === 'actor' && other.entities.length > 0)
  if (reference.relative) {
    const antecedent = here.at(-1)
    return antecedent
      ? again(antecedent.entities, 'pronoun', 'relative pronoun: what stands before it')
      : UNSETTLED('nothing stands before it')
  }
  if (reference.reflexive) {
    const subjects = new Set(sentence.clauses.flatMap((clause) => clause.subject))
    const subject = sentence.mentions.findLastIndex((other, index) => subjects.has(index) && other.from < mention.from)
    const own = subject >= 0 ? before[subject] : here[0]
    return own && own.entities.length > 0
      ? again(own.entities, 'pronoun', 'reflexive: the subject of the clause')
      : UNSETTLED('no subject to go back to')
  }
  // «इसका खंडन», «इसे»: things, not actors; «इसने» acts.
  if (reference.near && reference.number === 'sg' && sentence.tokens[mention.from]?.feats.marker !== 'ने')
    return UNSETTLED('stands for what was said')
  // Somebody else than the subject, or it would be अपना: «रूस ने … और उसकी सुरक्षा के लिए समर्थन जताया».
  const { lexicon } = setting
  const clause = clauseOf(mention, sentence)
  const own =
    clause === null || sentence.tokens[mention.from]?.feats.marker === 'ने'
      ? []
      : subjectUpTo(clause, sentence, lexicon).flatMap((index) => before[index]?.entities ?? [])
  if (own.length > 0) {
    const isOwn = (entity: Entity) => own.some((subject) => subject.code === entity.code && subject.id === entity.id)
    const other = here.findLast((candidate) => candidate.entities.some((entity) => !isOwn(entity)))
    if (other && reference.number === 'sg') return again(other.entities, 'pronoun', 'pronoun: the other one named before it')
    const earlier = latest(
      memory,
      (item) => (reference.number === 'pl' ? item.person : item.entity.code !== null) && !isOwn(item.entity),
      sentence.index,
    )
    return earlier ? again([earlier], 'pronoun', 'pronoun: the last one named who is not the subject') : UNSETTLED('nobody fits')
  }
  const isHere = (entity: Entity) =>
    here.some((other) => other.entities.some((named) => named.code === entity.code && named.id === entity.id))
  const found = latest(
    memory,
    (item) =>
      (reference.number === 'pl' ? item.person : item.entity.code !== null) && (reference.near || !isHere(item.entity) || here.length > 0),
    sentence.index,
  )
  return found ? again([found], 'pronoun', 'pronoun: the last who acted') : UNSETTLED('nobody fits')
}

function clauseOf(mention: Mention, sentence: Sentence): number | null {
  const chunk = sentence.chunks.findIndex((candidate) => candidate.from <= mention.from && candidate.to > mention.from)
  const index = sentence.clauses.findIndex((clause) => chunk >= clause.from && chunk < clause.to)
  return index < 0 ? null : index
}

/** Subject of the clause, or if it drops its own, of the last one before it that has one. */
function subjectUpTo(clause: number, sentence: Sentence, lexicon: Lexicon): readonly number[] {
  const own = sentence.clauses[clause]!
  if (own.subject.length === 0 && !dropsSubject(own, sentence, lexicon)) return []
  for (let c = clause; c >= 0; c--) {
    const subject = sentence.clauses[c]!.subject
    if (subject.length > 0) return subject
  }
  return []
}

/** A transitive perfective without ने has its subject elsewhere; so has a verb without any unmarked noun. */
function dropsSubject(clause: Clause, sentence: Sentence, lexicon: Lexicon): boolean {
  const verb = clause.verb === null ? null : (sentence.chunks[clause.verb] as VerbChunk)
  if (!verb) return false
  if (verb.aspect === 'perfect' && verb.voice === 'active' && lexicon.transitive.has(verb.lemma)) return true
  return !sentence.chunks.slice(clause.from, clause.to).some((chunk) => chunk.kind === 'noun' && chunk.marker === null)
}
