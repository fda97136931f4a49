/** Names in two scripts beside each other: «सुषमा स्वराज» and Sushma Swaraj are one, Rahul Gandhi and Rahul Dravid are not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneticKey, rank, romanise, similarity } from '../../src/names/index.ts'

const ONE_NAME: readonly (readonly [string, string])[] = [
  ['सुषमा स्वराज', 'Sushma Swaraj'],
  ['नरेंद्र मोदी', 'Narendar Modee'],
  ['चौधरी', 'Chowdhury'],
  ['मुखर्जी', 'Mukherjee'],
  ['मोहम्मद शमी', 'Md. Shami'],
  ['सुब्रत दे', 'Subrata Dey'],
  ['एम. के. स्टालिन', 'M.K. Stalin'],
  ['घोष हेमंत', 'Hemanta Ghosh'],
  ['शिव कुमार', 'Sivakumar'],
  ['जॉर्ज', 'George'],
  ['हिन्दी', 'हिंदी'],
]

describe('similarity', () => {
  it.each(ONE_NAME)('%s and %s are one name', (a, b) => expect(similarity(a, b)).toBeGreaterThan(0.8))

  it.each([
    ['राहुल गांधी', 'Rajiv Pratap Rudy'],
    ['लावरोव', 'Zelensky'],
    ['कमल', 'Tripathi'],
  ])('%s and %s are two', (a, b) => expect(similarity(a, b)).toBeLessThan(0.5))

  it('is graded', () => {
    const [same, near, far] = [
      similarity('अमित शाह', 'Amit Shah'),
      similarity('अमित शाह', 'Amit Saha'),
      similarity('अमित शाह', 'Anil Shah'),
    ]
    expect(same).toBeGreaterThan(near)
    expect(near).toBeGreaterThan(far)
  })

  const name = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8})?$/)
  it('lies between 0 and 1, is symmetric, and is 1 of a name and itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = similarity(a, b)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(similarity(b, a)).toBeCloseTo(likeness, 9)
        if (phoneticKey(a) !== '') expect(similarity(a, a)).toBe(1)
      }),
    )
  })

  it('a Hindi name is like its own romanisation', () => {
    const syllable = fc.constantFrom('रा', 'मो', 'ह', 'न', 'सि', 'ता', 'के', 'शु', 'भी', 'द', 'वी', 'ला', 'जी', 'गो', 'पा', 'ल')
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 3, maxLength: 5 }), (syllables) => {
        expect(similarity(syllables.join(''), romanise(syllables.join('')))).toBeGreaterThan(0.6)
      }),
    )
  })
})

describe('phoneticKey', () => {
  it('is one for both scripts', () => {
    expect(phoneticKey('नरेंद्र मोदी')).toBe(phoneticKey('Narendra Modi'))
    expect(phoneticKey('इंदिरा')).toBe(phoneticKey('Indira'))
  })
})

describe('rank', () => {
  const candidates = ['Rajiv Gandhi', 'Rahul Gandhi', 'Rahul Dravid', 'RAHUL GANDHI S/O RAJIV', 'Mahatma Gandhi']
  it('puts the likeliest first, whatever the order given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
        expect(rank('राहुल गांधी', shuffled)).toEqual(rank('राहुल गांधी', candidates))
        expect(rank('राहुल गांधी', shuffled)[0]?.name).toBe('Rahul Gandhi')
      }),
    )
  })
})
