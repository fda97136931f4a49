/** The entities of mentions in, sets of them out: each once, without those of the other side. */
import type { Entity, Frame, Sentence } from '../../document.ts'

export interface Parties {
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
}

export const entitiesOf = (mentions: readonly number[], sentence: Sentence): Entity[] =>
  mentions.flatMap((index) => sentence.mentions[index]!.entities)

export const isReflexive = (mention: number, sentence: Sentence): boolean => {
  const { reference } = sentence.mentions[mention]!
  return reference.kind === 'pronoun' && reference.reflexive
}

export const without = (entities: readonly Entity[], others: readonly Entity[]): Entity[] =>
  entities.filter((entity) => !others.some((other) => same(entity, other)))

const same = (a: Entity, b: Entity): boolean => (a.id !== null || b.id !== null ? a.id === b.id : a.start === b.start)

export const distinct = (entities: readonly Entity[]): Entity[] =>
  entities.filter((entity, i) => entities.findIndex((other) => same(entity, other)) === i)

export const speakersOf = (frame: Frame, sentence: Sentence): Entity[] =>
  entitiesOf(sentence.clauses[frame.clause]?.attributions.at(-1)?.mentions ?? [], sentence)

export function governorsOf(frame: Frame, sentence: Sentence): Frame[] {
  const governors: Frame[] = []
  let index = frame.governor
  while (index !== null) {
    const governor: Frame = sentence.frames[index]!
    if (governor.kind === 'reporting') break
    governors.push(governor)
    index = governor.governor
  }
  return governors
}

/** Governed by nothing but a verb of saying. */
export const standsAlone = (frame: Frame, sentence: Sentence): boolean =>
  frame.governor === null || sentence.frames[frame.governor]!.kind === 'reporting'
