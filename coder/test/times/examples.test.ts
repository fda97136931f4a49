/** Every example in lexicon/times.yaml runs: «[कल] दोनों नेता मिले @2025-07-13 = 2025-07-12», that is «[words] rest @published = EDTF or, for lengths and repetitions, TIMEX». */
import { describe, expect, it } from 'vitest'
import { readTimes } from '../../src/times/index.ts'
import { timeRules, timesSource } from './lexicon.ts'

const rules = timeRules()

function readExample(example: string) {
  const [said, expected] = example.split(' = ')
  const [marked, published] = said!.split(' @')
  const start = marked!.indexOf('[')
  const words = marked!.slice(start + 1, marked!.indexOf(']'))
  return { line: marked!.replace(/[[\]]/g, ''), words, expected: expected!, reference: published ?? null }
}

for (const [category, list] of Object.entries(timesSource().rules)) {
  const shown = list.filter((rule) => rule.examples)
  if (shown.length === 0) continue
  describe(category, () => {
    for (const rule of shown)
      for (const example of rule.examples!)
        it(`${rule.id}: ${example}`, () => {
          const { line, words, expected, reference } = readExample(example)
          const { times } = readTimes(line, rules, { reference })
          const found = times[0]
          const value = found?.edtf ?? (/^(P|XXXX-WXX)/.test(expected) ? found?.timex : null) ?? 'null'
          expect({ text: found?.text, value }).toEqual({ text: words, value: expected })
        })
  })
}
