/** The romaniser against the spellings of newspapers: «नरेंद्र मोदी» → Narendra Modi. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldConventions, romanise } from '../../src/names/index.ts'

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['नरेंद्र मोदी', 'Narendra Modi'],
  ['नरेन्द्र मोदी', 'Narendra Modi'],
  ['राहुल गांधी', 'Rahul Gandhi'],
  ['सर्वेश्वर', 'Sarveshwar'],
  ['मनमोहन सिंह', 'Manmohan Singh'],
  ['अरविंद केजरीवाल', 'Arvind Kejriwal'],
  ['योगी आदित्यनाथ', 'Yogi Adityanath'],
  ['अखिलेश यादव', 'Akhilesh Yadav'],
  ['राजनाथ सिंह', 'Rajnath Singh'],
  ['ज्ञानेश कुमार', 'Gyanesh Kumar'],
  ['शिवराज सिंह चौहान', 'Shivraj Singh Chauhan'],
  ['सोनिया गांधी', 'Sonia Gandhi'],
  ['निर्मला सीतारमण', 'Nirmala Sitaraman'],
  ['मायावती', 'Mayawati'],
  ['चिदंबरम', 'Chidambaram'],
  ['छत्तीसगढ़', 'Chhattisgarh'],
  ['श्रीनगर', 'Shrinagar'],
  ['दिग्विजय सिंह', 'Digvijay Singh'],
  ['गुलाम नबी आज़ाद', 'Gulam Nabi Azad'],
  ['सत्येंद्र जैन', 'Satyendra Jain'],
  ['एस. जयशंकर', 'S. Jayshankar'],
]

describe('romanise', () => {
  it.each(SPELLINGS)('%s is %s', (hindi, latin) => expect(romanise(hindi)).toBe(latin))

  it('takes customary spellings from data, whatever the spelling of the key', () => {
    const conventions = foldConventions({ चौधरी: 'Chaudhary', क़ुरैशी: 'Qureshi' })
    expect(romanise('चौधरी चरण सिंह', conventions)).toBe('Chaudhary Charan Singh')
    expect(romanise('कुरैशी', conventions)).toBe('Qureshi')
  })

  it('leaves what is not Devanagari as it stands', () => {
    expect(romanise('BJP नेता, 2024')).toBe('BJP Neta, 2024')
  })

  it('writes every Devanagari word in Latin letters only', () => {
    const letter = fc.constantFrom(...'कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौं्अआइईउए')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        expect(romanise(letters.join(''))).toMatch(/^[A-Za-z]*$/)
      }),
    )
  })
})
