/**
 * The YAML of lexicon/times.yaml, lexicon/grammar/numerals.yaml and the table of festivals in, one JSON value out that opens quickly.
 * «words: { month: { 7: [जुलाई] } }», «pattern: <day> <month>» → [['जुलाई', 'month', 7]], ['<day> <month>', …]
 */
import { type CompiledNumerals, compileNumerals } from './compile-numerals.ts'
import { expandPattern, keysOf, RuleError } from './pattern.ts'
import { namesIn, readTemplate, type Template } from './template.ts'

export interface NumberFilter {
  readonly kind: 'cardinal' | 'ordinal' | 'any'
  readonly min: number
  readonly max: number
  /** Written with exactly so many digits, or in words. 0: anything. */
  readonly digits: number
  readonly whole: boolean
  /** Words only («दो हजार अठारह»), digits only, or either. */
  readonly written: 'words' | 'digits' | 'either'
  /** Words that do not count here although they are such numbers. */
  readonly except?: readonly string[]
}

export interface CompiledRule {
  readonly id: string
  readonly makes: string
  readonly means: Template
  /** Keys one of which must, or must not, stand right after or before; `$` is the edge of the sentence. */
  readonly after?: readonly string[]
  readonly before?: readonly string[]
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  /** Serves other rules, is nothing by itself. */
  readonly part?: true
  /** Wins over other rules that cover the same words. */
  readonly prefer?: true
}

export interface CompiledTimes {
  readonly words: readonly (readonly [keys: string, category: string, value: number | string])[]
  readonly numbers: Readonly<Record<string, NumberFilter>>
  readonly rules: readonly CompiledRule[]
  /** Keys left outside at the end of an expression: «[15] तारीख को». */
  readonly outside: readonly string[]
  /** Symbols joined by blanks, names joined by commas, rule index. */
  readonly sequences: readonly (readonly [symbols: string, names: string, rule: number])[]
  readonly numerals: CompiledNumerals
  /** Festival → year → dates (MM-DD); two in a year where the lunar year is short: «ईद» of 2000. */
  readonly festivals: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Days that come by rule: [month, day] or [month, weekday, nth], and days after Easter. */
  readonly yearly: Readonly<Record<string, readonly number[]>>
}

interface RuleSource {
  readonly id: string
  readonly pattern: string | readonly string[]
  readonly means: string
  readonly after?: readonly string[]
  readonly before?: readonly string[]
  readonly 'not-after'?: readonly string[]
  readonly 'not-before'?: readonly string[]
  readonly part?: boolean
  readonly prefer?: boolean
  readonly examples?: readonly string[]
}

interface TimesSource {
  readonly outside: readonly string[]
  readonly macros: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly numbers: Readonly<Record<string, Partial<NumberFilter>>>
  readonly yearly: Readonly<Record<string, readonly number[]>>
  readonly rules: Readonly<Record<string, readonly RuleSource[]>>
}

/** What the desk hands over: parsed YAML, and the festival table as text («festival TAB date»). */
export interface TimesData {
  readonly times: unknown
  readonly numerals: unknown
  readonly festivals: string
}

const spread = (words: readonly string[] | undefined, key: string) =>
  words ? { [key]: words.map((word) => (word === '$' ? '$' : keysOf(word).join(' '))) } : {}

const readValue = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)

export function compileTimes(data: TimesData): CompiledTimes {
  const source = data.times as TimesSource
  const words: [string, string, number | string][] = []
  for (const [category, values] of Object.entries(source.words))
    for (const [value, forms] of Object.entries(values))
      for (const form of forms) words.push([keysOf(String(form)).join(' '), `<${category}>`, readValue(value)])
  const numbers: Record<string, NumberFilter> = {}
  for (const [name, filter] of Object.entries(source.numbers))
    numbers[`<${name}>`] = { kind: 'cardinal', min: 0, max: 1e15, digits: 0, whole: true, written: 'either', ...filter }
  const known = new Set([
    ...words.map(([, category]) => category),
    ...Object.keys(numbers),
    '<hm>',
    '<hmdot>',
    '<dotted>',
    '<dottedpair>',
    '<twodigit>',
  ])
  for (const category of Object.keys(source.rules)) known.add(`<${category}>`)
  const rules: CompiledRule[] = []
  const sequences: [string, string, number][] = []
  const ids = new Set<string>()
  for (const [category, list] of Object.entries(source.rules)) {
    for (const rule of list) {
      if (ids.has(rule.id)) throw new RuleError(`times.yaml: two rules are called ${rule.id}`)
      ids.add(rule.id)
      compileRule(rule, category, source.macros, known, rules, sequences)
    }
  }
  return {
    words,
    numbers,
    rules,
    outside: source.outside.flatMap(keysOf),
    sequences,
    numerals: compileNumerals(data.numerals),
    festivals: readFestivals(data.festivals),
    yearly: source.yearly,
  }
}

function compileRule(
  rule: RuleSource,
  category: string,
  macros: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
  rules: CompiledRule[],
  sequences: [string, string, number][],
): void {
  const means = readTemplate(String(rule.means))
  const needed = new Set(namesIn(means))
  const index = rules.length
  rules.push({
    id: rule.id,
    makes: `<${category}>`,
    means,
    ...spread(rule.after, 'after'),
    ...spread(rule.before, 'before'),
    ...spread(rule['not-after'], 'notAfter'),
    ...spread(rule['not-before'], 'notBefore'),
    ...(rule.part ? { part: true as const } : {}),
    ...(rule.prefer ? { prefer: true as const } : {}),
  })
  for (const pattern of typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern) {
    for (const sequence of expandPattern(pattern, macros)) {
      if (sequence.symbols.length === 0) throw new RuleError(`times.yaml, ${rule.id}: a pattern of nothing`)
      for (const symbol of sequence.symbols)
        if (symbol.startsWith('<') && symbol !== '<' && !known.has(symbol))
          throw new RuleError(`times.yaml, ${rule.id}: nothing makes ${symbol}`)
      for (const name of needed)
        if (!sequence.names.includes(name)) throw new RuleError(`times.yaml, ${rule.id}: «${pattern}» has no $${name}`)
      sequences.push([sequence.symbols.join(' '), sequence.names.map((name) => (name && needed.has(name) ? name : '')).join(','), index])
    }
  }
}

function readFestivals(table: string): Record<string, Record<string, string[]>> {
  const festivals: Record<string, Record<string, string[]>> = {}
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('festival\t')) continue
    const [festival, date] = line.split('\t')
    if (!festival || !date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RuleError(`festivals.tsv: «${line}» is not festival TAB date`)
    const years = festivals[festival] ?? {}
    years[date.slice(0, 4)] = [...(years[date.slice(0, 4)] ?? []), date.slice(5)]
    festivals[festival] = years
  }
  return festivals
}
