/**
 * lexicon/grammar/numerals.yaml in, tables of keys out.
 * «cardinals: { 55: [पचपन] }» → ['पचपन', 55]; its ordinals पचपनवां, पचपनवीं, पचपनवें follow from the suffixes.
 */
import { keysOf, RuleError } from './pattern.ts'

export interface CompiledCurrency {
  readonly code: string
  readonly name: string
}

export interface CompiledNumerals {
  readonly cardinals: readonly (readonly [string, number])[]
  readonly scales: readonly (readonly [string, number])[]
  readonly dozens: readonly (readonly [string, number])[]
  readonly ordinals: readonly (readonly [string, number])[]
  readonly suffixes: readonly string[]
  readonly digitSuffixes: readonly string[]
  readonly alone: readonly (readonly [string, number])[]
  readonly plus: readonly (readonly [string, number])[]
  readonly fractionParts: readonly (readonly [string, number])[]
  /** Role → phrases as keys: over, minus, point, and, about … */
  readonly signs: Readonly<Record<string, readonly string[]>>
  readonly currencies: readonly CompiledCurrency[]
  /** Phrase → index of currency; `sign` stands before its number as well. */
  readonly currencyWords: readonly (readonly [phrase: string, currency: number, sign: 0 | 1])[]
  readonly counted: readonly (readonly [phrase: string, unit: string])[]
  readonly fates: readonly (readonly [phrase: string, unit: string])[]
  /** «हजारों»: so many and more. */
  readonly vague: readonly (readonly [string, number])[]
  readonly relative: readonly (readonly [phrase: string, offset: number, to: string])[]
  readonly relativeTails: readonly string[]
}

type Words = readonly string[]
interface NumeralsSource {
  readonly cardinals: Readonly<Record<string, Words>>
  readonly scales: Readonly<Record<string, Words>>
  readonly dozens: Readonly<Record<string, Words>>
  readonly ordinals: Readonly<Record<string, Words>>
  readonly suffixes: Words
  readonly 'digit-suffixes': Words
  readonly fractions: {
    readonly alone: Readonly<Record<string, Words>>
    readonly plus: Readonly<Record<string, Words>>
    readonly parts: Readonly<Record<string, Words>>
  }
  readonly signs: Readonly<Record<string, Words>>
  readonly currencies: readonly { readonly code: string; readonly name: string; readonly words?: Words; readonly signs?: Words }[]
  readonly counted: Readonly<Record<string, Words>>
  readonly fates: Readonly<Record<string, Words>>
  readonly vague: Readonly<Record<string, Words>>
  readonly relative: Readonly<Record<string, Words>>
  readonly 'relative-tails': Words
}

const phraseOf = (words: string) => keysOf(String(words)).join(' ')

function table(source: Readonly<Record<string, Words>>): [string, number][] {
  return Object.entries(source).flatMap(([value, forms]) => forms.map((form): [string, number] => [phraseOf(form), Number(value)]))
}

function phrases(source: Readonly<Record<string, Words>>): [string, string][] {
  return Object.entries(source).flatMap(([unit, forms]) => forms.map((form): [string, string] => [phraseOf(form), unit]))
}

export function compileNumerals(data: unknown): CompiledNumerals {
  const source = data as NumeralsSource
  for (const [value, forms] of Object.entries(source.cardinals))
    if (forms.length === 0) throw new RuleError(`numerals.yaml: no word for ${value}`)
  const currencyWords: [string, number, 0 | 1][] = []
  source.currencies.forEach((currency, index) => {
    for (const word of currency.words ?? []) currencyWords.push([phraseOf(word), index, 0])
    for (const sign of currency.signs ?? []) currencyWords.push([phraseOf(sign), index, 1])
  })
  return {
    cardinals: table(source.cardinals),
    scales: table(source.scales),
    dozens: table(source.dozens),
    ordinals: table(source.ordinals),
    suffixes: source.suffixes.map(phraseOf),
    digitSuffixes: source['digit-suffixes'].map(phraseOf),
    alone: table(source.fractions.alone),
    plus: table(source.fractions.plus),
    fractionParts: table(source.fractions.parts),
    signs: Object.fromEntries(Object.entries(source.signs).map(([role, forms]) => [role, forms.map(phraseOf)])),
    currencies: source.currencies.map(({ code, name }) => ({ code, name })),
    currencyWords,
    counted: phrases(source.counted),
    fates: phrases(source.fates),
    vague: table(source.vague),
    relative: Object.entries(source.relative).flatMap(([place, forms]) => {
      const [to, offset] = [place.split(/[+-]/)[0]!, Number(place.replace(/^[a-z]+/, ''))]
      return forms.map((form): [string, number, string] => [phraseOf(form), offset, to])
    }),
    relativeTails: source['relative-tails'].map(phraseOf),
  }
}
