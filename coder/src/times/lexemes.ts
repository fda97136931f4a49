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
    if (kind !== 'number') {
      lexemes.push({ key, token, start, end, spaced, digits: null, glued: false })
      continue
    }
    let split = 0
    while (split < key.length && isNumeric(key.charCodeAt(split))) split++
    const digits = key.slice(0, split)
    lexemes.push({ key: digits, token, start, end: split < key.length ? start + split : end, spaced, digits, glued: false })
    if (split < key.length) lexemes.push({ key: key.slice(split), token, start: start + split, end, spaced: false, digits: null, glued: true })
  }
  return lexemes
}

/** The number that digits stand for: Indian and Western grouping, decimals; null for times, dates and other chains. */
export function valueOfDigits(digits: string): number | null {
  if (digits.includes(':')) return null
  const dot = digits.indexOf('.')
  if (dot !== digits.lastIndexOf('.')) return null
  const value = Number(digits.replaceAll(',', ''))
  return Number.isNaN(value) ? null : value
}
