/**
 * A Devanagari word in, its sounds out, one letter a sound, with the schwas left out that a Hindi speaker leaves out.
 * «सरकार» → sarkAr · «मनमोहन» → manmohan · «नरेंद्र» → narendra · «चंडीगढ़» → candIgaX:
 * dental and retroflex are one sound, for no newspaper tells them apart in Latin letters.
 *
 * Vowels: a A i I u U e E(ऐ) o O(औ). Consonants: k K g G c C j J t Q(थ) d D(ध) n p P b B m y r R(ड़) X(ढ़) l v s S(श) h, and f z q
 * of the nukta letters.
 */

/** The unwritten vowel between two written consonants. */
export const SCHWA = 'a'

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'K', ग: 'g', घ: 'G', ङ: 'n', च: 'c', छ: 'C', ज: 'j', झ: 'J', ञ: 'n', ट: 't', ठ: 'Q', ड: 'd', ढ: 'D', ण: 'n',
  त: 't', थ: 'Q', द: 'd', ध: 'D', न: 'n', ऩ: 'n', प: 'p', फ: 'P', ब: 'b', भ: 'B', म: 'm', य: 'y', र: 'r', ऱ: 'r', ल: 'l', ळ: 'l', ऴ: 'l',
  व: 'v', श: 'S', ष: 'S', स: 's', ह: 'h',
} // biome-ignore format: a table
const WITH_NUKTA: Readonly<Record<string, string>> = {
  k: 'q',
  K: 'K',
  g: 'G',
  j: 'z',
  d: 'R',
  D: 'X',
  P: 'f',
  y: 'y',
  n: 'n',
  r: 'r',
  l: 'l',
}
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'A', इ: 'i', ई: 'I', उ: 'u', ऊ: 'U', ऋ: 'ri', ए: 'e', ऎ: 'e', ऐ: 'E', ओ: 'o', ऒ: 'o', औ: 'O', ऑ: 'o', ऍ: 'e', ऌ: 'lri',
  '\u093e': 'A', '\u093f': 'i', '\u0940': 'I', '\u0941': 'u', '\u0942': 'U', '\u0943': 'ri', '\u0946': 'e', '\u0947': 'e', '\u0945': 'e',
  '\u0948': 'E', '\u0949': 'o', '\u094a': 'o', '\u094b': 'o', '\u094c': 'O',
} // biome-ignore format: a table
const HALANT = '\u094d'
const NUKTA = '\u093c'
const LABIAL = /[पफबभम]/
const IS_VOWEL = /[aAiIuUeEoO]/

interface Sound {
  readonly sound: string
  /** A schwa that the spelling implies and speech may drop. */
  readonly implied: boolean
}

/** The sounds of one word, unspoken schwas dropped: «केजरीवाल» → kejrIvAl. */
export function sounds(word: string): string {
  const second = SECOND_MEMBER.exec(word)
  if (second === null) return spoken(written(word))
  return spoken(written(word.slice(0, second.index))) + spoken(written(second[0]))
}

/** A compound is spoken in its members: «श्रीनगर» is shrI + nagar, not shringar; «सीतारमण» sItA + raman. */
const SECOND_MEMBER = /(?<=[\u0900-\u097f]{2}(?<!\u094d))(?:नगर|चरण|शरण|रमण|भवन|भूषण|नारायण|मोहन)$/

function written(word: string): Sound[] {
  const letters = [...word.normalize('NFD').replace(/[\u00ad\u200b-\u200f]/g, '')]
  const found: Sound[] = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!
    const consonant = CONSONANTS[letter]
    if (letter === 'ज' && letters[at + 1] === HALANT && letters[at + 2] === 'ञ') {
      // «ज्ञानेश» Gyanesh, «विज्ञान» Vigyan: the conjunct has a sound of its own.
      found.push({ sound: 'g', implied: false })
      letters[at + 2] = 'य'
      at++
      continue
    }
    if (consonant !== undefined) {
      const dotted = letters[at + 1] === NUKTA
      if (dotted) at++
      found.push({ sound: dotted ? (WITH_NUKTA[consonant] ?? consonant) : consonant, implied: false })
      const next = letters[at + 1]
      if (next === HALANT) at++
      else if (next === undefined || VOWELS[next] === undefined || next < '\u093e') found.push({ sound: SCHWA, implied: true })
      continue
    }
    const vowel = VOWELS[letter]
    if (vowel !== undefined) for (const sound of vowel) found.push({ sound, implied: false })
    else if (letter === '\u0902' || letter === '\u0901') found.push(...nasal(letters, at))
  }
  return found
}

/** Anusvara by the consonant after it: «चंपारण» m, «हिंदी» n; before ह a g is heard: «सिंह» Singh. Final candrabindu is n: «खाँ» Khan. */
function nasal(letters: readonly string[], at: number): Sound[] {
  const next = letters[at + 1]
  if (next !== undefined && LABIAL.test(next)) return [{ sound: 'm', implied: false }]
  if (next === 'ह')
    return [
      { sound: 'n', implied: false },
      { sound: 'g', implied: false },
    ]
  return [{ sound: 'n', implied: false }]
}

/**
 * Drops the schwas that are written but not spoken, from the right, as Ohala described for Hindi:
 * at the end after one consonant («राम» → rAm) or after a cluster easy to end on («आनंद» → Anand, but «नरेंद्र» → narendra, «सत्य» → satya),
 * and inside between V C and C V («सरकार» → sarkAr, but «बनर्जी», «चिदंबरम» keep theirs, for a cluster stands beside).
 */
function spoken(all: readonly Sound[]): string {
  const kept = all.map(({ sound }) => sound)
  const vowelAt = (at: number) => at >= 0 && at < kept.length && IS_VOWEL.test(kept[at]!)
  const last = kept.length - 1
  if (last > 1 && all[last]!.implied && endsEasily(kept, last)) kept[last] = ''
  for (let at = last - 1; at > 1; at--) {
    if (!all[at]!.implied) continue
    const [before, after] = [kept[at - 1]!, kept[at + 1]!]
    if (vowelAt(at - 1) || !vowelAt(at - 2) || after === '' || vowelAt(at + 1) || !vowelAt(at + 2)) continue
    // «जयललिता», «काकली»: two alike would meet, and speakers keep them apart. «मायावती», «श्रीमती» keep the vowel of the ending.
    if (before !== after && !(at === last - 2 && /^[vm]atI$/.test(kept.slice(-4).join('')))) kept[at] = ''
  }
  return kept.join('')
}

/** «चंद्र», «सत्य», «विश्व», «शुक्ल», «रत्न», «पद्म» end on a cluster that needs its vowel; «धर्म», «आनंद», «भक्त», «भट्ट» do not. */
function endsEasily(kept: readonly string[], last: number): boolean {
  const [first, second] = [kept[last - 2]!, kept[last - 1]!]
  if (IS_VOWEL.test(first)) return true
  if (first === second) return true
  if (/[ryv]/.test(second)) return false
  return !(/[nml]/.test(second) && !/[rnm]/.test(first))
}
