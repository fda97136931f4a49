/** The rules of the lexicon, read and compiled for tests and benches: what «परसों» means, as the engine sees it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileTimes, openTimes, type TimeRules } from '../../src/times/index.ts'

const read = (path: string) => readFileSync(new URL(`../../../lexicon/${path}`, import.meta.url), 'utf8')

export const timesSource = (): {
  readonly rules: Readonly<Record<string, readonly { readonly id: string; readonly examples?: readonly string[] }[]>>
} => parse(read('times.yaml'))
export const numeralsSource = (): Readonly<Record<string, unknown>> => parse(read('grammar/numerals.yaml'))

export const compiledTimes = () =>
  compileTimes({ times: parse(read('times.yaml')), numerals: parse(read('grammar/numerals.yaml')), festivals: read('festivals.tsv') })
export const timeRules = (): TimeRules => openTimes(compiledTimes())
