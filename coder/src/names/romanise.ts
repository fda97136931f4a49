/**
 * Hindi names in, Latin letters out, as Indian newspapers spell them, not as Sanskrit scholars do.
 * «नरेंद्र मोदी» → Narendra Modi · «राहुल गांधी» → Rahul Gandhi · «सर्वेश्वर» → Sarveshwar · «मनमोहन सिंह» → Manmohan Singh
 *
 * Names with a customary spelling of their own (चौधरी → Chaudhary) come as data, keyed by the folded word:
 * see lexicon/grammar/romanisation.yaml.
 */
import { fold } from '../lexicon/fold.ts'
import { sounds } from './sounds.ts'

/** Folded Hindi word → the spelling that the public knows. */
export type Conventions = Readonly<Record<string, string>>

const LETTERS: Readonly<Record<string, string>> = {
  a: 'a', A: 'a', i: 'i', I: 'i', u: 'u', U: 'u', e: 'e', E: 'ai', o: 'o', O: 'au',
  k: 'k', K: 'kh', g: 'g', G: 'gh', c: 'ch', C: 'chh', j: 'j', J: 'jh', t: 't', Q: 'th', d: 'd', D: 'dh', n: 'n',
  p: 'p', P: 'ph', b: 'b', B: 'bh', m: 'm', y: 'y', r: 'r', R: 'r', X: 'rh', l: 'l', v: 'v', s: 's', S: 'sh', h: 'h', f: 'f', z: 'z', q: 'q',
} // biome-ignore format: a table

/** A phrase in Latin letters, each word with a capital: «योगी आदित्यनाथ» → Yogi Adityanath. What is not Devanagari stays as it is. */
export function romanise(text: string, conventions: Conventions = {}): string {
  return text.replace(/[\u0900-\u0963\u0970-\u097f\u200c\u200d]+/g, (word) => {
    const spelling = conventions[fold(word)] ?? spell(sounds(word))
    return spelling.charAt(0).toUpperCase() + spelling.slice(1)
  })
}

/** Keys a list of conventional spellings as `romanise` asks for them: { चौधरी: Chaudhary }. */
export function foldConventions(spellings: Readonly<Record<string, string>>): Conventions {
  return Object.fromEntries(Object.entries(spellings).map(([word, latin]) => [fold(word), latin]))
}

function spell(heard: string): string {
  const eased = heard
    // «विज्ञान» Vigyan, «ज्ञानेश» Gyanesh
    .replace(/jn(?=[aAieoIEuU])/g, 'gy')
    // «सिंह» is heard singh; «सिंघानिया» is already so.
    .replace(/ng(?:h|G)/g, 'nG')
    // «फ़रीद», «फारूक», «शरीफ» are f without their nukta too; only the native फूल, फुकन, फल keep ph.
    .replace(/P(?![uUl]|al)/g, 'f')
    // «तिवारी», «अग्रवाल», «रावत», «विश्वास», «स्वामी»: w after a consonant and inside a word before आ, or between आ and त.
    .replace(/(?<=[^aAiIuUeEoO])v|(?<=.)v(?=A[rlnl])|(?<=A)v(?=at)/g, 'w')
    // «पाकिस्तान» keeps kkh apart from «मुख्य»: doubled aspirates are written once aspirated, «अच्छा» Achchha as Achha.
    .replace(/cC/g, 'C')
  let latin = ''
  for (const sound of eased) latin += sound === 'w' ? 'w' : (LETTERS[sound] ?? '')
  // «भाई», «राय», «गाय»: ai either way; «अय्यर» Iyer is left to the list of conventions.
  return latin.replace(/aaa+/g, 'aa')
}
