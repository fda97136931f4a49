/** A user's own actors from a table: the same entries as from YAML. */
import { describe, expect, it } from 'vitest'
import { actorRowsFromCsv, actorsFromCsv } from '../src/lexicon/actors-csv.ts'
import { actorEntry } from '../src/lexicon/schema.ts'

const TABLE = `\ufeffid,kind,hi,en,also,short,country,party,gender,offices,notes
anita-rao,person,अनीता राव,Anita Rao,"अनिता राव; डॉ. अनीता राव",राव,IND,bjp,f,"mla IN-TG 2018-12/2023-12; minister IN-TG 2023-12/.. ?","says ""no"", twice
and goes on"\r
# a comment

jan-morcha,organisation,जन मोर्चा,Jan Morcha,,,IND,,,,
`

describe('actors from CSV', () => {
  it('reads lists, terms, quotes and line ends inside quotes', () => {
    expect(actorsFromCsv(TABLE)).toEqual([
      {
        id: 'anita-rao',
        kind: 'person',
        hi: 'अनीता राव',
        en: 'Anita Rao',
        also: ['अनिता राव', 'डॉ. अनीता राव'],
        short: ['राव'],
        country: 'IND',
        party: 'bjp',
        gender: 'f',
        offices: [
          { office: 'mla', of: 'IN-TG', from: '2018-12', to: '2023-12' },
          { office: 'minister', of: 'IN-TG', from: '2023-12', doubtful: true },
        ],
        notes: 'says "no", twice\nand goes on',
      },
      { id: 'jan-morcha', kind: 'organisation', hi: 'जन मोर्चा', en: 'Jan Morcha', country: 'IND' },
    ])
  })

  it('gives entries that the schema takes, and the line each begins on', () => {
    const rows = actorRowsFromCsv(TABLE)
    expect(rows.map(({ line }) => line)).toEqual([2, 6])
    for (const { entry } of rows) expect(actorEntry.safeParse(entry).success).toBe(true)
  })

  it('reads tables with tabs, as spreadsheets give them', () => {
    expect(actorsFromCsv('id\thi\ten\tgoverns\nnaya-dal\tनया दल\tNaya Dal\tIN-BR 2005/2010\n')).toEqual([
      { id: 'naya-dal', hi: 'नया दल', en: 'Naya Dal', governs: [{ of: 'IN-BR', from: '2005', to: '2010' }] },
    ])
  })

  it('keeps what it does not know, for the schema to refuse', () => {
    const strange = [
      'id,hi,en,colour\na-b,क,A,red',
      'id,hi,en\na-b,क,A,red',
      'id,hi,en,offices\na-b,क,A,mla IN-BR 2005/2010 Patna',
      'id,hi,en,offices\na-b,क,A,mla IN-BR spring',
    ]
    for (const text of strange)
      expect(
        actorsFromCsv(text).map((entry) => actorEntry.safeParse(entry).success),
        text,
      ).toEqual([false])
  })
})
