/** The repository's lexicon, read from its folder: parsed for tests of entries, opened for tests that code. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { compileLexicon, type Lexicon, type LexiconFile, openLexicon, type ParsedLexicon, parseLexicon } from '../src/lexicon/index.ts'

const FOLDER = new URL('../../lexicon/', import.meta.url)

export function lexiconFiles(): LexiconFile[] {
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

/** Compiled by the build if that was of the same files, else now: parsing takes seconds, opening does not. */
let opened: Lexicon | null = null
export function lexicon(): Lexicon {
  opened ??= openLexicon(compileLexicon(parsedLexicon().source, 'test'))
  return opened
}

export const lexiconVersion = (files: readonly LexiconFile[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.path}\0${file.text}\0`)
  return hash.digest('hex').slice(0, 12)
}
