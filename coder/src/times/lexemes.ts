/**
 * Raw tokens in, the reader's own units out: a number and what is glued to it are two lexemes of one token.
 * «21वीं» → 21 · वीं; «3दिन» → 3 · दिन; «बुधवार» stays what it is.
 */
import type { RawToken } from '../document.ts'

export interface Lexeme {
  readonly key: string
  /** Index of the token it is (part of). */
  readonly token: number
  readonly start: number
  readonly end: number
  readonly spaced: boolean
  /** The digits with their separators in ASCII («2,500», «10:30»), or null for a word. */
  readonly digits: string | null
  /** Stands in the same token as the number before it. */
  readonly glued: boolean
}

const isNumeric = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e || code === 0x3a

export function lexemesOf(tokens: readonly RawToken[]): Lexeme[] {
  const lexemes: Lexeme[] = []
  for (let token = 0; token < tokens.length; token++) {
    const { key, start, end, spaced, kind } = tokens[token]!
    if (kind === 'word' && CURRENCY_SIGNS.has(key[0]!) && key.length > 1 && isNumeric(key.charCodeAt(1))) {
      token = splitSign(tokens, token, lexemes)
      continue
    }
    if (kind !== 'number') {
      lexemes.push({ key, token, start, end, spaced, digits: null, glued: false })
      continue
    }
    let split = 0
    while (split < key.length && isNumeric(key.charCodeAt(split))) split++
    const digits = key.slice(0, split)
    lexemes.push({ key: digits, token, start, end: split < key.length ? start + split : end, spaced, digits, glued: false })
    if (split < key.length)
      lexemes.push({ key: key.slice(split), token, start: start + split, end, spaced: false, digits: null, glued: true })
  }
  return lexemes
}

/** «₹2,500»: the sign and its number, which the tokeniser leaves as ₹2 · , · 500. Gives the last token it took. */
function splitSign(tokens: readonly RawToken[], at: number, lexemes: Lexeme[]): number {
  const { key, start, spaced, end } = tokens[at]!
  let split = 1
  while (split < key.length && isNumeric(key.charCodeAt(split))) split++
  let digits = key.slice(1, split)
  let last = at
  if (split === key.length)
    while (
      (tokens[last + 1]?.key === ',' || tokens[last + 1]?.key === '.') &&
      tokens[last + 2]?.kind === 'number' &&
      !tokens[last + 1]!.spaced &&
      !tokens[last + 2]!.spaced
    ) {
      digits += tokens[last + 1]!.key + tokens[last + 2]!.key
      last += 2
    }
  lexemes.push({ key: key[0]!, token: at, start, end: start + 1, spaced, digits: null, glued: false })
  lexemes.push({
    key: digits,
    token: last,
    start: start + 1,
    end: last > at ? tokens[last]!.end : split < key.length ? start + split : end,
    spaced: false,
    digits,
    glued: false,
  })
  if (split < key.length)
    lexemes.push({ key: key.slice(split), token: at, start: start + split, end, spaced: false, digits: null, glued: true })
  return last
}

const CURRENCY_SIGNS = new Set('₹€₩₽₪฿₫₦₺₴₿₡₭₮₱৳₲₵₸₼₾؋﷼៛₣')

/** The number that digits stand for: Indian and Western grouping, decimals; null for times, dates and other chains. */
export function valueOfDigits(digits: string): number | null {
  if (digits.includes(':')) return null
  const dot = digits.indexOf('.')
  if (dot !== digits.lastIndexOf('.')) return null
  const value = Number(digits.replaceAll(',', ''))
  return Number.isNaN(value) ? null : value
}
