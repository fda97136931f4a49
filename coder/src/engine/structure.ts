/**
 * A text in, its parts out: headline, dateline, body, the list of other stories, boilerplate.
 * «सोलः उत्तर कोरिया …» → dateline «सोलः» · «अन्य प्रमुख खबरें» → what follows is a list, each line an item of its own.
 */
import type { Part, PartKind } from '../document.ts'
import { fold } from '../lexicon/fold.ts'

const LIST_HEADING =
  /^\W*(?:अन्य (?:प्रमुख |बड़ी |मुख्य )?(?:खबरें|ख़बरें|समाचार)|(?:ये|यह|इसे|इन्हें) भी (?:पढ़ें|पढ़ें|देखें|पढ़िए|पढ़े)|और (?:पढ़ें|खबरें)|संबंधित (?:खबरें|समाचार)|बड़ी खबरें|प्रमुख खबरें|टॉप न्यूज़?|also read|read (?:more|also|this)|related (?:news|stories))/iu
const BOILERPLATE =
  /^(?:[-–•*\s]*(?:hindi news|international|national|कॉपी लिंक|copy link|trending (?:photos|videos|now)|advertisement|विज्ञापन|share|शेयर करें|follow us|facebook|twitter|whatsapp|telegram|edited by\b.*|written by\b.*|published by\b.*|reported by\b.*|updated?\b.*|last updated.*|by ?: ?.*|download app.*|subscribe.*|home|होम|देश|विदेश|दुनिया|राज्य|india news|world news|breaking news)\s*|(?:फोटो|तस्वीर|चित्र|photo|image|source|स्रोत|साभार)\s*[:：-].*|\(?(?:भाषा|एजेंसी|एएनआई|पीटीआई|वार्ता|आईएएनएस|ani|pti|ians)\)?\s*)$/iu
/** Longer lines are paragraphs; a headline of a Hindi paper is hardly ever longer. */
const HEADLINE_LIMIT = 240
const SENTENCE_END = /[।|?!.…"'”’)\]]\s*$/u
const DATELINE =
  /^\s*([\p{L}\p{M}\s.,/()-]{2,60}?)(?:\s*[(（](?:एजेंसी|भाषा|एएनआई|पीटीआई|वार्ता|ब्यूरो|आईएएनएस)[)）])?\s*(?::-|ः|:|।\s*-|--|—|–|-\s)\s*/u
const INLINE_LIST = /^\W*(?:ये|यह|इसे|इन्हें) भी (?:पढ़ें|पढ़ें|देखें|पढ़िए|पढ़े)\W*[:：-]/u

/** Parts in text order, covering every non-empty line. `isPlace` knows place names, by key: a dateline is one. */
export function findParts(text: string, isPlace: (keys: readonly string[]) => boolean): Part[] {
  const parts: Part[] = []
  const lines = linesOf(text)
  let inList = false
  let seenBody = false
  /** Kind of a line that is one part; null for a paragraph of the body, which may begin with a dateline. */
  const kindOf = (line: string, i: number): PartKind | null => {
    if (LIST_HEADING.test(line)) {
      if (INLINE_LIST.test(line)) return 'list'
      inList = true
      return 'boilerplate'
    }
    if (BOILERPLATE.test(line)) return 'boilerplate'
    const paragraph = isParagraph(line)
    if (inList && !paragraph) return 'list'
    inList = false
    const short = line.length <= HEADLINE_LIMIT && !paragraph
    const headlineLike = short && !SENTENCE_END.test(line)
    if (!seenBody && lines.length > 1 && short && (headlineLike || i === 0)) return 'headline'
    return headlineLike && (lines.length > 1 || line.length < 120) ? 'headline' : null
  }
  for (const [i, { start, end }] of lines.entries()) {
    const line = text.slice(start, end)
    const kind = kindOf(line, i)
    const dateline = kind !== null || seenBody ? null : datelineEnd(line, isPlace)
    if (kind === null) seenBody = true
    if (dateline !== null) parts.push({ kind: 'dateline', start, end: start + dateline })
    parts.push({ kind: kind ?? 'body', start: start + (dateline ?? 0), end })
  }
  return parts
}

/** Two or more sentences, or one long one that ends like a sentence. */
function isParagraph(line: string): boolean {
  const ends = line.match(/[।|?!]|[^.\s]\.(?=\s|$)/gu)?.length ?? 0
  return ends >= 2 || (ends === 1 && /[।|.]["'”’)]?\s*$/u.test(line) && line.length > 60)
}

function datelineEnd(line: string, isPlace: (keys: readonly string[]) => boolean): number | null {
  const match = DATELINE.exec(line)
  const name = match?.[1]
  if (!match || name === undefined || match[0].length >= line.length) return null
  const keys = name
    .split(/[\s,/().-]+/u)
    .filter(Boolean)
    .map((word) => fold(word.replace(/ः$/u, '')))
  if (keys.length === 0 || keys.length > 5) return null
  return isPlace(keys) || keys.some((key) => isPlace([key])) ? match[0].length : null
}

function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    let from = start
    let to = stop
    while (from < to && /\s/u.test(text[from] ?? '')) from++
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to--
    if (to > from) lines.push({ start: from, end: to })
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}
