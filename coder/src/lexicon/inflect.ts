/**
 * A citation form in, its inflected keys out: करना → करता, किया, करेंगे …; समझौता → समझौते, समझौतों …; रूसी → रूसियों.
 * Paradigms after Y. Kachru, Hindi (2006), chapters 4–5; irregular perfectives and futures are tabled below.
 */
import { fold } from './fold.ts'

/** What a verb form is: `perfect` किया, `imperfect` करता, `infinitive` करना, `future` करेगा, `subjunctive` करे, `imperative` करो/कीजिए, `conjunctive` करके, `stem` कर. */
export type VerbFormKind = 'perfect' | 'imperfect' | 'infinitive' | 'future' | 'subjunctive' | 'imperative' | 'conjunctive' | 'stem'

export interface VerbReading {
  /** Infinitive as a key. */
  readonly lemma: string
  readonly form: VerbFormKind
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
}

type Row = readonly [suffix: string, form: VerbFormKind, gender: 'm' | 'f' | null, plural: boolean]

const IRREGULAR_PERFECT: Readonly<Record<string, readonly [string, string, string, string]>> = {
  कर: ['किया', 'किए', 'की', 'कीं'],
  जा: ['गया', 'गए', 'गई', 'गईं'],
  दे: ['दिया', 'दिए', 'दी', 'दीं'],
  ले: ['लिया', 'लिए', 'ली', 'लीं'],
  हो: ['हुआ', 'हुए', 'हुई', 'हुईं'],
  पी: ['पिया', 'पिए', 'पी', 'पीं'],
  सी: ['सिया', 'सिए', 'सी', 'सीं'],
  जी: ['जिया', 'जिए', 'जी', 'जीं'],
  छू: ['छुआ', 'छुए', 'छुई', 'छुईं'],
}
const IRREGULAR_STEM: Readonly<Record<string, string>> = { दे: 'द', ले: 'ल' }
const IMPERATIVE: Readonly<Record<string, string>> = { कर: 'कीजिए', दे: 'दीजिए', ले: 'लीजिए', पी: 'पीजिए' }

const endsInVowel = (root: string) => /[ािीुूेैोौआईऊएऐओऔ]$/.test(root)

/** All finite and non-finite forms of a verb, keys folded. `infinitive` ends in ना; words before the verb are not allowed. */
export function verbForms(infinitive: string): Map<string, VerbReading[]> {
  const lemma = fold(infinitive)
  const root = lemma.slice(0, -2)
  const forms = new Map<string, VerbReading[]>()
  const add = (form: string, kind: VerbFormKind, gender: 'm' | 'f' | null, plural: boolean) => {
    const key = fold(form)
    const list = forms.get(key)
    const reading = { lemma, form: kind, gender, plural }
    if (list) list.push(reading)
    else forms.set(key, [reading])
  }
  for (const [suffix, kind, gender, plural] of regularRows(root)) add(root + suffix, kind, gender, plural)
  const irregular = IRREGULAR_PERFECT[root]
  if (irregular) {
    irregular.forEach((form, i) => {
      add(form, 'perfect', i < 2 ? 'm' : 'f', i % 2 === 1)
    })
  } else {
    for (const [suffix, gender, plural] of perfectRows(root)) add(root + suffix, 'perfect', gender, plural)
  }
  futureStem(root, add)
  const polite = IMPERATIVE[root]
  if (polite) add(polite, 'imperative', null, true)
  return forms
}

function regularRows(root: string): Row[] {
  const vowel = endsInVowel(root)
  return [
    ['ना', 'infinitive', 'm', false],
    ['ने', 'infinitive', 'm', true],
    ['नी', 'infinitive', 'f', false],
    ['नीं', 'infinitive', 'f', true],
    ['ता', 'imperfect', 'm', false],
    ['ते', 'imperfect', 'm', true],
    ['ती', 'imperfect', 'f', false],
    ['तीं', 'imperfect', 'f', true],
    ['कर', 'conjunctive', null, false],
    ['के', 'conjunctive', null, false],
    ['', 'stem', null, false],
    [vowel ? 'इए' : 'िए', 'imperative', null, true],
    [vowel ? 'इएगा' : 'िएगा', 'imperative', null, true],
  ]
}

function perfectRows(root: string): (readonly [string, 'm' | 'f', boolean])[] {
  if (root.endsWith('ी'))
    return [
      ['या', 'm', false],
      ['ए', 'm', true],
      ['', 'f', false],
      ['ं', 'f', true],
    ]
  if (endsInVowel(root))
    return [
      ['या', 'm', false],
      ['ए', 'm', true],
      ['ई', 'f', false],
      ['ईं', 'f', true],
    ]
  return [
    ['ा', 'm', false],
    ['े', 'm', true],
    ['ी', 'f', false],
    ['ीं', 'f', true],
  ]
}

function futureStem(root: string, add: (form: string, kind: VerbFormKind, gender: 'm' | 'f' | null, plural: boolean) => void): void {
  const short = IRREGULAR_STEM[root]
  const stem = short ?? (root.endsWith('ी') ? `${root.slice(0, -1)}ि` : root)
  const vowel = short === undefined && endsInVowel(root)
  const persons: readonly (readonly [string, boolean])[] =
    root === 'हो'
      ? [
          ['ऊं', false],
          ['', false],
          ['ं', true],
          ['ओ', true],
        ]
      : vowel
        ? [
            ['ऊं', false],
            ['ए', false],
            ['एं', true],
            ['ओ', true],
          ]
        : [
            ['ूं', false],
            ['े', false],
            ['ें', true],
            ['ो', true],
          ]
  for (const [suffix, plural] of persons) {
    add(stem + suffix, suffix === 'ो' || suffix === 'ओ' ? 'imperative' : 'subjunctive', null, plural)
    add(`${stem + suffix}गा`, 'future', 'm', false)
    add(`${stem + suffix}गे`, 'future', 'm', true)
    add(`${stem + suffix}गी`, 'future', 'f', plural)
  }
}

/** Keys a noun or adjective may take, whatever its gender: हमला → हमले, हमलों; वार्ता → वार्ताओं, वार्ताएं; बैठक → बैठकें, बैठकों. */
export function nominalForms(word: string): string[] {
  const key = fold(word)
  const stem = key.slice(0, -1)
  const before = key.at(-2) ?? ''
  if (key.length < 2) return [key]
  if (key.endsWith('ा'))
    return [key, `${stem}े`, `${stem}ों`, `${stem}ी`, `${key}ओं`, `${key}एं`, ...(before === 'य' ? [`${stem.slice(0, -1)}ओं`] : [])]
  if (key.endsWith('ी')) return [key, `${stem}ियों`, `${stem}ियां`]
  if (key.endsWith('ि')) return [key, `${key}यों`, `${key}यां`]
  if (key.endsWith('ू')) return [key, `${stem}ुओं`, `${stem}ुएं`]
  if (key.endsWith('ु')) return [key, `${key}ओं`, `${key}एं`]
  if (/[ेैोौंः]$/.test(key)) return [key]
  if (/^[a-z0-9]/.test(key)) return [key]
  if (/[अआइईउऊएऐओऔ]$/.test(key)) return [key, `${key}ओं`]
  return [key, `${key}ों`, `${key}ें`]
}
