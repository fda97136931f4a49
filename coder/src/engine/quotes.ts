/**
 * Tagged tokens in, the marks out that do not part phrases: quotation marks around a name or word, brackets around a gloss.
 * «‘द मॉस्को टाइम्स’ पर प्रतिबंध» · «हमास (Israel Hamas war) की जंग»: पर and की belong to what stands before the mark.
 */
import type { Tagged } from './tag.ts'

const QUOTES = new Set(["'", '"'])
const LONGEST_QUOTE = 7
const LONGEST_GLOSS = 10

/** Index of a mark → index of the next token to read. */
export function transparentMarks(tokens: readonly Tagged[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>()
  for (let i = 0; i < tokens.length; i++) {
    const { key, upos } = tokens[i]!
    if (upos !== 'PUNCT') continue
    if (key === '(') {
      const close = closing(tokens, i, (token) => token.key === ')', LONGEST_GLOSS)
      if (close !== null && i > 0) {
        marks.set(i, close + 1)
        i = close
      }
    } else if (QUOTES.has(key)) {
      const close = closing(tokens, i, (token) => token.key === key, LONGEST_QUOTE)
      if (close !== null && close > i + 1) {
        marks.set(i, i + 1)
        marks.set(close, close + 1)
        i = close
      }
    }
  }
  return marks
}

/** The closing mark, if near and with no verb, comma or sentence end between. */
function closing(tokens: readonly Tagged[], open: number, closes: (token: Tagged) => boolean, longest: number): number | null {
  for (let i = open + 1; i < tokens.length && i <= open + longest + 1; i++) {
    const token = tokens[i]!
    if (token.upos === 'PUNCT' && closes(token)) return i
    if (
      token.upos === 'AUX' ||
      (token.upos === 'VERB' && token.verb?.form !== 'perfect' && token.verb?.form !== 'infinitive') ||
      token.key === '।' ||
      token.key === '?' ||
      token.key === '!'
    )
      return null
    if (token.upos === 'PUNCT' && token.key === ',' && tokens[open]!.key !== '(') return null
  }
  return null
}
