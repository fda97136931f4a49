/**
 * The files of a lexicon folder in, typed entries and complaints out; every complaint names file, line and column.
 * `coerce.yaml:8:32 «arest» is not a mode of COERCE; PLOVER has: seize, restrict, …`
 */
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { actorRowsFromCsv } from './actors-csv.ts'
import type { LexiconSource, PlaceRow, Verbs } from './compiled.ts'
import { actorEntry, operatorEntry, predicateEntry, reportingFile } from './schema.ts'

export interface LexiconFile {
  /** Path inside the lexicon folder, with forward slashes: predicates/coerce.yaml. */
  readonly path: string
  readonly text: string
}

export interface Complaint {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Where an entry stands, for checks that come later. */
export interface Located<T> {
  readonly value: T
  readonly path: string
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number }
}

export interface ParsedLexicon {
  readonly source: LexiconSource
  readonly predicates: readonly Located<LexiconSource['predicates'][number]>[]
  readonly actors: readonly Located<LexiconSource['actors'][number]>[]
  readonly complaints: readonly Complaint[]
}

interface Yaml {
  readonly data: unknown
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number }
}

/** Later files are laid over earlier ones: an entry with a known id replaces it. */
export function parseLexicon(files: readonly LexiconFile[]): ParsedLexicon {
  const complaints: Complaint[] = []
  const predicates = new Map<string, Located<LexiconSource['predicates'][number]>>()
  const actors = new Map<string, Located<LexiconSource['actors'][number]>>()
  const offices = new Map<string, Located<LexiconSource['actors'][number]>>()
  const roles = new Map<string, Located<LexiconSource['actors'][number]>>()
  const operators = new Map<string, Located<LexiconSource['operators'][number]>>()
  const places = new Map<string, PlaceRow>()
  let festivals = ''
  const grammar: Record<string, unknown> = {}
  let reporting: LexiconSource['reporting'] = { verbs: [], phrases: [], nouns: [], sources: [] }
  for (const file of files) {
    if (file.path.endsWith('.tsv')) {
      if (file.path.startsWith('places/')) readPlaces(file, places, complaints)
      else if (file.path.endsWith('festivals.tsv')) festivals = file.text
      continue
    }
    const yaml = file.path.endsWith('.yaml') ? readYaml(file, complaints) : isActorTable(file) ? readTable(file) : null
    if (!yaml) continue
    const list = <T>(schema: z.ZodType<T>, into: Map<string, Located<T>>) => readList(file, yaml, schema, into, complaints)
    if (file.path.startsWith('predicates/')) list(predicateEntry, predicates)
    else if (file.path === 'actors/offices.yaml') list(actorEntry, offices)
    else if (file.path === 'actors/roles.yaml') list(actorEntry, roles)
    else if (file.path.startsWith('actors/')) list(actorEntry, actors)
    else if (file.path === 'grammar/operators.yaml') list(operatorEntry, operators)
    else if (file.path === 'reporting.yaml') {
      const parsed = reportingFile.safeParse(yaml.data)
      if (parsed.success) reporting = parsed.data
      else complain(file, yaml, [], parsed.error, complaints)
    } else grammar[file.path.replace(/\.yaml$/, '')] = yaml.data
  }
  const values = <T>(map: Map<string, Located<T>>) => [...map.values()].map((located) => located.value)
  return {
    predicates: [...predicates.values()],
    actors: [...actors.values(), ...offices.values(), ...roles.values()],
    complaints,
    source: {
      predicates: values(predicates),
      operators: values(operators),
      reporting,
      actors: values(actors),
      offices: values(offices),
      roles: values(roles),
      places: [...places.values()],
      markers: (grammar['grammar/markers'] ?? {}) as LexiconSource['markers'],
      words: (grammar['grammar/words'] ?? {}) as LexiconSource['words'],
      verbs: (grammar['grammar/verbs'] ?? {
        transitive: [],
        intransitive: [],
        pairs: {},
        received: {},
        causative: {},
        vectors: [],
        modals: {},
      }) as Verbs,
      times: { times: grammar.times ?? null, numerals: grammar['grammar/numerals'] ?? null, festivals } as LexiconSource['times'],
    },
  }
}

const isActorTable = ({ path }: LexiconFile): boolean => path.startsWith('actors/') && path.endsWith('.csv')

/** A table of actors, the other way to write them: complaints name the line of the row. */
function readTable(file: LexiconFile): Yaml {
  const rows = actorRowsFromCsv(file.text)
  return {
    data: rows.map(({ entry }) => entry),
    at: ([row]) => ({ line: typeof row === 'number' ? (rows[row]?.line ?? 1) : 1, column: 1 }),
  }
}

function readYaml(file: LexiconFile, complaints: Complaint[]): Yaml | null {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, strict: true, uniqueKeys: true })
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0])
    complaints.push({ path: file.path, line, column: col, message: `not valid YAML: ${error.message.split('\n')[0]}` })
  }
  if (document.errors.length > 0) return null
  const at = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length) as (string | number)[], true)
      if (isNode(node) && node.range) {
        const { line, col } = lines.linePos(node.range[0])
        return { line, column: col }
      }
    }
    return { line: 1, column: 1 }
  }
  return { data: document.toJS() ?? [], at }
}

function readList<T>(file: LexiconFile, yaml: Yaml, schema: z.ZodType<T>, into: Map<string, Located<T>>, complaints: Complaint[]): void {
  if (!Array.isArray(yaml.data)) {
    complaints.push({ path: file.path, line: 1, column: 1, message: 'a list of entries is expected, each beginning with «- id:»' })
    return
  }
  const here = new Map<string, number>()
  yaml.data.forEach((row: unknown, index) => {
    const parsed = schema.safeParse(row)
    if (!parsed.success) {
      complain(file, yaml, [index], parsed.error, complaints)
      return
    }
    const id = String((parsed.data as { id: unknown }).id)
    if (here.has(id)) complaints.push({ path: file.path, ...yaml.at([index, 'id']), message: `the id «${id}» is used twice in this file` })
    here.set(id, index)
    into.set(id, { value: parsed.data, path: file.path, at: (path) => yaml.at([index, ...path]) })
  })
}

function complain(file: LexiconFile, yaml: Yaml, path: readonly PropertyKey[], error: z.ZodError, complaints: Complaint[]): void {
  for (const issue of error.issues)
    complaints.push({
      path: file.path,
      ...yaml.at([...path, ...issue.path]),
      message: `${issue.path.map(String).join('.') || 'entry'}: ${issue.message}`,
    })
}

const PLACE_COLUMNS = ['id', 'hi', 'en', 'also', 'country', 'adm1', 'kind', 'lat', 'lon'] as const

function readPlaces(file: LexiconFile, places: Map<string, PlaceRow>, complaints: Complaint[]): void {
  const [header, ...rows] = file.text.split('\n')
  const columns = (header ?? '').trim().split('\t')
  const missing = PLACE_COLUMNS.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    complaints.push({ path: file.path, line: 1, column: 1, message: `the header lacks: ${missing.join(', ')}` })
    return
  }
  rows.forEach((row, i) => {
    if (row.trim() === '' || row.startsWith('#')) return
    const cells = row.replace(/\r$/, '').split('\t')
    const place = Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? ''])) as unknown as PlaceRow
    if (
      !Number.isFinite(Number(place.lat)) ||
      !Number.isFinite(Number(place.lon)) ||
      place.lat === '' ||
      !/^([A-Z]{3})?$/.test(place.country)
    ) {
      complaints.push({
        path: file.path,
        line: i + 2,
        column: 1,
        message: `«${place.id}»: country must be a three-letter code or empty, lat and lon numbers`,
      })
      return
    }
    places.set(place.id, place)
  })
}
