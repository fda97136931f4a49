/** The dates of events in 250 sentences in the manner of news: at least 95% right, at most 1% said wrongly. «[बीते शुक्रवार] को विस्फोट हुआ» */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTimes } from '../../src/times/index.ts'
import { timeRules } from './lexicon.ts'

interface DatedSentence {
  readonly line: string
  readonly words: string | null
  readonly published: string | null
  readonly edtf: string | null
  readonly known: string
}

const sentences: DatedSentence[] = readFileSync(new URL('./cases/dated.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => {
    const [published, edtf, known, marked] = row.split('\t') as [string, string, string, string]
    const words = marked.includes('[') ? marked.slice(marked.indexOf('[') + 1, marked.indexOf(']')) : null
    const given = (text: string) => (text === '-' ? null : text)
    return { line: marked.replace(/[[\]]/g, ''), words, published: given(published), edtf: given(edtf), known }
  })

const rules = timeRules()

function read({ line, words, published }: DatedSentence) {
  const { times } = readTimes(line, rules, { reference: published })
  const dated = times.filter((time) => time.known !== 'unknown')
  const found = words === null ? dated[0] : times.find((time) => time.text === words)
  return { text: found?.text ?? null, edtf: found?.edtf ?? null, known: found?.known ?? 'none' }
}

describe('dated sentences', () => {
  const wrong = sentences.filter((sentence) => {
    const found = read(sentence)
    return found.text !== sentence.words || found.edtf !== sentence.edtf || found.known !== sentence.known
  })

  it('are 250', () => expect(sentences.length).toBeGreaterThanOrEqual(250))

  it('are right in 95 of 100', () => {
    const report = wrong.map(
      (sentence) =>
        `${sentence.line}\n  expected ${sentence.words} ${sentence.edtf} ${sentence.known}, found ${JSON.stringify(read(sentence))}`,
    )
    console.info(`${sentences.length - wrong.length} of ${sentences.length} right\n${report.join('\n')}`)
    expect(wrong.length / sentences.length).toBeLessThanOrEqual(0.05)
  })

  it('say a wrong date in at most one of 100', () => {
    const said = wrong.filter((sentence) => read(sentence).known === 'said' && read(sentence).edtf !== sentence.edtf)
    expect(said.length / sentences.length).toBeLessThanOrEqual(0.01)
  })
})
