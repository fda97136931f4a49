/**
 * The houses in order: which folder may import which, no drawers for everything, no long files.
 * An exception is written down with its reason, and a test asks to strike it out once it is no more.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const LINES = 300

/** Files longer than that for now. Tables are longer by nature and are not listed here but below. */
const LONG_FOR_NOW: readonly string[] = ['coder/src/document.ts']
const TABLES = ['coder/src/ontology/countries.ts', 'coder/src/ontology/cameo.ts', 'coder/src/ontology/plover.ts']

/** Who may import whom inside the coder: each house, those to the left of it, and nothing else. `keys` is what lexicon/ and times/ both stand on. */
const ORDER = ['ontology', 'document', 'keys', 'names', 'times', 'lexicon', 'engine', 'door'] as const
type House = (typeof ORDER)[number]
const KEYS = ['lexicon/fold.ts', 'lexicon/trie.ts', 'lexicon/inflect.ts', 'engine/tokens.ts']
/** «from → to»: the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'coder/src/lexicon/check.ts → coder/src/engine/pipeline.ts': 'the examples of an entry are run through the whole engine',
}

const DESK: Readonly<Record<string, readonly string[]>> = {
  cli: ['server', 'store', 'export', 'ingest', 'evaluate', 'lexicon', 'terminal', 'errors'],
  server: ['store', 'export', 'ingest', 'evaluate', 'lexicon', 'errors'],
  store: ['errors'],
  export: ['errors'],
  ingest: ['errors'],
  evaluate: ['errors'],
  lexicon: ['errors'],
  terminal: [],
  errors: [],
}

interface Import {
  readonly from: string
  readonly to: string
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .sort()

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

function importsOf(path: string): Import[] {
  const found = read(path).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)
  return [...found].map(([, to]) => ({ from: path, to: to!.startsWith('.') ? posix.join(posix.dirname(path), to!) : to! }))
}

const CODER = sourceFiles('coder/src')
const DESK_FILES = sourceFiles('desk/src')
const WEB = sourceFiles('web/src')

function houseOf(path: string): House {
  const inside = path.replace('coder/src/', '')
  if (KEYS.includes(inside)) return 'keys'
  if (inside === 'document.ts') return 'document'
  if (inside === 'index.ts') return 'door'
  const folder = inside.split('/')[0] as House
  if (!ORDER.includes(folder)) throw new Error(`${path}: a new folder; give it a place in ORDER`)
  return folder
}

describe('arrows', () => {
  it('ontology ← document ← lexicon ← engine, and no others inside the coder', () => {
    const wrong = CODER.flatMap(importsOf)
      .filter(({ to }) => to.startsWith('coder/'))
      .filter(({ from, to }) => ORDER.indexOf(houseOf(to)) > ORDER.indexOf(houseOf(from)))
      .map(({ from, to }) => `${from} → ${to}`)
    expect(wrong.filter((arrow) => !(arrow in EXCEPTIONS))).toEqual([])
    expect(
      Object.keys(EXCEPTIONS).filter((arrow) => !wrong.includes(arrow)),
      'no longer there: strike them out of EXCEPTIONS',
    ).toEqual([])
  })

  it('the coder imports nothing that touches the world', () => {
    const outside = new Set(CODER.flatMap(importsOf).flatMap(({ to }) => (to.startsWith('coder/') ? [] : [to])))
    expect([...outside].sort()).toEqual(['yaml', 'zod'])
    const impure = CODER.filter((path) => /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bconsole\./.test(read(path)))
    expect(impure, 'no clock, no chance, no process').toEqual([])
  })

  it('yaml and zod stay in the lexicon, so that a page can code without them', () => {
    const users = CODER.flatMap(importsOf).filter(({ to }) => to === 'yaml' || to === 'zod')
    expect(users.filter(({ from }) => !from.startsWith('coder/src/lexicon/'))).toEqual([])
  })

  it('coder ← desk ← web', () => {
    expect(CODER.flatMap(importsOf).filter(({ to }) => /ghatnakram|^desk\/|^web\//.test(to))).toEqual([])
    expect(DESK_FILES.flatMap(importsOf).filter(({ to }) => /^web\/|^coder\//.test(to))).toEqual([])
    expect(WEB.flatMap(importsOf).filter(({ to }) => /^coder\/|^desk\/src\/(?!server)/.test(to))).toEqual([])
  })

  it('ingest, store, export ← server, cli inside the desk', () => {
    const houseIn = (path: string): string => path.replace('desk/src/', '').split('/')[0]!.replace(/\.ts$/, '')
    const wrong = DESK_FILES.flatMap(importsOf)
      .filter(({ to }) => to.startsWith('desk/'))
      .filter(({ from, to }) => houseIn(from) !== houseIn(to) && !DESK[houseIn(from)]?.includes(houseIn(to)))
    expect(wrong).toEqual([])
  })

  it('no stage of the engine imports the pipeline', () => {
    expect(
      CODER.flatMap(importsOf).filter(({ from, to }) => from.startsWith('coder/src/engine/') && to.endsWith('engine/pipeline.ts')),
    ).toEqual([])
  })
})

describe('houses', () => {
  const all = [...CODER, ...DESK_FILES, ...WEB]

  it('no drawer for everything', () => {
    expect(all.filter((path) => /(^|\/)(utils?|common|helpers?|misc|shared|lib)(\/|\.tsx?$)/.test(path))).toEqual([])
  })

  it(`no file past ${LINES} lines, tables aside`, () => {
    const long = all.filter((path) => read(path).split('\n').length - 1 > LINES && !TABLES.includes(path))
    expect(long.filter((path) => !LONG_FOR_NOW.includes(path))).toEqual([])
    expect(
      LONG_FOR_NOW.filter((path) => !long.includes(path)),
      'short enough now: strike them out of LONG_FOR_NOW',
    ).toEqual([])
  })

  it('every file opens with what comes in and what goes out', () => {
    expect(
      all.filter((path) => !/^(?:#!.*\n)?\/(?:\*\*|\/) ?\S/.test(read(path).replace(/^\/\*\*\n \*/, '/**')) && !path.startsWith('web/')),
    ).toEqual([])
  })

  it('nothing is commented out', () => {
    const dead = /^\s*\/\/\s*(?:const|let|if|for|return|import|export|function)\b.*[;{(]\s*$/m
    expect(all.filter((path) => dead.test(read(path)))).toEqual([])
  })
})
