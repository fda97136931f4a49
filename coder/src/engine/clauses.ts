/**
 * Chunks in, clauses out: each finite verb with the chunks before it, and what hangs on what.
 * «लावरोव ने कहा कि रूस समर्थन करेगा और हथियार देगा।» → main {कहा} · complement {करेगा} · complement {देगा}
 */
import type { Chunk, Clause } from '../document.ts'
import type { Tagged } from './tag.ts'

export type ClauseFrame = Omit<Clause, 'attributions' | 'subject'>

const HARD = new Set([':', ';', '।', '.', '?', '!', '…'])
const QUOTES = new Set(['"', "'"])
const CONDITIONAL = new Set(['अगर', 'यदि', 'बशर्ते', 'अगरचे'])
const CAUSE = new Set(['क्योंकि', 'चूंकि', 'ताकि'])
/** After a quoted or reported clause these go back to the reporter's own voice. */
const BACK_TO_MAIN = new Set(['जबकि', 'वहीं', 'हालांकि'])
const COORDINATION = new Set([',', 'और', 'तथा', 'एवं', 'एवम', 'व', 'या', 'अथवा', '/', '-', '(', ')'])

interface Open {
  from: number
  verb: number | null
  kind: Clause['kind']
  parent: number | null
}

/** `headline`: commas part the acts of a verbless headline; `isAct` knows the chunks that end in the name of one. */
export function splitClauses(chunks: readonly Chunk[], tokens: readonly Tagged[], isAct: (chunk: number) => boolean): ClauseFrame[] {
  const clauses: ClauseFrame[] = []
  let open: Open = { from: 0, verb: null, kind: 'main', parent: null }
  const close = (to: number) => {
    if (to > open.from && chunks.slice(open.from, to).some((chunk) => chunk.kind !== 'link'))
      clauses.push({ from: open.from, to, verb: open.verb, kind: open.kind, parent: open.parent })
  }
  const start = (from: number, kind: Clause['kind'], parent: number | null) => {
    open = { from, verb: null, kind, parent }
  }
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb') {
      if (chunk.form !== 'finite') continue
      if (open.verb !== null) {
        // Two finite verbs without anything between belong to two clauses: «… मिले, कहा …» or «… आए थे गए».
        close(i)
        start(i, continued(open.kind), open.parent)
      }
      open.verb = i
      continue
    }
    if (chunk.kind !== 'link') {
      if (open.verb !== null && opensRelative(chunk.head, tokens)) {
        close(i)
        start(i, 'relative', clauses.length - 1)
      }
      continue
    }
    const { word } = chunk
    if (word === 'कि') {
      close(i)
      start(i + 1, 'complement', clauses.length > 0 ? clauses.length - 1 : null)
    } else if (CONDITIONAL.has(word)) {
      if (open.verb !== null || i > open.from) close(i)
      start(i + 1, 'conditional', inherited(open, clauses))
    } else if (CAUSE.has(word)) {
      close(i)
      start(i + 1, 'cause', inherited(open, clauses))
    } else if (HARD.has(word)) {
      close(i)
      start(i + 1, 'main', null)
    } else if (open.verb === null && word === ',' && isAct(i - 1) && !chunks.slice(i).some((later) => later.kind === 'verb')) {
      // «चीन को रियायत, टैरिफ सस्पेंड, भारत पर शुल्क जारी»
      close(i)
      start(i + 1, 'headline', null)
    } else if (open.verb !== null) {
      const back = BACK_TO_MAIN.has(word)
      const previous = open
      close(i)
      if (QUOTES.has(word)) start(i + 1, 'main', null)
      else start(i + 1, back ? 'main' : continued(previous.kind), back ? null : previous.parent)
    } else if (!COORDINATION.has(word) && !QUOTES.has(word) && word !== 'तो') {
      // «लेकिन», «जब»: opens a clause, but only after something was said.
      if (i > open.from) {
        const previous = open
        close(i)
        start(i + 1, continued(previous.kind), previous.parent)
      }
    }
  }
  close(chunks.length)
  return clauses
}

/** A clause joined to a complement is part of what is said; joined to a relative or condition it goes back to the main line. */
const continued = (kind: Clause['kind']): Clause['kind'] => (kind === 'complement' ? 'complement' : 'main')
const inherited = (open: Open, _clauses: readonly ClauseFrame[]): number | null => (open.kind === 'complement' ? open.parent : null)
const opensRelative = (head: number, tokens: readonly Tagged[]): boolean => tokens[head]?.feats.relative === 'true'
