/** A lexicon folder in, its files out; and the compiled lexicon of the package. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CompiledLexicon,
  compileLexicon,
  type Lexicon,
  type LexiconFile,
  openLexicon,
  type PackedLexicon,
  type ParsedLexicon,
  parseLexicon,
} from 'ghatnakram-coder/lexicon'
import { InputError } from '../errors.ts'

const here = dirname(fileURLToPath(import.meta.url))
/** Beside the bundle when built; the repository's folder in development. */
const COMPILED = join(here, 'lexicon.json')
export const LEXICON_FOLDER =
  [join(here, '../../lexicon'), join(here, '../../../lexicon'), join(here, 'lexicon')].find((folder) =>
    existsSync(join(folder, 'reporting.yaml')),
  ) ?? join(here, 'lexicon')

/** All YAML, TSV and CSV files below a folder, sorted by path, so that the result does not depend on the file system. */
export function readFolder(folder: string): LexiconFile[] {
  const files: LexiconFile[] = []
  const walk = (below: string) => {
    for (const item of readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? item.name : `${below}/${item.name}`
      if (item.isDirectory()) walk(path)
      else if (/\.(yaml|tsv|csv)$/.test(item.name)) files.push({ path, text: readFileSync(join(folder, path), 'utf8') })
    }
  }
  walk('')
  return files
}

export const versionOf = (files: readonly LexiconFile[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.path}\0${file.text}\0`)
  return hash.digest('hex').slice(0, 12)
}

/** Parse our folder with a user's laid over it. Throws E_NOT_FOUND where there is none, E_LEXICON where it is no folder. */
export function parseFolders(own: string | null): { parsed: ParsedLexicon; compiled: CompiledLexicon } {
  if (own !== null && !existsSync(own)) throw new InputError('E_NOT_FOUND', own)
  if (own !== null && !statSync(own).isDirectory()) throw new InputError('E_LEXICON', own, 'not a folder')
  const files = [...readFolder(LEXICON_FOLDER), ...(own === null ? [] : readFolder(own))]
  const parsed = parseLexicon(files)
  return { parsed, compiled: compileLexicon(parsed.source, versionOf(files)) }
}

/** The lexicon the commands use: the compiled one that was built, or compiled now when a user's folder is laid over it; E_LEXICON names its first fault. */
export function loadLexicon(own: string | null): Lexicon {
  if (own === null && existsSync(COMPILED)) return openLexicon(JSON.parse(readFileSync(COMPILED).toString()) as PackedLexicon)
  const { parsed, compiled } = parseFolders(own)
  const [first] = parsed.complaints
  if (own !== null && first) throw new InputError('E_LEXICON', own, `${first.path}:${first.line}:${first.column} ${first.message}`)
  return openLexicon(compiled)
}
