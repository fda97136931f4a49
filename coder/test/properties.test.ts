/**
 * What holds for every text: spans quote, folding twice changes nothing, documents survive JSON, the same article gives the same bytes,
 * and nothing that can be typed or pasted makes the engine fail.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeArticle } from '../src/index.ts'
import { fold, foldPhrase } from '../src/lexicon/index.ts'
import { articleOf, codeText, lexicon } from './lexicon.ts'

const RUNS = { numRuns: 150 }
const names =
  'भारत पाकिस्तान रूस यूक्रेन अमेरिका चीन मोदी पुतिन लावरोव किम संयुक्त राष्ट्र नाटो भाजपा कांग्रेस दिल्ली पुलिस किसानों छात्रों सेना उन्होंने दोनों देशों वे इसने'
const middles =
  'ने को से में पर का के की साथ खिलाफ बीच लेकर सोमवार कल 2019 १५ जून हमले बातचीत मुलाकात प्रतिबंध समर्थन युद्ध गिरफ़्तार आरोप मांग धमकी ऐलान इनकार चेतावनी इस्तीफा'
const verbs = 'किया की दी लगाया कहा मिले जाएंगे करेगा नहीं है थे रहे गया हुई कि और अगर तो लेकिन करने होने करते हुए'
const marks = '। . , ? ! : - – “ ” " ( ) | ः ; … \n'
const piece = fc.constantFrom(...[names, middles, verbs].join(' ').split(' '), ...marks.split(' '))
/** Hindi-looking texts: real words in any order. */
const salad = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0', '\u200d')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), salad)
const day = fc.constantFrom(null, '2024-02-29', '2025-07-13', '2019-01-01T09:30')
const sentences = [
  'भारत ने नेपाल को टीके भेजे।',
  'रूस के विदेश मंत्री सर्गेई लावरोव ने तेहरान में ईरान के राष्ट्रपति से मुलाकात की।',
  'चीन ने ताइवान पर सैन्य अभ्यास का आरोप लगाया।',
  'जापान ने उत्तर कोरिया के मिसाइल परीक्षण की निंदा की।',
  'ब्रिटेन ने म्यांमार पर प्रतिबंध लगाए।',
]

describe('every text', () => {
  it('is quoted by every span', () => {
    fc.assert(
      fc.property(fc.oneof(salad, anything), day, (text, published) => {
        const { document, events } = codeText(text, published)
        const quotes = (one: { start: number; end: number; text: string }) => expect(text.slice(one.start, one.end)).toBe(one.text)
        let last = 0
        for (const part of document.parts) expect(part.start >= 0 && part.end <= text.length && part.start < part.end).toBe(true)
        for (const sentence of document.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(text.slice(token.start, token.end)).toBe(token.form)
            last = token.end
          }
          expect(sentence.end).toBeGreaterThanOrEqual(last)
          for (const mention of sentence.mentions)
            expect([mention.start, mention.end]).toEqual([sentence.tokens[mention.from]!.start, sentence.tokens[mention.to - 1]!.end])
        }
        for (const event of events) {
          quotes(event.evidence.sentence)
          quotes(event.evidence.trigger)
          for (const entity of [...event.actors, ...event.recipients]) quotes(entity)
          for (const said of event.attribution) quotes(said)
          if (event.place) quotes(event.place)
          if (event.time.text !== null) quotes({ text: event.time.text, start: event.time.start!, end: event.time.end! })
          expect(event.actors.length + event.recipients.length).toBeGreaterThan(0)
        }
      }),
      RUNS,
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(salad, day, (text, published) => {
        const coded = codeText(text, published)
        expect(JSON.parse(JSON.stringify(coded))).toEqual(coded)
      }),
      RUNS,
    )
  })

  it('gives the same bytes twice, whatever was coded in between', () => {
    fc.assert(
      fc.property(salad, anything, day, (text, other, published) => {
        const first = JSON.stringify(codeText(text, published))
        codeText(other, '2020-01-01')
        expect(JSON.stringify(codeText(text, published))).toBe(first)
      }),
      RUNS,
    )
  })

  it('has events with ids of their own', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), (some) => {
        const ids = codeText(some.join(' '), '2024-05-05').events.map((event) => event.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('has the same events in any order of sentences that do not lean on each other', () => {
    const keys = (text: string) =>
      codeText(text, '2024-05-05')
        .events.map((event) =>
          JSON.stringify([
            event.evidence.sentence.text,
            event.type,
            event.mode,
            event.status,
            event.actors.map((e) => e.code),
            event.recipients.map((e) => e.code),
            event.time.edtf,
          ]),
        )
        .sort()
    const expected = keys(sentences.join(' '))
    expect(expected.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sentences, { minLength: sentences.length }),
        (shuffled) => void expect(keys(shuffled.join(' '))).toEqual(expected),
      ),
    )
  })
})

describe('folding', () => {
  it('twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.string({ unit: fc.integer({ min: 0x900, max: 0x97f }).map((code) => String.fromCharCode(code)) })),
        (text) => void expect(fold(fold(text))).toBe(fold(text)),
      ),
      { numRuns: 1000 },
    )
  })

  it('a phrase twice changes nothing', () => {
    fc.assert(
      fc.property(salad, (text) => void expect(foldPhrase(foldPhrase(text).join(' '))).toEqual(foldPhrase(text))),
      RUNS,
    )
  })

  it.each([
    ['क़ानून', 'कानून'],
    ['हिन्दी', 'हिंदी'],
    ['गये', 'गए'],
    ['आँसू', 'आंसू'],
    ['डॉक्टर', 'डाक्टर'],
    ['२०२५', '2025'],
    ['क\u093c\u093eन\u0942न', 'कानून'],
  ])('%s and %s meet', (one, other) => expect(fold(one)).toBe(fold(other)))
})

describe('hostile text', () => {
  const many = 20_000
  const texts: Readonly<Record<string, string>> = {
    nothing: '',
    blanks: ' \n\t\u00a0'.repeat(many),
    'a NUL inside': 'रूस\0ने यूक्रेन\0पर हमला किया।',
    'half a surrogate pair': '\ud83d रूस ने \udc00 हमला किया। \ud83d',
    'names of object members': '__proto__ constructor toString hasOwnProperty ने __proto__ पर हमला किया। constructor: valueOf',
    'one endless word': 'क'.repeat(many),
    'one endless stack of signs': `क${'\u093c\u0901\u094d'.repeat(many)}`,
    'one endless sentence': 'रूस ने यूक्रेन पर हमला किया और '.repeat(600),
    'endless genitives': 'रूस के '.repeat(3000),
    'endless brackets': '('.repeat(many) + ')'.repeat(many),
    'endless quotation marks': '"“«'.repeat(many / 4),
    'endless full stops': '।'.repeat(many),
    'endless colons and dashes': `${'सोल :- '.repeat(3000)}`,
    'endless digits': '1'.repeat(many),
    'digits with points': '1.1,1:1'.repeat(3000),
    'direction marks': '\u202eरूस ने यूक्रेन पर हमला किया।\u202c\u2066\u2069',
    'joiners everywhere': [...'रूस ने यूक्रेन पर हमला किया।'].join('\u200d'),
    'no blanks': 'रूसनेयूक्रेनपरहमलाकिया।',
    'an emoji family': '👨‍👩‍👧‍👦 रूस ने 🇺🇦 यूक्रेन पर हमला किया। 👍🏽',
    HTML: '<p>रूस ने <b>यूक्रेन</b> पर हमला किया।</p><script>alert(1)</script>',
    'a formula': '=HYPERLINK("http://x","रूस") ने यूक्रेन पर हमला किया।',
  }
  it.each(Object.entries(texts))('%s', (_, text) => {
    const started = performance.now()
    const { document, events } = codeText(text, '2024-01-01')
    expect(performance.now() - started, 'milliseconds').toBeLessThan(20_000)
    for (const sentence of document.sentences)
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.form)
    expect(JSON.parse(JSON.stringify(events))).toEqual(events)
  })

  it.each(['', '2024-13-45', 'yesterday', '0000-00-00', '9999-12-31', '-1'])('a publication date of «%s»', (published) => {
    expect(() => codeArticle(articleOf('रूस ने सोमवार को यूक्रेन पर हमला किया।', published), lexicon())).not.toThrow()
  })
})
