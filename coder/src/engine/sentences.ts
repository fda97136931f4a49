/**
 * The tokens of one part in, its sentences out as token ranges.
 * «डॉ. मोहन आए. उन्होंने कहा।» → «डॉ. मोहन आए.» · «उन्होंने कहा।»: full stop, danda, «|», ? and ! end a sentence; dots of short forms were kept inside their token.
 */
import type { RawToken } from '../document.ts'

const ENDS = new Set(['।', '.', '?', '!'])
const CLOSERS = new Set(['"', "'", ')', ']'])

/** Half-open ranges of token indexes. */
export function splitSentences(tokens: readonly RawToken[]): [from: number, to: number][] {
  const ranges: [number, number][] = []
  let from = 0
  let at = 0
  while (at < tokens.length) {
    if (!endsHere(tokens, at)) {
      at++
      continue
    }
    at++
    while (at < tokens.length && closes(tokens, at)) at++
    ranges.push([from, at])
    from = at
  }
  if (from < tokens.length) ranges.push([from, tokens.length])
  return ranges
}

function endsHere(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'punctuation' || !ENDS.has(token.key)) return false
  const next = tokens[at + 1]
  if (!next) return true
  if (token.key !== '.') return !(ENDS.has(next.key) && next.kind === 'punctuation') && !questionInside(tokens, at)
  // «हम एक बूंद पानी...' कहा»: an ellipsis ends nothing.
  if (next.key === '.' || tokens[at - 1]?.key === '.') return next.key !== '.' && next.spaced && isLast(tokens, at)
  return next.spaced || next.kind !== 'number'
}

/** «'क्या भारत …?' उन्होंने पूछा»: a question closed by a quotation mark with its verb of saying after it stays inside. */
function questionInside(tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && CLOSERS.has(next.key) && !next.spaced && tokens[at + 2]?.key === ','
}

const isLast = (tokens: readonly RawToken[], at: number) => at + 1 >= tokens.length

function closes(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.kind === 'punctuation' && (CLOSERS.has(token.key) || ENDS.has(token.key)) && !token.spaced
}
