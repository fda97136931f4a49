/**
 * Hindi names in, Latin letters out, as Indian newspapers spell them, not as Sanskrit scholars do.
 * «नरेंद्र मोदी» → Narendra Modi · «राहुल गांधी» → Rahul Gandhi · «सर्वेश्वर» → Sarveshwar · «मनमोहन सिंह» → Manmohan Singh
 *
 * Names with a customary spelling of their own (चौधरी → Chaudhary) come as data, keyed by the folded word:
 * see lexicon/grammar/romanisation.yaml.
 */
import { fold } from '../lexicon/fold.ts'
import { sounds } from './sounds.ts'
import { letterNamed } from './titles.ts'

/** Folded Hindi word → the spelling that the public knows. */
export type Conventions = Readonly<Record<string, string>>

const LETTERS: Readonly<Record<string, string>> = {
  a: 'a', A: 'a', i: 'i', I: 'i', u: 'u', U: 'u', e: 'e', E: 'ai', o: 'o', O: 'au',
  k: 'k', K: 'kh', g: 'g', G: 'gh', c: 'ch', C: 'chh', j: 'j', J: 'jh', t: 't', Q: 'th', d: 'd', D: 'dh', n: 'n',
  p: 'p', P: 'ph', b: 'b', B: 'bh', m: 'm', y: 'y', r: 'r', R: 'r', X: 'rh', l: 'l', v: 'v', s: 's', S: 'sh', h: 'h', f: 'f', z: 'z', q: 'q',
} // biome-ignore format: a table

/** A phrase in Latin letters, each word with a capital: «योगी आदित्यनाथ» → Yogi Adityanath. What is not Devanagari stays as it is. */
export function romanise(text: string, conventions: Conventions = {}): string {
  return text.replace(/([\u0900-\u0963\u0971-\u097f\u200c\u200d]+)([.॰]?)/g, (_, word: string, dot: string) => {
    // «एस. जयशंकर» S. Jaishankar: before a point the name of a letter is the letter.
    const letters = dot === '' ? undefined : letterNamed(fold(word))
    const spelling = letters ?? conventions[fold(word)] ?? spell(sounds(word))
    return spelling.charAt(0).toUpperCase() + spelling.slice(1) + (dot === '' ? '' : '.')
  })
}

/** Keys a list of conventional spellings as `romanise` asks for them: { चौधरी: Chaudhary }. */
export function foldConventions(spellings: Readonly<Record<string, string>>): Conventions {
  return Object.fromEntries(Object.entries(spellings).map(([word, latin]) => [fold(word), latin]))
}

function spell(heard: string): string {
  const eased = heard
    // «फ़रीद», «फारूक», «शरीफ» are f without their nukta too; only the native फूल, फुकन, फल keep ph.
    .replace(/P(?![uUl]|al)/g, 'f')
    // «विश्वास», «स्वामी», «द्विवेदी»: w in a conjunct; «तिवारी», «अग्रवाल», «रावत», «बलवंत»: w before these endings. But «सर्वेश्वर», «अरविंद», «शिवाजी» v.
    .replace(/(?<=[sSdDt])v|(?<=.)v(?=A[rl])|(?<=A)v(?=at)|(?<=.)v(?=ant)/g, 'w')
    // «अच्छा» Achha
    .replace(/cC/g, 'C')
    // «संदीप» Sandeep, «दीपक» Deepak; «सोनिया» Sonia, «सिसोदिया» Sisodia; «राय» Rai, «साय» Sai, but «उपाध्याय» Upadhyay.
    .replace(/dIp/g, 'deep')
    .replace(/iyA$/, 'iA')
    .replace(/^([^aAiIuUeEoO]{1,2})Ay$/, '$1E')
  let latin = ''
  for (const sound of eased) latin += sound === 'w' ? 'w' : (LETTERS[sound] ?? '')
  return latin
}
