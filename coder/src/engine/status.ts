/**
 * The verb of a frame and its clause in, the status of the act out.
 * «नहीं मिले» negated · «मिल सकते हैं» hypothetical · «मिल रहे हैं» ongoing · «मिलेंगे» future · «मिले» actual
 */
import type { Clause, Frame, Sentence, VerbChunk } from '../document.ts'
import type { Status } from '../ontology/plover.ts'

export type Manner = { readonly status: Status; readonly obligation: boolean; readonly promised: boolean }

const ACTUAL: Manner = { status: 'actual', obligation: false, promised: false }

export function mannerOf(frame: Frame, sentence: Sentence): Manner {
  const verb = frame.verb === null ? null : (sentence.chunks[frame.verb] as VerbChunk)
  const clause = sentence.clauses[frame.clause]
  if (!verb) return ofNominal(frame, sentence, clause)
  return ofVerb(verb, clause)
}

function ofVerb(verb: VerbChunk, clause: Clause | undefined): Manner {
  // «झेलनी पड़ी»: had to, and so did.
  const obligation = verb.mood === 'obligative' && verb.tense !== 'past'
  const promised = verb.tense === 'future' || verb.aspect === 'prospective'
  if (clause?.kind === 'conditional') return { status: 'hypothetical', obligation: false, promised: false }
  if (verb.negated) return { status: 'negated', obligation, promised }
  if (verb.mood === 'possible' || verb.mood === 'subjunctive' || verb.mood === 'conditional')
    return { status: 'hypothetical', obligation, promised: false }
  if (obligation) return { status: 'hypothetical', obligation, promised: false }
  if (promised) return { status: 'future', obligation, promised }
  if (verb.aspect === 'progressive') return { status: 'ongoing', obligation, promised }
  return ACTUAL
}

/** A noun takes its status from a participle before it («जारी युद्ध», «होने वाली बैठक»). */
function ofNominal(frame: Frame, sentence: Sentence, clause: Clause | undefined): Manner {
  const chunkIndex = sentence.chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.from <= frame.from && chunk.to >= frame.to)
  const before = sentence.chunks[chunkIndex - 1]
  if (before?.kind === 'verb' && before.form === 'participle') return ofVerb(before, undefined)
  const head = sentence.tokens[frame.from - 1]
  if (head?.key === 'जारी') return { ...ACTUAL, status: 'ongoing' }
  if (clause?.kind === 'conditional') return { ...ACTUAL, status: 'hypothetical' }
  return ACTUAL
}
