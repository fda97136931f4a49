/** Who held which office when: gold/offices.jsonl asked of the engine, «अमेरिकी विदेश मंत्री» on 2015-07-14 → john-kerry. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, resolve } from '../src/index.ts'
import { articleOf, lexicon } from './lexicon.ts'

interface Question {
  readonly question: string
  readonly on: string
  readonly answer: string
}

const questions = readFileSync(new URL('../../gold/offices.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Question)

/** Everybody the engine takes the phrase for on that day. */
function answersTo({ question, on }: Question): string[] {
  const document = resolve(read(articleOf(question, on), lexicon()), lexicon())
  return document.sentences
    .flatMap((sentence) => sentence.mentions)
    .flatMap((mention) => (mention.kind === 'actor' ? mention.entities.map((entity) => entity.id ?? '?') : []))
}

describe('dated offices', () => {
  it('asks at least 300 questions, none twice, of people the lexicon has', () => {
    expect(questions.length).toBeGreaterThanOrEqual(300)
    expect(new Set(questions.map(({ question, on }) => `${question} ${on}`)).size).toBe(questions.length)
    expect(questions.filter(({ answer }) => !lexicon().actorById.has(answer))).toEqual([])
  })

  it('answers 97 of 100 with the right person and nobody else', () => {
    const wrong = questions
      .filter((asked) => answersTo(asked).join() !== asked.answer)
      .map((asked) => `${asked.question} ${asked.on}: ${asked.answer}, not ${answersTo(asked).join() || 'nobody'}`)
    expect(wrong.length / questions.length, wrong.join('\n')).toBeLessThanOrEqual(0.03)
  })
})
