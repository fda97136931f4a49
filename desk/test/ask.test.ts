/** Whom a phrase means on a day, and whom else. */
import { describe, expect, it } from 'vitest'
import { type Answer, ask } from '../src/lexicon/ask.ts'
import { loadLexicon } from '../src/lexicon/folder.ts'

const lexicon = loadLexicon(null)
const meant = (answer: Answer) => answer.readings.flatMap((reading) => reading.entities.map((entity) => entity.id))

describe('ask', () => {
  it('takes the day from the phrase before the one given', () => {
    expect(meant(ask('अमेरिकी विदेश मंत्री', '2015-07-14', lexicon))).toEqual(['john-kerry'])
    const answer = ask('2015 में अमेरिकी विदेश मंत्री', '2020-01-01', lexicon)
    expect(answer.on).toBe('2015')
    expect(meant(answer)).toEqual(['john-kerry'])
    expect(answer.readings[0]?.known[0]?.offices.find((held) => held.current)).toMatchObject({ office: 'foreign-minister', of: 'USA' })
  })

  it('names all who held an office in the month or year asked for', () => {
    const [reading] = ask('ब्रिटेन के प्रधानमंत्री', '2022', lexicon).readings
    const all = [...(reading?.known ?? []), ...(reading?.candidates ?? [])].map(({ id }) => id)
    expect(all.sort()).toEqual(['boris-johnson', 'liz-truss', 'rishi-sunak'])
  })

  it('names all who bear a name', () => {
    const [reading] = ask('अर्जुन सिंह', '2024-05-01', lexicon).readings
    expect([...(reading?.known ?? []), ...(reading?.candidates ?? [])].map(({ id }) => id).sort()).toEqual([
      'arjun-singh',
      'arjun-singh-bengal',
    ])
  })

  it('offers what sounds alike where nobody is called so, in either script', () => {
    for (const name of ['Narendar Modee', 'नरेन्दर मौदी']) {
      const answer = ask(name, '2024-05-01', lexicon)
      expect([...meant(answer), ...answer.near.map(({ known }) => known.id)], name).toContain('narendra-modi')
    }
    expect(ask('क्ष्म्ब्ज', '2024-05-01', lexicon)).toMatchObject({ readings: [], near: [] })
  })
})
