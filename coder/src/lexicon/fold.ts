/**
 * A written word in, its key out: the one form under which all its spellings meet.
 * «हिन्दी», «हिंदी» → हिंदी · «क़ानून», «कानून» → कानून · «गये», «गए» → गए · «२०२५» → 2025
 *
 * Keys are for comparing, never for showing. Everything the lexicon and the engine look up goes through `fold`,
 * so a word is written once in the lexicon and found in all these spellings.
 */

const PLAIN_LATIN = /^[\x21-\x7e]*$/

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const NUKTA = /\u093c/g
const CANDRABINDU = /\u0901/g
/** A nasal with halant before a consonant of its own class is anusvara: हिन्दी → हिंदी, सम्पर्क → संपर्क, झण्डा → झंडा. */
const HOMORGANIC = /(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ]))/g
/** गये → गए, गयी → गई, जायेगा → जाएगा; not मध्ये (after halant) and not ये (word-initial). */
const GLIDE = /(?<=[^\u094d])य([ेी])(?=$|ं|ग|ँ)/g
const OPEN_O = /[ऑऍॉॅ]/g
const OPEN_TO_PLAIN: Readonly<Record<string, string>> = { ऑ: 'आ', ऍ: 'ए', 'ॉ': 'ा', 'ॅ': 'े' }
const DEVANAGARI_DIGIT = /[०-९]/g
/** Marks of abbreviation inside a word: यू.एन. → यूएन, डॉ॰ → डा. */
const DOTS = /[.\u0970]/g

const cache = new Map<string, string>()
const CACHE_LIMIT = 200_000

/** The key of a word. Folding a key changes nothing. */
export function fold(form: string): string {
  const known = cache.get(form)
  if (known !== undefined) return known
  const key = PLAIN_LATIN.test(form) ? form.toLowerCase() : foldDevanagari(form)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(form, key)
  return key
}

function foldDevanagari(form: string): string {
  const letters = form
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(NUKTA, '')
    .replace(CANDRABINDU, 'ं')
    .replace(HOMORGANIC, 'ं')
    .replace(OPEN_O, (letter) => OPEN_TO_PLAIN[letter] ?? letter)
    .replace(GLIDE, (_, vowel: string) => (vowel === 'े' ? 'ए' : 'ई'))
    .replace(DEVANAGARI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x966))
    .toLowerCase()
  return /\d/.test(letters) ? letters : letters.replace(DOTS, '')
}

/** The keys of the words of a phrase: «आड़े हाथों लेना» → [आडे, हाथों, लेना]. Hyphens part words: «किम जोंग-उन» → [किम, जोंग, उन]. */
export function foldPhrase(phrase: string): string[] {
  return phrase
    .split(/[\s\u2010-\u2015-]+/u)
    .map(fold)
    .filter((key) => key !== '')
}
