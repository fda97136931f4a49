/**
 * The tokens of a sentence in, its time expressions out: where they stand and what they mean, not yet when that was.
 * «बुधवार देर रात पुलिस ने …, पिछले वर्ष जून में …» → [बुधवार देर रात] datetimerange · [पिछले वर्ष जून] daterange
 */
import type { RawToken } from '../document.ts'
import { buildChart, type Item } from './chart.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { TIME_TYPES, type TimeRules } from './rules.ts'
import type { Meaning, TimeExpression } from './types.ts'

export function findTimes(tokens: readonly RawToken[], rules: TimeRules): TimeExpression[] {
  if (!mayHoldTime(tokens, rules)) return []
  const lexemes = lexemesOf(tokens)
  const { items } = buildChart(lexemes, rules)
  const found: TimeExpression[] = []
  for (let at = 0; at < lexemes.length; ) {
    const best = bestAt(items[at]!, lexemes, rules)
    if (!best) {
      at++
      continue
    }
    if (best.symbol !== NOTHING) found.push(expressionOf(best, lexemes, rules))
    at = best.to
  }
  return found
}

/** One look-up a token: most sentences end here. */
function mayHoldTime(tokens: readonly RawToken[], rules: TimeRules): boolean {
  for (const token of tokens)
    if (token.kind === 'number' || rules.triggers.has(token.key) || (rules.numerals.starts.has(token.key) && token.key !== 'एक'))
      return true
  return false
}

/** «फ्लैग मार्च», «24/7»: what only looks like a time is found, and passed over. */
const NOTHING = '<nothing>'

/** The longest wins; among equals the rule written first. */
function bestAt(items: readonly Item[], lexemes: readonly Lexeme[], rules: TimeRules): Item | null {
  let best: Item | null = null
  for (const item of items) {
    if (
      item.rule < 0 ||
      !(TIME_TYPES.has(item.symbol) || item.symbol === NOTHING) ||
      rules.rules[item.rule]!.part ||
      lexemes[item.from]!.glued
    )
      continue
    if (!best || item.to > best.to || (item.to === best.to && rank(item, rules) < rank(best, rules))) best = item
  }
  return best
}

const rank = (item: Item, rules: TimeRules) => (rules.rules[item.rule]!.prefer ? item.rule - 1e6 : item.rule)

function expressionOf(item: Item, lexemes: readonly Lexeme[], rules: TimeRules): TimeExpression {
  const first = lexemes[item.from]!
  let to = item.to
  while (to - 1 > item.from && rules.outside.has(lexemes[to - 1]!.key)) to--
  const last = lexemes[to - 1]!
  return {
    from: first.token,
    to: last.token + 1,
    start: first.start,
    end: last.end,
    type: TIME_TYPES.get(item.symbol)!,
    meaning: item.value as Meaning,
    rule: rules.rules[item.rule]!.id,
  }
}
