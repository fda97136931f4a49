/**
 * A sentence with a condition and somebody who says it, in; the threat made by it, out: a deadline or condition with a hostile consequence.
 * «पुतिन ने कहा कि अगर नाटो ने हमला किया तो युद्ध होगा» → THREATEN/violence, पुतिन → नाटो
 */
import type { Clause, Entity, Sentence, VerbChunk } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { EventType } from '../../ontology/plover.ts'

export interface Threat {
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  /** Clauses that make the threat: the condition and what follows from it. */
  readonly clauses: readonly [condition: number, consequence: number]
}

const HOSTILE = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'COERCE', 'SANCTION', 'THREATEN'])

export function conditionalThreats(sentence: Sentence, lexicon: Lexicon): Threat[] {
  return sentence.clauses.flatMap((condition, index): Threat[] => {
    const consequence = sentence.clauses[index + 1]
    if (condition.kind !== 'conditional' || !consequence || !isComing(consequence, sentence)) return []
    const speakers = entities(speakerOf(index, sentence), sentence)
    const warned = entities(condition.subject, sentence).filter((entity) => !speakers.some((speaker) => speaker.code === entity.code))
    if (speakers.length === 0 || warned.length === 0) return []
    const hostile = sentence.frames.some(
      (frame) => (frame.clause === index || frame.clause === index + 1) && frame.kind === 'event' && isHostile(frame.entry, lexicon),
    )
    return hostile ? [{ actors: speakers, recipients: warned, clauses: [index, index + 1] }] : []
  })
}

const isHostile = (entry: string, lexicon: Lexicon): boolean => HOSTILE.has(lexicon.entryById.get(entry)?.type ?? 'AGREE')

function isComing(clause: Clause, sentence: Sentence): boolean {
  const verb = clause.verb === null ? null : (sentence.chunks[clause.verb] as VerbChunk)
  return verb !== null && (verb.tense === 'future' || verb.mood === 'possible' || verb.mood === 'obligative')
}

/** Speaker of the condition, or of the clause that opens it («… ने कहा कि अगर …»). */
function speakerOf(index: number, sentence: Sentence): readonly number[] {
  for (const at of [index, index + 1, index - 1]) {
    const said = sentence.clauses[at]?.attributions.at(-1)
    if (said && said.mentions.length > 0) return said.mentions
  }
  const before = sentence.frames.findLast((frame) => frame.kind === 'reporting' && frame.clause < index && frame.actor.length > 0)
  return before?.actor ?? []
}

const entities = (mentions: readonly number[], sentence: Sentence): Entity[] =>
  mentions.flatMap((index) => sentence.mentions[index]!.entities)
