/** The repository's lexicon, read from its folder: parsed for tests of entries, opened for tests that code. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Article, codeArticle, type Document, type EventMention } from '../src/index.ts'
import { compileLexicon, type Lexicon, type LexiconFile, openLexicon, type ParsedLexicon, parseLexicon } from '../src/lexicon/index.ts'

const FOLDER = new URL('../../lexicon/', import.meta.url)

function lexiconFiles(): LexiconFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(yaml|tsv)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, FOLDER), 'utf8') }))
}

let parsed: ParsedLexicon | null = null
export function parsedLexicon(): ParsedLexicon {
  parsed ??= parseLexicon(lexiconFiles())
  return parsed
}

let opened: Lexicon | null = null
export function lexicon(): Lexicon {
  opened ??= openLexicon(compileLexicon(parsedLexicon().source, 'test'))
  return opened
}

/** A text by itself, as an article of that day. */
export const articleOf = (text: string, published: string | null = null, id = 'test'): Article => ({
  id,
  text,
  title: null,
  published,
  source: null,
  url: null,
})

export const codeText = (text: string, published: string | null = null): { document: Document; events: readonly EventMention[] } =>
  codeArticle(articleOf(text, published), lexicon())
