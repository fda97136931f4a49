/**
 * A document as read in, the same document with every actor mention settled out.
 * «लावरोव» after «रूसी विदेश मंत्री सर्गेई लावरोव» → the same man · «दोनों देशों ने» → PRK, RUS · «उन्होंने» → whoever did the last thing
 * What cannot be decided keeps no entity.
 */
import type { Document, Entity, Frame, Mention, Reference, Sentence } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { entityOf } from './entities.ts'
import { lastCountry, type Memory, newMemory, remember, severalCountries, severalPersons } from './memory.ts'
import { settleCounterpart, settleOffice } from './offices.ts'
import { settlePronoun } from './pronouns.ts'
import { ownersBefore, settleRole } from './roles.ts'
import { type Setting, settingOf } from './setting.ts'
import { generic, type Settled, sectorFor, UNSETTLED } from './settled.ts'
import { chooseShort } from './short-names.ts'

export function resolve(document: Document, lexicon: Lexicon): Document {
  const memory = newMemory()
  const setting = settingOf(document, lexicon)
  const sentences = document.sentences.map((sentence) => {
    const scope: Memory = sentence.part === 'list' ? newMemory() : memory
    return resolveSentence(sentence, scope, { document, lexicon, ...setting })
  })
  return { ...document, sentences }
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

function isPersonReference(reference: Reference, entity: Entity, memory: Memory, lexicon: Lexicon): boolean {
  if (reference.kind === 'short' || reference.kind === 'unknown' || reference.kind === 'office' || reference.kind === 'counterpart')
    return true
  if (reference.kind === 'actor') return lexicon.actors[lexicon.actorById.get(reference.actor) ?? -1]?.kind === 'person'
  if (reference.kind === 'pronoun' || reference.kind === 'several')
    return memory.seen.some((item) => item.person && item.entity.id === entity.id && item.entity.code === entity.code)
  return false
}

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
      return settleRole(reference, at, sentence, ownersBefore(mention, before, sentence), memory, setting)
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
