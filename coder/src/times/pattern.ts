/**
 * A rule's pattern in, the plain sequences of symbols it stands for out.
 * «<day> {ka}? <month> (में|को)» → with {ka} = (का|की|के): eight sequences such as [<day>, के, <month>, में]
 *
 * A symbol is `<category>` or the key of a word; a backslash makes a bracket a bracket. `<category:name>` gives the part a name for the rule's meaning.
 */
import { tokenise } from '../engine/tokens.ts'

export interface Sequence {
  readonly symbols: readonly string[]
  /** Under which name the part at the same place is known to the meaning; null if it has none. */
  readonly names: readonly (string | null)[]
}

type Step = { readonly symbol: string; readonly name: string | null }

export class RuleError extends Error {}

const MANY = 4000

/** All sequences of a pattern; the order is the written one, optional parts present first. */
export function expandPattern(pattern: string, macros: Readonly<Record<string, string>>): Sequence[] {
  let text = pattern
  for (let depth = 0; text.includes('{'); depth++) {
    if (depth > 8) throw new RuleError(`macros of «${pattern}» never end`)
    text = text.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
      const macro = macros[name]
      if (macro === undefined) throw new RuleError(`no macro {${name}} in «${pattern}»`)
      return macro
    })
  }
  const reader = { text, at: 0 }
  const sequences = readAlternatives(reader)
  if (reader.at < text.length) throw new RuleError(`«${pattern}»: unexpected «${text.slice(reader.at)}»`)
  if (sequences.length > MANY) throw new RuleError(`«${pattern}» stands for ${sequences.length} sequences`)
  return sequences.map((steps) => ({ symbols: steps.map((s) => s.symbol), names: steps.map((s) => s.name) }))
}

interface Reader {
  readonly text: string
  at: number
}

function readAlternatives(reader: Reader): Step[][] {
  const all: Step[][] = []
  for (;;) {
    all.push(...readSequence(reader))
    if (reader.text[reader.at] !== '|') return all
    reader.at++
  }
}

function readSequence(reader: Reader): Step[][] {
  let built: Step[][] = [[]]
  for (;;) {
    while (reader.text[reader.at] === ' ') reader.at++
    const sign = reader.text[reader.at]
    if (sign === undefined || sign === '|' || sign === ')') return built
    let choices: Step[][]
    if (sign === '(') {
      reader.at++
      choices = readAlternatives(reader)
      if (reader.text[reader.at] !== ')') throw new RuleError(`«${reader.text}»: a bracket is not closed`)
      reader.at++
    } else choices = [readSymbol(reader)]
    if (reader.text[reader.at] === '?') {
      reader.at++
      choices.push([])
    }
    const longer = built.flatMap((begun) => choices.map((choice) => [...begun, ...choice]))
    if (longer.length > MANY) throw new RuleError(`«${reader.text}» stands for more than ${MANY} sequences`)
    built = longer
  }
}

function readSymbol(reader: Reader): Step[] {
  const rest = reader.text.slice(reader.at)
  const category = /^<([a-z0-9-]+)(?::([a-z0-9]+))?>/.exec(rest)
  if (category) {
    reader.at += category[0].length
    return [{ symbol: `<${category[1]}>`, name: category[2] ?? category[1]!.replaceAll('-', '') }]
  }
  const word = /^(?:\\[()?|<>]|[^\s|()?<>\\])+/.exec(rest)?.[0]
  if (!word) throw new RuleError(`«${reader.text}»: cannot read «${rest}»`)
  reader.at += word.length
  return keysOf(word.replaceAll('\\', '')).map((symbol) => ({ symbol, name: null }))
}

/** The keys under which the tokeniser will deliver a word or phrase: «जन.» → [जन, .]. */
export const keysOf = (words: string): string[] => tokenise(words).map((token) => token.key)
