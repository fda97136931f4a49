/**
 * Tokens of a sentence and a place in it in, the tense of the verb that most likely governs it out. Only for reading lines by
 * themselves; the engine knows its clauses and says the tense.
 * «कल दोनों नेता मिलेंगे» → future · «कल दोनों नेता मिले थे» → past
 */
import type { RawToken } from '../document.ts'
import type { Tense } from './types.ts'

const PAST = new Set(
  'था थी थे थीं गया गई गए गयी गये किया की किए दिया दी दिए लिया ली लिए हुआ हुई हुए हुईं रहा रही रहे चुका चुकी चुके कहा बताया मारा मारे मिला मिली मिले आया आई आए पहुंचा पहुंची पहुंचे रखा रखी बनाया बनी बना चला चली चले छोड़ छोडा छोडी सुनाया सुनाई उठाया लगाया लगाई पाया पाई लौटा लौटी लौटे जताया जताई निकाला'.split(
    ' ',
  ),
)
const AUXILIARY = new Set(['है', 'हैं', 'हूं', 'हो'])
const CLAUSE_ENDS = new Set(['।', '?', '!', 'कि', ';', 'लेकिन', 'जबकि', 'मगर'])
/** «कल मानसून के पहुंचने के आसार» */
const OUTLOOK = new Set(['आसार', 'संभावना', 'उम्मीद', 'अनुमान'])
/** Perfective forms that are also postpositions or nouns: decided only by what follows. */
const DOUBTFUL = new Set(['की', 'ली', 'दी', 'लिए', 'मिले', 'बना', 'चला', 'रही', 'रहे', 'रहा', 'आई', 'पाया'])

export function guessTense(tokens: readonly RawToken[], from: number): Tense {
  let end = from
  while (end < tokens.length && !CLAUSE_ENDS.has(tokens[end]!.key)) end++
  let begin = from
  while (begin > 0 && !CLAUSE_ENDS.has(tokens[begin - 1]!.key)) begin--
  for (let at = end - 1; at >= begin; at--) {
    const { key, kind } = tokens[at]!
    if (kind !== 'word') continue
    if (isFuture(key) || OUTLOOK.has(key)) return 'future'
    const isLast =
      at === end - 1 || tokens.slice(at + 1, end).every((token) => token.kind !== 'word' || AUXILIARY.has(token.key) || PAST.has(token.key))
    if (!isLast) continue
    if (AUXILIARY.has(key)) {
      const before = tokens[at - 1]?.key ?? ''
      // «मतदान होने वाला है», «उन्हें मॉस्को जाना है»
      if (
        before === 'वाला' ||
        before === 'वाली' ||
        before === 'वाले' ||
        ((before.endsWith('ना') || before.endsWith('नी')) && before.length > 3)
      )
        return 'future'
      if (PAST.has(before) && !['रहा', 'रही', 'रहे'].includes(before)) return 'past'
      return 'present'
    }
    if (PAST.has(key) && (!DOUBTFUL.has(key) || at === end - 1)) return 'past'
    if (isPerfective(key) && at === end - 1) return 'past'
  }
  return 'none'
}

/** करेगा, मिलेंगे, होगी, जाऊंगा, जाउंगी; चाहिए and imperatives look ahead too. */
function isFuture(key: string): boolean {
  if (key === 'होगा' || key === 'होगी' || key === 'होंगे' || key === 'चाहिए' || key === 'करें' || key === 'कीजिए' || key === 'दीजिए')
    return true
  if (key.length < 4 || !(key.endsWith('गा') || key.endsWith('गे') || key.endsWith('गी'))) return false
  const stem = key.slice(0, -2)
  return (
    stem.endsWith('े') ||
    stem.endsWith('ें') ||
    stem.endsWith('ंू') ||
    stem.endsWith('ूं') ||
    stem.endsWith('ुं') ||
    stem.endsWith('ए') ||
    stem.endsWith('एं') ||
    stem.endsWith('ऊं') ||
    stem.endsWith('उं') ||
    stem.endsWith('ओ') ||
    stem.endsWith('ो')
  )
}

const isPerfective = (key: string) => key.endsWith('ाया') || key.endsWith('ाई') || key.endsWith('ाए') || key.endsWith('ाईं')
