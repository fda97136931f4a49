/** The lexicon is the first suite: its entries are whole, and every example of every predicate codes as written, with the whole lexicon loaded. */
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../src/index.ts'
import { checkEntries, type ExampleResult, parseLexicon, runExamples } from '../src/lexicon/index.ts'
import { lexicon, parsedLexicon } from './lexicon.ts'

/** Examples that do not code as written yet. Lower it whenever the count falls; the aim is 0. */
const FAILING_EXAMPLES_ALLOWED = 620

/** Run once, used twice. */
let ran: readonly ExampleResult[] | null = null
const results = (): readonly ExampleResult[] => {
  ran ??= runExamples(parsedLexicon(), lexicon())
  return ran
}

describe('the lexicon', () => {
  it('has no complaints', () => {
    expect(checkEntries(parsedLexicon()).map(({ path, line, column, message }) => `${path}:${line}:${column}  ${message}`)).toEqual([])
  })

  it('has predicates of all sixteen types, 150 or more', () => {
    const { predicates } = parsedLexicon().source
    expect(EVENT_TYPES.filter((type) => !predicates.some((entry) => entry.event.type === type))).toEqual([])
    expect(predicates.length).toBeGreaterThanOrEqual(150)
  })

  it(`codes its examples as written, all but ${FAILING_EXAMPLES_ALLOWED}`, () => {
    const failing = results().filter((result) => !result.ok && !result.known)
    console.log(
      `${results().length - failing.length} of ${results().length} examples as written, ${failing.length} fail, ${FAILING_EXAMPLES_ALLOWED} allowed; npm run lexicon lists them`,
    )
    expect(failing.length).toBeLessThanOrEqual(FAILING_EXAMPLES_ALLOWED)
  })

  it('fails where it says «known: wrong»', () => {
    const right = results().filter((result) => result.known && result.ok)
    expect(
      right.map(({ path, line, text }) => `${path}:${line}  ${text}`),
      'right now: remove the mark «known: wrong»',
    ).toEqual([])
  })
})

describe('the checker names file, line and column', () => {
  const complaintsOf = (yaml: string, path = 'predicates/coerce.yaml') =>
    checkEntries(parseLexicon([{ path, text: yaml }])).map(
      ({ path: file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    )
  const entry = (change: Readonly<Record<string, string>> = {}) => {
    const fields = {
      predicate: 'गिरफ़्तार करना',
      gloss: 'to arrest',
      event: '{ type: COERCE, mode: arrest }',
      examples: '[{ text: पुलिस ने छात्रों को गिरफ़्तार किया।, event: { actor: पुलिस } }]',
      ...change,
    }
    return `- id: girftar-karna\n${Object.entries(fields)
      .map(([field, value]) => `  ${field}: ${value}\n`)
      .join('')}`
  }

  it('accepts a whole entry', () => expect(complaintsOf(entry())).toEqual([]))

  it.each([
    [
      'a mode that is none',
      { event: '{ type: COERCE, mode: arest }' },
      /^predicates\/coerce\.yaml:4:\d+ «arest» is not a mode of COERCE; PLOVER has: seize/,
    ],
    ['a type that is none', { event: '{ type: ARREST }' }, /^predicates\/coerce\.yaml:4:\d+ event\.type/],
    ['a type of another file', { event: '{ type: AID }' }, /belongs in aid\.yaml/],
    ['no example', { examples: '[]' }, /^predicates\/coerce\.yaml:5:\d+ examples: every predicate has at least one example/],
    [
      'words that are not in the example',
      { examples: '[{ text: पुलिस ने कहा।, event: { actor: सेना } }]' },
      /«सेना» does not occur in this example/,
    ],
    ['a field that is none', { colour: 'red' }, /colour/],
    ['a marker that is none', { frame: '{ recipient: { marker: कों } }' }, /«कों» is no marker/],
    ['no verb', { predicate: 'गिरफ़्तारी' }, /must end in a verb in the infinitive/],
  ])('%s', (_, change, message) => {
    const complaints = complaintsOf(entry(change as unknown as Readonly<Record<string, string>>))
    expect(complaints.length).toBeGreaterThan(0)
    expect(complaints.join('\n')).toMatch(message)
  })

  it('YAML that is none', () =>
    expect(complaintsOf('- id: a\n  predicate: "x\n')[0]).toMatch(/^predicates\/coerce\.yaml:\d+:\d+ not valid YAML/))
  it('an id used twice', () =>
    expect(complaintsOf(entry() + entry()).join('\n')).toMatch(/^predicates\/coerce\.yaml:\d+:\d+ the id «girftar-karna» is used twice/m))
  it('no list', () => expect(complaintsOf('id: a\n')[0]).toMatch(/a list of entries is expected/))
  it('a table of places without its columns', () =>
    expect(complaintsOf('id\thi\n', 'places/x.tsv')[0]).toMatch(/^places\/x\.tsv:1:1 the header lacks: en/))
})
