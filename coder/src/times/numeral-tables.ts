/**
 * Compiled numerals in, the maps the numeral reader asks out.
 * «पचपन» → 55 as a cardinal; «पचपनवीं» → 55 as an ordinal, made here from the cardinal and the suffix.
 */
import type { CompiledNumerals } from './compile-numerals.ts'

export interface NumeralTables {
  readonly cardinals: ReadonlyMap<string, number>
  /** सौ, हजार, लाख, करोड़ … */
  readonly scales: ReadonlyMap<string, number>
  readonly dozens: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly suffixes: ReadonlySet<string>
  readonly digitSuffixes: ReadonlySet<string>
  readonly alone: ReadonlyMap<string, number>
  readonly plus: ReadonlyMap<string, number>
  readonly fractionParts: ReadonlyMap<string, number>
  readonly minus: ReadonlySet<string>
  readonly point: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly over: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly share: ReadonlySet<string>
  readonly outOf: ReadonlySet<string>
  /** Every key a numeral can begin with. */
  readonly starts: ReadonlySet<string>
}

export function openNumerals(compiled: CompiledNumerals): NumeralTables {
  const ordinals = new Map(compiled.ordinals)
  for (const [word, value] of [...compiled.cardinals, ...compiled.scales])
    for (const suffix of compiled.suffixes) {
      ordinals.set(word + suffix, value)
      // पांच → पांचवां, but सौ → सौवां and दो → (दूसरा); छह/छः → छठा
      if (word.endsWith('ा')) ordinals.set(word.slice(0, -1) + suffix, value)
    }
  const signs = (role: string) => new Set(compiled.signs[role] ?? [])
  const [cardinals, scales, dozens] = [new Map(compiled.cardinals), new Map(compiled.scales), new Map(compiled.dozens)]
  const [alone, plus] = [new Map(compiled.alone), new Map(compiled.plus)]
  const minus = signs('minus')
  return {
    cardinals,
    scales,
    dozens,
    ordinals,
    suffixes: new Set(compiled.suffixes),
    digitSuffixes: new Set([...compiled.digitSuffixes, ...compiled.suffixes]),
    alone,
    plus,
    fractionParts: new Map(compiled.fractionParts),
    minus,
    point: signs('point'),
    and: signs('and'),
    over: signs('over-line'),
    of: signs('of'),
    share: signs('share'),
    outOf: signs('out-of'),
    starts: new Set([
      ...cardinals.keys(),
      ...[...scales.keys()].filter((key) => scales.get(key)! < 1e9),
      ...dozens.keys(),
      ...ordinals.keys(),
      ...alone.keys(),
      ...plus.keys(),
      ...minus,
    ]),
  }
}
