/**
 * Clauses and frames in, who says each clause out, outermost first.
 * «लावरोव ने कहा कि रूस मदद देगा» → complement clause said by लावरोव · «मंत्रालय के मुताबिक …» → said by the ministry · «बातचीत होगी: रूस» → speaker last
 */
import type { Chunk, ClauseAttribution, Frame, Mention, NounChunk } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Stance } from '../ontology/plover.ts'
import type { ClauseFrame } from './clauses.ts'
import { fillerOf, type Sentence, withCoordinates } from './roles/fillers.ts'

export function findAttributions(
  clauses: readonly ClauseFrame[],
  frames: readonly Frame[],
  sentence: Sentence,
  lexicon: Lexicon,
): ClauseAttribution[][] {
  const own: ClauseAttribution[][] = clauses.map(() => [])
  const reportings = clauses.map((_, index) => reportingOf(index, frames, sentence, lexicon))
  clauses.forEach((clause, index) => {
    const parent = clause.parent
    if (clause.kind === 'complement' && parent !== null) {
      const said = reportings[parent]
      if (said) own[index]!.push(...chain(parent, own, clauses), said)
      else own[index]!.push(...chain(parent, own, clauses), ...nounAttribution(clauses[parent]!, sentence, lexicon))
    }
  })
  directSpeech(clauses, frames, reportings, own, sentence)
  for (const phrase of phraseAttributions(clauses, sentence, lexicon))
    for (let i = phrase.clause; i < clauses.length; i++) own[i]!.unshift(phrase.attribution)
  labelSpeakers(clauses, own, sentence)
  return own
}

/** A complement within a complement carries the outer speaker first. */
const chain = (parent: number, own: readonly ClauseAttribution[][], clauses: readonly ClauseFrame[]): readonly ClauseAttribution[] =>
  clauses[parent]!.kind === 'complement' ? own[parent]! : []

function reportingOf(clause: number, frames: readonly Frame[], sentence: Sentence, lexicon: Lexicon): ClauseAttribution | null {
  const frame = frames.findLast((candidate) => candidate.kind === 'reporting' && candidate.clause === clause && candidate.governor === null)
  if (!frame) return null
  const stance = lexicon.reporting.verbs.find((verb) => verb.id === frame.entry)?.stance ?? 'says'
  const source = frame.actor.length === 0 ? sourceIn(clause, frame, sentence, lexicon) : null
  return { mentions: frame.actor, code: source, stance, from: frame.from, to: frame.to }
}

/** «मीडिया रिपोर्ट में बताया गया»: an unnamed source in the clause. */
function sourceIn(_clause: number, frame: Frame, sentence: Sentence, lexicon: Lexicon): string | null {
  for (const chunk of sentence.chunks) {
    if (chunk.kind !== 'noun' || chunk.from >= frame.to) continue
    const code = sourceCode(chunk, sentence, lexicon)
    if (code !== undefined) return code
  }
  return null
}

function sourceCode(chunk: NounChunk, sentence: Sentence, lexicon: Lexicon): string | null | undefined {
  for (const source of lexicon.reporting.sources) {
    for (let i = chunk.from; i + source.words.length <= chunk.to; i++) {
      if (source.words.every((word, k) => sentence.tokens[i + k]!.key === word)) return source.code
    }
  }
  return undefined
}

/** «X का कहना है कि», «X के इस दावे पर कि»: a noun of saying with its owner. */
function nounAttribution(clause: ClauseFrame, sentence: Sentence, lexicon: Lexicon): ClauseAttribution[] {
  for (let c = clause.to - 1; c >= clause.from; c--) {
    const chunk = sentence.chunks[c]!
    if (chunk.kind !== 'noun') continue
    const noun = lexicon.reporting.nouns.find((entry) => entry.words.length === 1 && sentence.tokens[chunk.head]!.key === entry.words[0])
    if (!noun) continue
    const before = sentence.chunks[c - 1]
    const mentions = before?.kind === 'noun' && before.marker === 'का' ? withCoordinates(c - 1, sentence) : []
    return [{ mentions, code: null, stance: noun.stance, from: chunk.from, to: chunk.to }]
  }
  return []
}

/** «उन्होंने कहा, 'हम …'» and «'हम …', उन्होंने कहा»: words said without कि. */
function directSpeech(
  clauses: readonly ClauseFrame[],
  frames: readonly Frame[],
  reportings: readonly (ClauseAttribution | null)[],
  own: ClauseAttribution[][],
  sentence: Sentence,
): void {
  reportings.forEach((said, index) => {
    if (!said) return
    const clause = clauses[index]!
    const next = clauses[index + 1]
    const after = sentence.chunks.slice(clause.to - 1, next ? next.from : sentence.chunks.length)
    if (next && next.kind !== 'complement' && endsInVerb(clause, frames, index, sentence) && after.some(opensSpeech)) {
      for (let i = index + 1; i < clauses.length; i++) {
        if (own[i]!.length === 0 && clauses[i]!.kind !== 'complement') own[i]!.push(said)
        if (i + 1 < clauses.length && speechEnds(clauses[i]!, clauses[i + 1]!, sentence)) break
      }
      return
    }
    const hasComplement = clauses.some((other) => other.kind === 'complement' && other.parent === index)
    const previous = clauses[index - 1]
    if (!hasComplement && index > 0 && previous && quoteBetween(previous, clause, sentence))
      for (let i = 0; i < index; i++) own[i]!.push(said)
  })
}

const SPEECH_OPENERS = new Set([',', ':', '-', '"', "'"])
const opensSpeech = (chunk: Chunk): boolean => chunk.kind === 'link' && SPEECH_OPENERS.has(chunk.word)

function endsInVerb(clause: ClauseFrame, frames: readonly Frame[], index: number, sentence: Sentence): boolean {
  const reporting = frames.findLast((frame) => frame.kind === 'reporting' && frame.clause === index)
  if (!reporting || reporting.verb === null) return false
  return sentence.chunks.slice(reporting.verb + 1, clause.to).every((chunk) => chunk.kind === 'link')
}

/** A closing quotation mark followed by a new clause of the reporter's. */
function speechEnds(clause: ClauseFrame, next: ClauseFrame, sentence: Sentence): boolean {
  const between = sentence.chunks.slice(clause.to, next.from)
  const marks = between.filter((chunk) => chunk.kind === 'link' && (chunk.word === '"' || chunk.word === "'"))
  return marks.length === 1 && between.some((chunk) => chunk.kind === 'link' && (chunk.word === 'और' || chunk.word === 'वहीं'))
}

function quoteBetween(previous: ClauseFrame, clause: ClauseFrame, sentence: Sentence): boolean {
  return sentence.chunks
    .slice(previous.to - 1, clause.from + 1)
    .some((chunk) => chunk.kind === 'link' && (chunk.word === '"' || chunk.word === "'"))
}

/** «के मुताबिक», «के हवाले से»: holds from its clause to the end of the sentence. */
function phraseAttributions(
  clauses: readonly ClauseFrame[],
  sentence: Sentence,
  lexicon: Lexicon,
): { clause: number; attribution: ClauseAttribution }[] {
  const found: { clause: number; attribution: ClauseAttribution }[] = []
  sentence.chunks.forEach((chunk, c) => {
    if (chunk.kind !== 'noun' || chunk.marker !== 'के_मुताबिक') return
    const clause = clauses.findIndex((candidate) => c >= candidate.from && c < candidate.to)
    if (clause < 0) return
    const mentions = withCoordinates(c, sentence)
    const code = mentions.length === 0 ? (sourceCode(chunk, sentence, lexicon) ?? null) : null
    if (mentions.length === 0 && code === null && !isSource(chunk, sentence, lexicon)) return
    found.push({ clause, attribution: { mentions, code, stance: 'reports' satisfies Stance, from: chunk.from, to: chunk.markerTo } })
  })
  return found
}

const isSource = (chunk: NounChunk, sentence: Sentence, lexicon: Lexicon): boolean => sourceCode(chunk, sentence, lexicon) !== undefined

/** «चुनाव नहीं होंगे: एनसीपी प्रमुख», «राहुल गांधी: सरकार ने …»: a name by itself beside a colon. A country or place in front is a label. */
function labelSpeakers(clauses: readonly ClauseFrame[], own: ClauseAttribution[][], sentence: Sentence): void {
  if (clauses.length < 2) return
  const last = clauses.length - 1
  const tail = speakerOnly(clauses[last]!, sentence)
  if (tail && colonBefore(clauses[last]!, sentence)) {
    for (let i = 0; i < last; i++) if (colonGroup(clauses, i, last, sentence)) own[i]!.push(tail)
    return
  }
  const head = speakerOnly(clauses[0]!, sentence)
  if (head && colonBefore(clauses[1]!, sentence) && isPersonOrBody(head.mentions, sentence))
    for (let i = 1; i <= last; i++) own[i]!.push(head)
}

/** Of «label: claim: speaker» only the claim is said by the speaker. */
function colonGroup(clauses: readonly ClauseFrame[], index: number, last: number, sentence: Sentence): boolean {
  for (let i = index + 1; i < last; i++) if (colonBefore(clauses[i]!, sentence)) return false
  return true
}

function speakerOnly(clause: ClauseFrame, sentence: Sentence): ClauseAttribution | null {
  if (clause.verb !== null) return null
  const nouns = sentence.chunks.slice(clause.from, clause.to).flatMap((chunk, k) => (chunk.kind === 'noun' ? [clause.from + k] : []))
  const final = nouns.at(-1)
  if (final === undefined || nouns.length > 3) return null
  const chunk = sentence.chunks[final] as NounChunk
  const filler = fillerOf(final, sentence)
  if (chunk.marker !== null || !filler.direct) return null
  if (nouns.slice(0, -1).some((index) => (sentence.chunks[index] as NounChunk).marker !== 'का')) return null
  return { mentions: filler.mentions, code: null, stance: 'says', from: chunk.from, to: chunk.to }
}

function colonBefore(clause: ClauseFrame, sentence: Sentence): boolean {
  const before = sentence.chunks[clause.from - 1]
  return before?.kind === 'link' && before.word === ':'
}

function isPersonOrBody(mentions: readonly number[], sentence: Sentence): boolean {
  return mentions.every((index) => {
    const reference: Mention['reference'] = sentence.mentions[index]!.reference
    return (
      reference.kind === 'short' ||
      reference.kind === 'unknown' ||
      reference.kind === 'office' ||
      reference.kind === 'role' ||
      (reference.kind === 'actor' && !/^[A-Z]{3}$/.test(reference.actor))
    )
  })
}
