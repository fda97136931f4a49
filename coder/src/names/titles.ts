/**
 * What stands before and after names in lists: titles that say nothing of who it is, and the names of Latin letters.
 * «डॉ. एस. जयशंकर» is the name जयशंकर with the initial s · «मो. इक़बाल आलम», Md. Iqbal Alam · «सुजित बोस पिता स्व. अजित बोस» is सुजित बोस.
 */

const words = (list: string) => new Set(list.split(' '))

/** Titles and honorifics, folded and in lower case. */
export const TITLES = words(
  'श्री श्रीमती श्रीमति सुश्री कुमारी डा डाक्टर प्रो प्रोफेसर एडवोकेट एड अधिवक्ता अड्व अडव एडव एडवो अभिभाषक मोसा मोसाम्मत वकील स्व स्वर्गीय हाजी ' +
    'shri sri smt mrs mr ms miss kumari dr prof adv advocate late haji capt col er mst',
)
/** What follows names the father, the husband or another name. */
export const KINSHIP = words('पिता पति पुत्र पुत्री पत्नी उर्फ एलियास so wo do alias')

/** The written short forms of names that are hardly ever written out. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  md: 'muhammad', mohd: 'muhammad', mohammad: 'muhammad', mohammed: 'muhammad', mohamed: 'muhammad', muhammed: 'muhammad',
  मो: 'muhammad', मोः: 'muhammad', मोहम्मद: 'muhammad', मुहम्मद: 'muhammad', मोहम्मत: 'muhammad', महा: 'muhammad', मोहा: 'muhammad', मह: 'muhammad', महः: 'muhammad', एमडी: 'muhammad', मोहद: 'muhammad',
  sk: 'shekh', शेख: 'shekh', सेख: 'shekh', sheikh: 'shekh', sekh: 'shekh', shaikh: 'shekh', एसके: 'shekh', shaik: 'shekh',
} // biome-ignore format: a table

const LETTER_NAMES: Readonly<Record<string, string>> = {
  ए: 'a', बी: 'b', सी: 'c', डी: 'd', ई: 'e', इ: 'e', एफ: 'f', जी: 'g', एच: 'h', आई: 'i', आइ: 'i', जे: 'j', के: 'k', एल: 'l', एम: 'm', एन: 'n', ओ: 'o', पी: 'p', क्यू: 'q',
  आर: 'r', एस: 's', टी: 't', यू: 'u', यु: 'u', वी: 'v', डब्ल्यू: 'w', डब्लू: 'w', एक्स: 'x', वाई: 'y', वाय: 'y', जेड: 'z', जैड: 'z', ऐ: 'a',
} // biome-ignore format: a table
/** First letters of a syllable that stands for a name: «मणि क.», «सेल्वाराज वा». ख and घ also count, as A B C D do: «दिनेश ख.» is Dinesh K. or Dinesh B. */
const SYLLABLES: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', उ: 'u', ऊ: 'u', औ: 'o', क: 'k', ख: 'K', ग: 'g', घ: 'G', च: 'c', छ: 'c', ज: 'j', झ: 'j', ट: 't', ठ: 't', ड: 'd', ढ: 'd', ण: 'n', त: 't', थ: 't', द: 'd',
  ध: 'd', न: 'n', प: 'p', फ: 'p', ब: 'b', भ: 'b', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', श: 's', ष: 's', स: 's', ह: 'h',
} // biome-ignore format: a table

/** Letter names run together, one of them beginning with a vowel: «केआर» kr, «एमके» mk, but not «बीवी». */
const RUN = new RegExp(
  `^(?:${Object.keys(LETTER_NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')}){2,4}$`,
  'u',
)
const NAMES = new RegExp(
  Object.keys(LETTER_NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

/** The Latin letter whose name this is: «एस» s, «डब्ल्यू» w. */
export const letterNamed = (key: string): string | undefined => LETTER_NAMES[key]

/** One syllable with a vowel sign, or two letters without any, may be initials or a short name: «राज वे» Raj V, «सुब्रत दे» Subrata Dey, «मुरुगन कग» Murugan K.G. */
export const isDoubtfulInitial = (key: string): boolean =>
  LETTER_NAMES[key] === undefined && /^(?:[क-ह][\u093e-\u094c]ं?|[क-ह]{2})$/u.test(key)

/** The Latin letters that a short word stands for, if it can be initials: «टी» t, «एम्» m, «स» s, «वा» v, «केआर» kr, K k; «मणि» none. */
export function initialsOf(key: string): string | undefined {
  if (/^[a-z]$/.test(key)) return key
  const bare = key.replace(/्$/, '').replace(/ऱ/g, 'र').replace(/^ा$/, 'आ').replace(/^ऎ$/, 'ए')
  if (LETTER_NAMES[bare] !== undefined) return LETTER_NAMES[bare]
  if (/^.[\u093e-\u094c]?ं?$/u.test(bare)) return SYLLABLES[bare.charAt(0)]
  if (/^[क-ह]{2}$/u.test(bare)) return [...bare].map((letter) => SYLLABLES[letter] ?? '').join('')
  if (/[एआओई]/.test(bare) && RUN.test(bare)) return (bare.match(NAMES) ?? []).map((name) => LETTER_NAMES[name]).join('')
  return undefined
}
