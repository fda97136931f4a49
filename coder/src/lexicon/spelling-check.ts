/**
 * A written name in, what is wrong with its letters out: what no keyboard, paper or rule of ours produces.
 * «रूसि‍ी» (two vowel signs on one letter) · «ाअमेरिका» (a vowel sign with nothing to stand on) · «रूसi» (two scripts in a word)
 */
const FAULTS: readonly (readonly [pattern: RegExp, says: string])[] = [
  [
    /(^|[^\u0904-\u0939\u0958-\u0961\u093c\u0972-\u097f])[\u093e-\u094c\u094f\u0955-\u0957\u0962\u0963]/u,
    'a vowel sign with no consonant to stand on',
  ],
  [/[\u093e-\u094c][\u093e-\u094c]/u, 'two vowel signs on one letter'],
  [/\u094d[\u093e-\u094d]/u, 'a vowel sign after a halant'],
  [/(^|[\s(-])[\u0900-\u0903\u093c\u094d]/u, 'begins with a sign that cannot begin a word'],
  [/[\u0900-\u0903]{2}/u, 'two nasal or breath signs on one letter'],
  [/[\u0900-\u0903\u093e-\u094d]\u093c/u, 'a nukta after a sign'],
  [/[\u0900-\u0902][\u093e-\u094d]/u, 'a vowel sign after a nasal sign'],
  [/\u200d(?!\p{L})|(?<!\u094d)[\u200c\u200d]/u, 'a joiner where nothing is to be joined'],
  [/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u, 'an invisible character'],
  [/[अ-औ][\u093e-\u094c]/u, 'a vowel sign on a vowel letter'],
  [/^\s|\s$|\s\s/u, 'a blank too many'],
  [/[\u0900-\u0903\u093c-\u094d]{5}/u, 'a heap of signs'],
]

/** «जी20», «ए320» are words; «रूसi» is none. */
const mixed = (word: string): boolean => /[\u0904-\u0939\u0958-\u0961]/u.test(word) && /[A-Za-zÀ-ɏ]/u.test(word)

export function spellingFault(name: string): string | null {
  const fault = FAULTS.find(([pattern]) => pattern.test(name))
  if (fault) return fault[1]
  return name.split(/[\s()/,.–-]+/u).some(mixed) ? 'two scripts in one word' : null
}
