import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../src/index.ts'
import { codeText } from './lexicon.ts'

const of = (text: string, published = '2025-07-13') => {
  const { events } = codeText(text, published)
  return { events, merged: merge(events) }
}

describe('merging inside an article', () => {
  it('makes one event of an act told twice', () => {
    const { events, merged } = of('जापान ने रूस पर प्रतिबंध लगाए। टोक्यो की सरकार ने कहा कि जापान ने रूस पर प्रतिबंध लगाए।')
    expect(events.filter((event) => event.type === 'SANCTION')).toHaveLength(2)
    expect(merged.filter((event) => event.summary.type === 'SANCTION').map((event) => event.mentions.length)).toEqual([2])
  })
  it('keeps apart what was done to others, on another day, or of another type', () => {
    const { merged } = of(
      'जापान ने रूस पर प्रतिबंध लगाए। जापान ने ईरान पर प्रतिबंध लगाए। 2019 में जापान ने रूस पर प्रतिबंध लगाए थे। जापान ने रूस की निंदा की।',
    )
    expect(merged.map((event) => event.mentions.length)).toEqual([1, 1, 1, 1])
  })
  it('tells the event by its fullest mention', () => {
    const { merged } = of('पेशावर में पुलिस पर हमला हुआ। सोमवार को पेशावर में आतंकियों ने पुलिस पर हमला किया।')
    const [event] = merged.filter((one) => one.summary.type === 'ASSAULT')
    expect(event?.mentions).toHaveLength(2)
    expect(event?.summary.time).toMatchObject({ edtf: '2025-07-07', known: 'said' })
  })
  it('does not depend on the order of the mentions', () => {
    const { events, merged } = of(
      'भारत और चीन के विदेश मंत्रियों ने मुलाकात की। भारत ने चीन की आलोचना की। दोनों ने बातचीत की। भारत ने चीन का समर्थन किया।',
    )
    expect(merged.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(merge(shuffled)).toEqual(merged)
      }),
    )
  })
  it('gives nothing for nothing', () => expect(merge([])).toEqual([]))
})

describe('magnitude', () => {
  it.each([
    ['पेशावर में आत्मघाती हमले में 11 जवानों की मौत, पांच घायल', { dead: '11', injured: '5' }],
    ['पुलिस ने दस-बारह प्रदर्शनकारियों को गिरफ़्तार किया।', { arrested: '10-12' }],
    ['जापान ने यूक्रेन को 50 लाख डॉलर की मदद दी।', { money: { amount: 5_000_000, currency: 'USD' } }],
    ['दिल्ली में 15 हजार किसानों ने सरकार के खिलाफ प्रदर्शन किया।', { size: '15000' }],
    ['जापान ने रूस पर प्रतिबंध लगाए।', null],
  ])('%s', (text, magnitude) => {
    expect(codeText(text, '2025-07-13').events.map((event) => event.magnitude)).toContainEqual(magnitude)
  })
})
