/**
 * A stretch of text in, its tokens out, each with its place in the text as given and its key.
 * «किम जोंग-उन ने 2,500 टन (करीब) भेजा।» → किम · जोंग · - · उन · ने · 2,500 · टन · ( · करीब · ) · भेजा · ।
 *
 * A token's span points into the given text; its key is what the lexicon is asked. That pair is the map between the
 * text as published and its normal form: nothing is ever rewritten.
 */
import type { RawToken } from '../document.ts'
import { fold } from '../lexicon/fold.ts'

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const PUNCTUATION = 3

function kindOf(code: number): number {
  if (code < 0x80) {
    if (code <= 0x20 || code === 0x7f) return SPACE
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER
    return code >= 0x30 && code <= 0x39 ? DIGIT : PUNCTUATION
  }
  if (code >= 0x0900 && code <= 0x097f) {
    if (code >= 0x0966 && code <= 0x096f) return DIGIT
    return code === 0x0964 || code === 0x0965 ? PUNCTUATION : LETTER
  }
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b || (code >= 0x2000 && code <= 0x200a) || code === 0x2028)
    return SPACE
  if (code === 0x200c || code === 0x200d || code === 0xad) return LETTER
  if ((code >= 0x2010 && code <= 0x206f) || (code >= 0xa1 && code <= 0xbf) || (code >= 0x3001 && code <= 0x303f)) return PUNCTUATION
  if (code >= 0x2190 && code <= 0x2bff) return PUNCTUATION
  return LETTER
}

/** Words that end in a true visarga; after any other word the sign stands for a colon («सोलः», «विवादित द्वीपः»). */
const VISARGA_WORDS = new Set(
  'अतः पुनः प्रायः दुः निः अंतः स्वतः मूलतः पूर्णतः अंशतः सामान्यतः मुख्यतः विशेषतः संभवतः क्रमशः वस्तुतः फलतः अक्षरशः शतशः प्रातः छः तपः यशः नमः अंततः स्पष्टतः सर्वतः साधारणतः पूर्णतयः अतएवः आंशिकतः'.split(
    ' ',
  ),
)
/** Short forms written with a full stop that ends no sentence. */
const ABBREVIATIONS = new Set(
  'डॉ डा प्रो पं श्री कु मो मौ स्व सु कि मी सेमी किमी रु ई पू न सं दि ले ब्रि मेजर कै कर्नल जस्टिस एड इंजी सर मु पो जि नं वि dr mr mrs ms prof st gen lt col jr sr no vs'.split(
    ' ',
  ),
)
/** Devanagari names of Latin letters, as initials are written: पी. चिदंबरम, यू.एन., एस. जयशंकर. */
const LETTER_NAMES = new Set(
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई वाय जेड जैड अ आ इ उ व र म भ ज न प'.split(' '),
)

const isWordKind = (kind: number) => kind === LETTER || kind === DIGIT

/** Tokens of `text` between two UTF-16 offsets, in order. */
export function tokenise(text: string, start = 0, end = text.length): RawToken[] {
  const tokens: RawToken[] = []
  let at = start
  let spaced = true
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === SPACE) {
      spaced = true
      at++
      continue
    }
    let stop = at + 1
    if (kind === LETTER) stop = wordEnd(text, at, end)
    else if (kind === DIGIT) stop = numberEnd(text, at, end)
    else if (code >= 0xd800 && code <= 0xdbff) stop = Math.min(end, at + 2)
    if (
      kind === LETTER &&
      text.charCodeAt(stop - 1) === 0x0903 &&
      stop - at > 1 &&
      !VISARGA_WORDS.has(text.slice(at, stop)) &&
      !followedByLetter(text, stop, end)
    ) {
      push(tokens, text, at, stop - 1, 'word', spaced)
      push(tokens, text, stop - 1, stop, 'punctuation', false, ':')
    } else {
      push(tokens, text, at, stop, kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'punctuation', spaced)
    }
    spaced = false
    at = stop
  }
  return tokens
}

const followedByLetter = (text: string, at: number, end: number) => at < end && isWordKind(kindOf(text.charCodeAt(at)))

function push(tokens: RawToken[], text: string, start: number, end: number, kind: RawToken['kind'], spaced: boolean, key?: string): void {
  const form = text.slice(start, end)
  tokens.push({ start, end, form, key: key ?? (kind === 'punctuation' ? punctuationKey(form) : fold(form)), kind, spaced })
}

const PUNCTUATION_KEYS: Readonly<Record<string, string>> = {
  '|': '।',
  '॥': '।',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '`': "'",
  '´': "'",
  '„': '"',
  '‚': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '−': '-',
  '：': ':',
  '，': ',',
  '、': ',',
}
const punctuationKey = (form: string) => PUNCTUATION_KEYS[form] ?? form

/** Letters with their marks; dots stay inside initials and short forms: «यू.एन.», «डॉ.», «U.S.». */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === LETTER || (kind === DIGIT && at > start)) {
      at++
      continue
    }
    if (text.charCodeAt(at) === 0x2e && dotBelongs(text, start, at, end)) {
      at++
      continue
    }
    break
  }
  return at
}

function dotBelongs(text: string, start: number, dot: number, end: number): boolean {
  const lastDot = text.lastIndexOf('.', dot - 1)
  const piece = text.slice(Math.max(start, lastDot + 1), dot)
  const plain = piece.replace(/़/g, '')
  const isInitial = LETTER_NAMES.has(plain) || /^[A-Za-z]$/.test(piece)
  const next = dot + 1 < end ? kindOf(text.charCodeAt(dot + 1)) : SPACE
  if (isInitial && next === LETTER) return true
  // «पी. चिदंबरम»: an initial before a word; «… आई.» at the end of a text is not one.
  if (!isInitial && !ABBREVIATIONS.has(plain.toLowerCase())) return false
  if (isInitial && AMBIGUOUS_INITIALS.has(plain) && start === Math.max(start, lastDot + 1)) return next === LETTER
  return (
    next === LETTER || (next === SPACE && dot + 2 < end && kindOf(text.charCodeAt(dot + 2)) !== SPACE && text.charCodeAt(dot + 1) !== 0x0a)
  )
}

/** Letter names that are also words which end sentences: «वह आई.», «की जी.». */
const AMBIGUOUS_INITIALS = new Set(['आई', 'जी', 'ओ', 'ई', 'ए', 'न', 'आ', 'यू', 'र', 'व', 'अ'])

/** Digits with the points, commas and colons that stand between digits, and a suffix: 2,500 · 1.5 · 10:30 · 21वीं · 5जी. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === DIGIT) at++
    else if ((code === 0x2e || code === 0x2c || code === 0x3a) && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === DIGIT) at++
    else break
  }
  while (at < end && kindOf(text.charCodeAt(at)) === LETTER) at++
  return at
}
