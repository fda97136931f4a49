/** The examples of lexicon/grammar/numerals.yaml run: «[तीन] जवान शहीद = 3 dead», that is «[words] rest = value unit approximation». */
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/engine/tokens.ts'
import { findNumbers } from '../../src/times/index.ts'
import { numeralsSource, timeRules } from './lexicon.ts'

const rules = timeRules()
const MARKS = { about: ' ~', over: ' +', under: ' -' } as const

describe('numerals', () => {
  for (const example of numeralsSource().examples as string[])
    it(example, () => {
      const [marked, expected] = example.split(' =') as [string, string]
      const line = marked.replace(/[[\]]/g, '')
      const number = findNumbers(tokenise(line), rules)[0]
      if (!marked.includes('[')) return expect(number).toBeUndefined()
      expect(line.slice(number!.start, number!.end)).toBe(marked.slice(marked.indexOf('[') + 1, marked.indexOf(']')))
      const value = number!.upper === null ? `${number!.value}` : `${number!.value}–${number!.upper}`
      expect(`${value}${number!.unit ? ` ${number!.unit}` : ''}${number!.approximate ? MARKS[number!.approximate] : ''}`).toBe(
        expected.trim(),
      )
    })
})
