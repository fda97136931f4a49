/**
 * Paths in, articles out, one at a time; what cannot be read is reported and the rest goes on.
 * A .txt file is one article; a .json or .jsonl file holds one object a line: {id, title, text, published, source, url}.
 */
import { createReadStream, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Article, languageOf } from 'ghatnakram-coder'
import { InputError } from '../errors.ts'

const TEXT = new Set(['.txt', '.text', '.md'])
const LINES = new Set(['.jsonl', '.ndjson', '.json'])
const LONGEST = 2_000_000

export interface Options {
  /** Publication date for articles that carry none. */
  readonly published: string | null
  readonly refused: (error: InputError) => void
}

/** Articles of files, folders and `-`, in the order given; folders sorted by name. */
export async function* readArticles(paths: readonly string[], options: Options): AsyncGenerator<Article> {
  for (const path of paths) {
    for (const file of filesOf(path, options)) yield* readOne(file, options)
  }
}

function filesOf(path: string, options: Options): string[] {
  if (path === '-') return ['-']
  try {
    const found = statSync(path)
    if (!found.isDirectory()) return [path]
    const files = walk(path, new Set(), options)
    if (files.length === 0) options.refused(new InputError('E_NO_TEXT', path))
    return files
  } catch (error) {
    options.refused(fromSystem(error, path))
    return []
  }
}

function walk(folder: string, seen: Set<string>, options: Options): string[] {
  const real = realpathSync(folder)
  if (seen.has(real)) {
    options.refused(new InputError('E_LINK_LOOP', folder))
    return []
  }
  const here = new Set(seen).add(real)
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      try {
        const found = statSync(path)
        if (found.isDirectory()) return walk(path, here, options)
        return TEXT.has(extname(name)) || LINES.has(extname(name)) ? [path] : []
      } catch (error) {
        options.refused(
          lstatSync(path).isSymbolicLink() && (error as NodeJS.ErrnoException).code !== 'EACCES'
            ? new InputError('E_LINK_LOOP', path)
            : fromSystem(error, path),
        )
        return []
      }
    })
}

function fromSystem(error: unknown, path: string): InputError {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return new InputError('E_NOT_FOUND', path)
  if (code === 'ELOOP') return new InputError('E_LINK_LOOP', path)
  return new InputError('E_UNREADABLE', path, code ?? '')
}

async function* readOne(file: string, options: Options): AsyncGenerator<Article> {
  const stream = LINES.has(extname(file)) && extname(file) !== '.json'
  if (stream) {
    yield* readLines(createReadStream(file), file, options)
    return
  }
  let bytes: Buffer
  try {
    bytes = file === '-' ? readFileSync(0) : readFileSync(file)
  } catch (error) {
    options.refused(fromSystem(error, file))
    return
  }
  const text = decode(bytes, file, options)
  if (text === null) return
  if (extname(file) === '.json' || (file === '-' && /^\s*[{[]/.test(text))) yield* readJson(text, file, options)
  else yield* accept({ id: file === '-' ? 'stdin' : basename(file).replace(/\.[^.]+$/, ''), text }, file, options)
}

function decode(bytes: Buffer, where: string, options: Options): string | null {
  if (bytes.length === 0) {
    options.refused(new InputError('E_EMPTY', where))
    return null
  }
  if (bytes.subarray(0, 8000).includes(0)) {
    options.refused(new InputError('E_BINARY', where))
    return null
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    options.refused(new InputError(isMostlyText(bytes) ? 'E_ENCODING' : 'E_BINARY', where))
    return null
  }
}

function isMostlyText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4000)
  let control = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32)) control++
  return control * 20 < head.length
}

/** One JSON value of any layout: an object, a list of objects, or an object a line. */
async function* readJson(text: string, where: string, options: Options): AsyncGenerator<Article> {
  try {
    const value: unknown = JSON.parse(text)
    for (const row of Array.isArray(value) ? value : [value]) yield* accept(row, where, options)
  } catch {
    for (const [i, line] of text.split('\n').entries()) yield* readLine(line, `${where}:${i + 1}`, options)
  }
}

async function* readLines(input: NodeJS.ReadableStream, where: string, options: Options): AsyncGenerator<Article> {
  let number = 0
  let any = false
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() !== '') any = true
      yield* readLine(line, `${where}:${number}`, options)
    }
  } catch (error) {
    options.refused(fromSystem(error, where))
    return
  }
  if (!any) options.refused(new InputError('E_EMPTY', where))
}

async function* readLine(line: string, where: string, options: Options): AsyncGenerator<Article> {
  if (line.trim() === '') return
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    options.refused(new InputError(line.includes('\0') || line.includes('\ufffd') ? 'E_BINARY' : 'E_JSON', where))
    return
  }
  yield* accept(row, where, options)
}

function* accept(row: unknown, where: string, options: Options): Generator<Article> {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>
  const string = (name: string) => (typeof fields[name] === 'string' && fields[name] !== '' ? (fields[name] as string) : null)
  if (typeof fields.text !== 'string') return options.refused(new InputError('E_FIELDS', where))
  const { text } = fields
  if (text.trim() === '') return options.refused(new InputError('E_EMPTY', where))
  if (text.length > LONGEST) return options.refused(new InputError('E_TOO_LONG', where, `${text.length.toLocaleString('en')} characters`))
  const language = languageOf(text)
  if (language !== 'hi') return options.refused(new InputError('E_LANGUAGE', where, NAMES[language] ?? language))
  const id = fields.id ?? fields.uid
  yield {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : where,
    text,
    title: string('title'),
    published: isDate(string('published')) ? string('published') : options.published,
    source: string('source'),
    url: string('url'),
  }
}

const NAMES: Readonly<Record<string, string>> = {
  mr: 'Marathi',
  ne: 'Nepali',
  sa: 'Sanskrit',
  bho: 'Bhojpuri',
  mai: 'Maithili',
  latin: 'Latin script',
  other: 'another script',
}

/** ISO date or date-time of a day that exists. */
export function isDate(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return false
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text.slice(0, 10)
}
