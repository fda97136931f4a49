/**
 * A text in, its language out, by function words: Hindi is told apart from its neighbours in Devanagari.
 * «वह दिल्ली में है» → hi · «तो मुंबईत आहे» → mr · «ऊ काठमाडौंमा छ» → ne
 */
import { fold } from '../lexicon/fold.ts'

export type Language = 'hi' | 'mr' | 'ne' | 'sa' | 'bho' | 'mai' | 'latin' | 'other'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))
/** Words that are frequent in one language and rare in the others. */
const MARKS: Readonly<Record<'hi' | 'mr' | 'ne' | 'sa' | 'bho' | 'mai', ReadonlySet<string>>> = {
  hi: words('है हैं में के की का से ने को पर और था थे थी कि लिए नहीं यह इस उस भी गया किया कहा रहे रही होगा करने होने गए गई दिया बाद साथ ही तो एक'),
  mr: words(
    'आहे आहेत आणि होते होता होती नाही केले केली केला झाली झाले झाला यांनी त्यांनी त्या ही हे मध्ये असे म्हणाले म्हणून साठी येथे पण तर करण्यात आला आली आले यांच्या त्यांच्या मात्र',
  ),
  ne: words('छ छन् हो गर्ने गरेको गरेका भएको भएका छैन थियो गर्दै बताए भने पनि तथा लागि गर्न भन्ने रहेको उनले हुने नेपालको छ। हुन् गरे यस'),
  sa: words('अस्ति सन्ति आसीत् भवति इति एव तस्य अहम् ते तत्र यत्र अपि च किन्तु सर्वे भवन्ति कृत्वा'),
  bho: words('बा बाटे रहल भइल कइल गइल हव हवे बाड़न बानी रहे लोग के कहलन ओकर एह ओह भोजपुरी सभे नइखे'),
  mai: words('अछि छल अछि। छथि छलाह भेल केलनि कएल ओ एहि ओहि सँ मे केर नहि मिथिला कहलनि'),
}
/** Words that decide against Hindi wherever they are frequent. */
const SAMPLE = 400

/** Language of a text by its first words. `other` for scripts and texts that are none of these. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 6000)
  const devanagari = sample.match(/[\u0900-\u097f]/g)?.length ?? 0
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (devanagari < 4 || devanagari * 3 < latin) return latin > 0 && latin * 2 > letters ? 'latin' : devanagari >= 4 ? 'hi' : 'other'
  const tokens = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, SAMPLE).map(fold)
  const counts = Object.fromEntries(
    Object.entries(MARKS).map(([language, marks]) => [language, tokens.filter((token) => marks.has(token)).length]),
  ) as Record<keyof typeof MARKS, number>
  const unique = { ...counts, bho: counts.bho * 1, mai: counts.mai * 1 }
  const best = (Object.keys(unique) as (keyof typeof MARKS)[]).reduce((a, b) => (unique[b] > unique[a] ? b : a))
  // Headlines hold few function words; Hindi is then the fair guess.
  return unique[best] > unique.hi && unique[best] >= 2 ? best : 'hi'
}
