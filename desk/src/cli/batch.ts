/** What every command over articles shares: inputs, progress, the count of what was refused, the exit status. */
import { type Article, codeArticle, type Document, type EventMention, type Lexicon } from 'ghatnakram-coder'
import { ERRORS, InputError } from '../errors.ts'
import { isDate, readArticles } from '../ingest/articles.ts'
import { loadLexicon } from '../lexicon/folder.ts'

export interface BatchOptions {
  readonly published?: string
  readonly lexicon?: string
}

/** Exit statuses: 0 all done, 1 some inputs refused, 2 nothing done or a wrong command line. */
export async function forEachArticle(
  paths: readonly string[],
  options: BatchOptions,
  work: (article: Article, lexicon: Lexicon) => void,
): Promise<void> {
  if (options.published !== undefined && !isDate(options.published)) throw new InputError('E_DATE', options.published)
  const lexicon = loadLexicon(options.lexicon ?? null)
  const refused = new Map<string, number>()
  let done = 0
  const progress = progressLine()
  const refuse = (error: InputError) => {
    progress.clear()
    console.error(error.message)
    refused.set(error.code, (refused.get(error.code) ?? 0) + 1)
  }
  for await (const article of readArticles(paths.length === 0 ? ['-'] : paths, { published: options.published ?? null, refused: refuse })) {
    work(article, lexicon)
    done++
    progress.show(done)
  }
  progress.clear()
  if (refused.size > 0) {
    const total = [...refused.values()].reduce((sum, count) => sum + count, 0)
    console.error(
      `${done} done, ${total} skipped: ${[...refused].map(([code, count]) => `${count} ${ERRORS[code as keyof typeof ERRORS].says}`).join('; ')}`,
    )
  }
  process.exitCode = refused.size === 0 ? 0 : done === 0 ? 2 : 1
}

export const codeEach = (
  paths: readonly string[],
  options: BatchOptions,
  write: (document: Document, events: readonly EventMention[], lexicon: Lexicon) => void,
): Promise<void> =>
  forEachArticle(paths, options, (article, lexicon) => {
    const { document, events } = codeArticle(article, lexicon)
    write(document, events, lexicon)
  })

/** Shown on stderr after a second, and only where somebody watches. */
function progressLine(): { show: (done: number) => void; clear: () => void } {
  const started = Date.now()
  let last = 0
  const watched = process.stderr.isTTY === true
  return {
    show: (done) => {
      const now = Date.now()
      if (!watched || now - started < 1000 || now - last < 200) return
      last = now
      process.stderr.write(`\r${done} articles, ${Math.round(done / ((now - started) / 1000))} a second `)
    },
    clear: () => {
      if (last > 0) process.stderr.write('\r\u001b[K')
      last = 0
    },
  }
}
