/** What must hold of every day: relative dates move with the day of writing, written dates read back, numbers read back. «13 जुलाई 2025» is 2025-07-13 in every form */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/engine/tokens.ts'
import { civil, dayNumber } from '../../src/times/calendar.ts'
import { dayName } from '../../src/times/edtf.ts'
import { findNumbers, readTimes } from '../../src/times/index.ts'
import { numeralsSource, timeRules } from './lexicon.ts'

const rules = timeRules()
const FIRST = dayNumber(1950, 1, 1)
const LAST = dayNumber(2090, 12, 31)
const anyDay = fc.integer({ min: FIRST, max: LAST })
const read = (line: string, reference: string | null) => readTimes(line, rules, { reference }).times[0]
const shifted = (edtf: string, by: number) => {
  const [year, month, day] = edtf.split('-').map(Number) as [number, number, number]
  return dayName(dayNumber(year, month, day) + by)
}

describe('relative dates', () => {
  const lines = [
    'कल दोनों नेता मिले',
    'कल दोनों नेता मिलेंगे',
    'परसों बैठक हुई थी',
    'नरसों बैठक होगी',
    'आज हमला हुआ',
    'दो दिन पहले हमला हुआ',
    'तीन दिन बाद चुनाव होगा',
    'आज से पांच दिन पहले धमाका हुआ',
    'बीती रात छापा मारा गया',
    'आज तड़के छापा मारा गया',
  ]
  it('move by n days when the day of writing does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), anyDay, fc.integer({ min: -400, max: 400 }), (line, day, by) => {
        const before = read(line, dayName(day))!.edtf!
        expect(read(line, dayName(day + by))!.edtf).toBe(shifted(before, by))
      }),
    )
  })

  it('move by whole weeks where weekdays are named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('सोमवार को हमला हुआ', 'बीते शुक्रवार को बैठक हुई', 'अगले बुधवार को चुनाव होगा', 'पिछले हफ्ते गुरुवार को मिले थे'),
        anyDay,
        fc.integer({ min: -60, max: 60 }),
        (line, day, weeks) => {
          expect(read(line, dayName(day + 7 * weeks))!.edtf).toBe(shifted(read(line, dayName(day))!.edtf!, 7 * weeks))
        },
      ),
    )
  })

  it('are past days with past verbs, and none lies more than a week back', () => {
    fc.assert(
      fc.property(fc.constantFrom('सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार', 'रविवार'), anyDay, (name, day) => {
        const [year, month, date] = read(`${name} को हमला हुआ`, dayName(day))!.edtf!.split('-').map(Number) as [number, number, number]
        const back = day - dayNumber(year, month, date)
        expect(back).toBeGreaterThanOrEqual(0)
        expect(back).toBeLessThan(7)
      }),
    )
  })

  it('have no year without a day of writing', () => {
    for (const line of [...lines, 'सोमवार को हमला हुआ', 'पिछले साल हुआ', 'इसी हफ्ते मिले', 'दिवाली पर हुआ'])
      expect(read(line, null)).toMatchObject({ edtf: null, known: 'unknown' })
  })
})

describe('written dates', () => {
  const MONTHS = ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितम्बर', 'अक्तूबर', 'नवंबर', 'दिसंबर']
  const devanagari = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)))
  const two = (number: number) => String(number).padStart(2, '0')
  const forms: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
    (y, m, d) => `${d} ${MONTHS[m - 1]}, ${y}`,
    (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${two(d)}-${two(m)}-${y}`,
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y} में ${d} ${MONTHS[m - 1]}`,
    (y, m, d) => devanagari(`${d} ${MONTHS[m - 1]} ${y}`),
    (y, m, d) => devanagari(`${two(d)}-${two(m)}-${y}`),
    (y, m, d) => `${d} ${MONTHS[m - 1]} सन् ${y}`,
  ]
  it('read back in every form', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), (day, form) => {
        const { year, month, day: date } = civil(day)
        const words = form(year, month, date)
        expect(read(`${words} को हमला हुआ`, null)).toMatchObject({ text: words, edtf: dayName(day), known: 'said' })
      }),
      { numRuns: 500 },
    )
  })

  it('without a year are the last such day before, the next such day after', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, now) => {
        const { month, day: date } = civil(day)
        fc.pre(!(month === 2 && date === 29))
        const past = read(`${date} ${MONTHS[month - 1]} को हमला हुआ`, dayName(now))!.edtf!
        const future = read(`${date} ${MONTHS[month - 1]} को चुनाव होगा`, dayName(now))!.edtf!
        expect(past <= dayName(now)).toBe(true)
        expect(future >= dayName(now)).toBe(true)
      }),
    )
  })
})

describe('numbers', () => {
  const words = numeralsSource() as { readonly cardinals: Readonly<Record<string, readonly string[]>> }
  const name = (n: number): string => words.cardinals[String(n)]![0]!
  const inWords = (n: number): string => {
    const parts: string[] = []
    let rest = n
    for (const [scale, word] of [
      [1e7, 'करोड़'],
      [1e5, 'लाख'],
      [1e3, 'हजार'],
      [100, 'सौ'],
    ] as const) {
      const count = Math.floor(rest / scale)
      if (count > 0) parts.push(`${name(count)} ${word}`)
      rest %= scale
    }
    if (rest > 0 || parts.length === 0) parts.push(name(rest))
    return parts.join(' ')
  }
  const values = (line: string) => findNumbers(tokenise(line), rules).map((number) => number.value)

  it('in words read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(values(inWords(n))).toEqual([n])
      }),
    )
  })

  it('in digits of either grouping and script read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('en-IN', 'en-US', 'hi-IN-u-nu-deva'), (n, locale) => {
        expect(values(new Intl.NumberFormat(locale).format(n))).toEqual([n])
      }),
    )
  })

  it('have a word for each from 0 to 99 in every spelling', () => {
    for (let n = 0; n < 100; n++)
      for (const form of words.cardinals[String(n)]!) if (tokenise(form).length === 1) expect(values(form)).toEqual([n])
  })
})

describe('spans', () => {
  const pieces = [
    'कल',
    'सोमवार',
    'को',
    '13',
    'जुलाई',
    '2025',
    'से',
    'तक',
    'पिछले',
    'साल',
    'हफ्ते',
    'में',
    'दो',
    'दिन',
    'पहले',
    'बाद',
    'शाम',
    '5',
    'बजे',
    'हर',
    'तीन',
    'सौ',
    'के',
    'की',
    '-',
    '/',
    ',',
    '10:30',
    '21वीं',
    'सदी',
    'दिवाली',
    'और',
    'डेढ़',
    'करोड़',
    'रुपये',
    '%',
  ]
  it('quote the line, in order and without overlap, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (list) => {
        const line = list.join(' ')
        const { times, numbers } = readTimes(line, rules, { reference: '2025-07-13' })
        for (const found of [times, numbers]) {
          let end = 0
          for (const one of found) {
            expect(line.slice(one.start, one.end)).toBe(one.text)
            expect(one.start).toBeGreaterThanOrEqual(end)
            end = one.end
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
