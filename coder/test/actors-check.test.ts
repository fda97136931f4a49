/** Our own actors have no errors; faults put in on purpose are found, with their line. */
import { describe, expect, it } from 'vitest'
import { actorNotes, checkActors } from '../src/lexicon/actors-check.ts'
import { parseLexicon } from '../src/lexicon/index.ts'
import { spellingFault } from '../src/lexicon/spelling-check.ts'
import { parsedLexicon } from './lexicon.ts'

const OFFICES = {
  path: 'actors/offices.yaml',
  text: '- { id: prime-minister, hi: प्रधानमंत्री, en: prime minister, of: country }\n- { id: chief-minister, hi: मुख्यमंत्री, en: chief minister, of: region }\n',
}
const COUNTRIES = {
  path: 'actors/countries.yaml',
  text: '- { id: IND, kind: country, hi: भारत, en: India }\n- { id: IN-UP, kind: region, hi: उत्तर प्रदेश, en: Uttar Pradesh, country: IND }\n',
}
const check = (...people: string[]) =>
  checkActors(
    parseLexicon([OFFICES, COUNTRIES, { path: 'actors/people.yaml', text: people.map((person) => `- { ${person} }\n`).join('') }]),
  )
const messages = (...people: string[]) =>
  check(...people)
    .map(({ path, line, message }) => `${path}:${line} ${message}`)
    .join('\n')

describe('checks of actors', () => {
  it('finds no error in our own', () => {
    expect(checkActors(parsedLexicon()).map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)).toEqual([])
    expect(actorNotes(parsedLexicon()).every(({ line }) => line > 0)).toBe(true)
  })

  it('finds two who hold one office, unless the data say why', () => {
    const first =
      'id: a-a, hi: कमल राय, en: A, country: IND, offices: [{ office: prime-minister, of: IND, from: 2001-01-10, to: 2003-05-01 }]'
    expect(
      messages(
        first,
        'id: b-b, hi: विमल राय, en: B, country: IND, offices: [{ office: prime-minister, of: IND, from: 2003-03-01, to: 2004-01-01 }]',
      ),
    ).toContain('people.yaml:2 prime-minister of IND: «a-a» (2001-01-10–2003-05-01) and «b-b»')
    expect(
      messages(
        first,
        'id: b-b, hi: विमल राय, en: B, country: IND, offices: [{ office: prime-minister, of: IND, from: 2003-05, to: 2004-01-01 }]',
      ),
    ).toBe('')
    expect(
      messages(
        first,
        'id: b-b, hi: विमल राय, en: B, country: IND, offices: [{ office: prime-minister, of: IND, from: 2003-03-01, to: 2004, notes: acting }]',
      ),
    ).toBe('')
  })

  it('finds an office that nobody holds', () => {
    const [gap, ...rest] = check(
      'id: a-a, hi: कमल राय, en: A, offices: [{ office: chief-minister, of: IN-UP, from: 2001, to: 2003-05 }]',
      'id: b-b, hi: विमल राय, en: B, offices: [{ office: chief-minister, of: IN-UP, from: 2004-01, to: 2005 }]',
    )
    expect(gap).toMatchObject({ path: 'actors/people.yaml', line: 2, message: expect.stringContaining('nobody for 215 days') })
    expect(rest).toEqual([])
  })

  it('finds ids, codes and dates that cannot be', () => {
    const found = messages(
      'id: a-a, hi: कमल राय, en: A, country: IDN, party: no-such, code: UN, offices: [{ office: sultan, of: XXX, from: 2004-05, to: 2003 }]',
      'id: b-b, hi: विमल राय, en: B, country: ROM, from: 2001-02-30',
    )
    for (const words of [
      '«IDN» is no country of lexicon/actors',
      '«no-such» is no party',
      '«UN» is no code',
      '«sultan» is no office',
      '«XXX» is no country, region or organisation',
      'ends (2003) before it begins (2004-05)',
      '«ROM» is not in ISO 3166-1',
      '2001-02-30 is no date',
    ])
      expect(found).toContain(words)
  })

  it('finds two of one name', () => {
    expect(messages('id: a-a, hi: कमल राय, en: A, country: IND', 'id: b-b, hi: कमल राय, en: B, country: IND')).toContain(
      'nothing tells them apart',
    )
    expect(
      messages(
        'id: a-a, kind: organisation, hi: जन दल, en: A, country: IND',
        'id: b-b, kind: organisation, hi: ख दल, en: B, also: [जन दल], country: IND',
      ),
    ).toContain('«जन दल» names «a-a» and «b-b»')
  })

  it('finds spellings that cannot be', () => {
    for (const name of ['रूसि‍ी', 'ाभारत', 'कीी', 'रूसi', 'अा', 'हिं्दी', 'क़ा़', 'भारत ', 'लोक​सभा'])
      expect(spellingFault(name), name).not.toBeNull()
    for (const name of [
      'रूसी',
      'अंतरराष्ट्रीय',
      'किम जोंग-उन',
      'जी20',
      'ज़ेलेंस्की',
      'पाकिस्तान मुस्लिम लीग (N)',
      'श्‍याम',
      'टॉम',
      'हँसमुख',
      'दुःख',
      'एम. के. स्टालिन',
      'George W. Bush',
    ])
      expect(spellingFault(name), name).toBeNull()
  })
})
