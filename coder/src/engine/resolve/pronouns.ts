/**
 * A pronoun in, whom it stands for out: the speaker, what stands before it, the subject, or the last who acted.
 * «उन्होंने कहा» → whoever did the last thing · «अपने» → the subject · «उसकी» → somebody else than the subject
 */
import type { Clause, Entity, Mention, Reference, Sentence, VerbChunk } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { latest, type Memory } from './memory.ts'
import type { Setting } from './setting.ts'
import { type Settled, UNSETTLED } from './settled.ts'

/** Who says «मैं» here: the speaker of its clause, or whoever spoke last. */
export function speakerAt(mention: Mention, sentence: Sentence, before: readonly Mention[], memory: Memory): readonly Entity[] {
  const clause = clauseOf(mention, sentence)
  const said = clause === null ? undefined : sentence.clauses[clause]!.attributions.at(-1)
  const here = said?.mentions.flatMap((index) => before[index]?.entities ?? []) ?? []
  return here.length > 0 ? here : memory.speaker
}

export function settlePronoun(
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

export function clauseOf(mention: Mention, sentence: Sentence): number | null {
  const chunk = sentence.chunks.findIndex((candidate) => candidate.from <= mention.from && candidate.to > mention.from)
  const index = sentence.clauses.findIndex((clause) => chunk >= clause.from && chunk < clause.to)
  return index < 0 ? null : index
}

/** Subject of the clause, or if it drops its own, of the last one before it that has one. */
export function subjectUpTo(clause: number, sentence: Sentence, lexicon: Lexicon): readonly number[] {
  const own = sentence.clauses[clause]!
  if (own.subject.length === 0 && !dropsSubject(own, sentence, lexicon)) return []
  for (let c = clause; c >= 0; c--) {
    const subject = sentence.clauses[c]!.subject
    if (subject.length > 0) return subject
  }
  return []
}

/** A transitive perfective without ने has its subject elsewhere; so has a verb without any unmarked noun. */
export function dropsSubject(clause: Clause, sentence: Sentence, lexicon: Lexicon): boolean {
  const verb = clause.verb === null ? null : (sentence.chunks[clause.verb] as VerbChunk)
  if (!verb) return false
  if (verb.aspect === 'perfect' && verb.voice === 'active' && lexicon.transitive.has(verb.lemma)) return true
  return !sentence.chunks.slice(clause.from, clause.to).some((chunk) => chunk.kind === 'noun' && chunk.marker === null)
}
