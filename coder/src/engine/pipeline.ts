/**
 * The order of work, on one screen.
 * article → parts → sentences → tokens → tags → chunks → mentions → clauses → frames → attributions; then who is meant; then events.
 */
import type { Article, Chunk, Document, EventMention, Part, Sentence } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { findTimes } from '../times/index.ts'
import { findAttributions } from './attribution.ts'
import { phraseBreaks } from './breaks.ts'
import { chunk } from './chunks.ts'
import { splitClauses } from './clauses.ts'
import { code } from './code/events.ts'
import { dateMentions } from './dating.ts'
import { fillFrames } from './frames.ts'
import { findMentions } from './mentions/mentions.ts'
import { markNames, matchNames } from './mentions/names.ts'
import { resolve } from './resolve/resolve.ts'
import { subjectOf } from './roles/subjects.ts'
import { splitSentences } from './sentences.ts'
import { findParts } from './structure.ts'
import { type Tagged, tag } from './tag.ts'
import { tokenise } from './tokens.ts'

/** Article in, document out. Same article and lexicon, same document, always. */
export function read(article: Article, lexicon: Lexicon): Document {
  const parts = findParts(article.text, (keys) => isPlace(keys, lexicon))
  const sentences: Sentence[] = []
  for (const part of parts) for (const sentence of readPart(part, article, sentences.length, lexicon)) sentences.push(sentence)
  return { ...article, parts, sentences }
}

function readPart(part: Part, article: Article, first: number, lexicon: Lexicon): Sentence[] {
  const raw = tokenise(article.text, part.start, part.end)
  return splitSentences(raw).map(([from, to], i) => {
    const tagged = tag(raw.slice(from, to), lexicon)
    const matches = matchNames(tagged, lexicon)
    const tokens = markNames(tagged, matches)
    const times = findTimes(tokens, lexicon.timeRules)
    const chunks = chunk(tokens, phraseBreaks(tokens, matches, times, lexicon), lexicon)
    const undated = findMentions(tokens, chunks, matches, times, article.text, lexicon)
    const clauses = splitClauses(chunks, tokens, (index) => endsInAct(chunks[index], tokens, lexicon))
    const mentions = dateMentions(undated, times, clauses, chunks, article.published, lexicon.timeRules)
    const frames = fillFrames(clauses, { tokens, chunks, mentions }, lexicon)
    const attributions = findAttributions(clauses, frames, { tokens, chunks, mentions }, lexicon)
    return {
      index: first + i,
      part: part.kind,
      start: tokens[0]!.start,
      end: tokens.at(-1)!.end,
      tokens,
      chunks,
      mentions,
      clauses: clauses.map((clause, c) => ({
        ...clause,
        subject: subjectOf(clause, { tokens, chunks, mentions }),
        attributions: attributions[c]!,
      })),
      frames,
    }
  })
}

/** [बड़ी रियायत], [टैरिफ सस्पेंड]: an unmarked phrase whose last word belongs to a predicate. */
function endsInAct(chunk: Chunk | undefined, tokens: readonly Tagged[], lexicon: Lexicon): boolean {
  if (chunk?.kind !== 'noun' || chunk.marker !== null) return false
  for (let i = chunk.from; i <= chunk.head; i++) {
    const node = tokens[i]!.lemmas.map((lemma) => lexicon.predicateTrie.next.get(lemma)).find((found) => found !== undefined)
    if (node && (i === chunk.head ? node.value !== null : true)) return true
  }
  return false
}

function isPlace(keys: readonly string[], lexicon: Lexicon): boolean {
  let node = lexicon.nameTrie
  for (const key of keys) {
    const next = node.next.get(key)
    if (!next) return false
    node = next
  }
  return (
    node.value?.some(
      (sense) =>
        sense.kind === 'p' ||
        sense.sort === 'seat' ||
        (sense.kind === 'a' && ['country', 'region'].includes(lexicon.actors[sense.index]!.kind)),
    ) ?? false
  )
}

/** Article in, events out: read, resolve, code. */
export function codeArticle(article: Article, lexicon: Lexicon): { document: Document; events: EventMention[] } {
  const document = resolve(read(article, lexicon), lexicon)
  return { document, events: code(document, lexicon) }
}
