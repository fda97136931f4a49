/**
 * A CSV table of actors in, entries as YAML would give them out; the schema judges them afterwards.
 * `id,kind,hi,en,short,country,offices` / `anita-rao,person,अनीता राव,Anita Rao,राव,IND,mla IN-TG 2018-12/2023-12; minister IN-TG 2023-12/..`
 *
 * Columns are named after the YAML fields. Lists are split by `;`. A term is `office owner from/to` (offices), `owner from/to` (governs),
 * `party from/to` (parties); `..` or nothing for an end that is open or unknown, a `?` at the end for doubtful.
 */
const LISTS = new Set(['also', 'ambiguous', 'short', 'adjective', 'people', 'seats'])
const TERMS: Readonly<Record<string, readonly string[]>> = { offices: ['office', 'of'], governs: ['of'], parties: ['party'] }

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly entry: unknown
}

export const actorsFromCsv = (text: string): unknown[] => actorRowsFromCsv(text).map(({ entry }) => entry)

export function actorRowsFromCsv(text: string): CsvRow[] {
  const [header, ...rows] = rowsOf(text)
  const columns = (header?.cells ?? []).map((cell) => cell.trim())
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.startsWith('#'))
    .map(({ line, cells }) => ({ line, entry: entryOf(columns, cells) }))
}

function entryOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  cells.forEach((cell, i) => {
    const value = cell.trim()
    // A cell beyond the header gets a name that the schema refuses, so that nothing is lost in silence.
    if (value !== '') entry[columns[i] ?? `column ${i + 1}`] = cellValue(columns[i] ?? '', value)
  })
  return entry
}

function cellValue(column: string, value: string): unknown {
  const names = TERMS[column]
  if (names) return listOf(value).map((term) => termOf(term, names))
  if (LISTS.has(column)) return listOf(value)
  if (column === 'doubtful') return /^(true|yes|1|हाँ|हां)$/i.test(value)
  return value
}

const listOf = (value: string): string[] =>
  value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** «foreign-minister RUS 2004-03/..», «bjp 2014/2019 ?» */
function termOf(text: string, names: readonly string[]): Record<string, unknown> {
  const words = text.replace(/\?$/, '').trim().split(/\s+/)
  const term: Record<string, unknown> = {}
  names.forEach((name, i) => {
    term[name] = words[i] ?? ''
  })
  const [from = '', to = ''] = (words[names.length] ?? '').split('/')
  if (from !== '' && from !== '..') term.from = from
  if (to !== '' && to !== '..') term.to = to
  if (text.endsWith('?')) term.doubtful = true
  // Words too many go where the schema sees them.
  if (words.length > names.length + 1) term[`after the dates: ${words.slice(names.length + 1).join(' ')}`] = true
  return term
}

/** RFC 4180: quoted cells may hold commas, doubled quotes and line ends. A table pasted from a spreadsheet may have tabs for commas. */
function rowsOf(text: string): { line: number; cells: string[] }[] {
  const body = text.replace(/^\ufeff/, '')
  const separator = /^[^\n]*\t/.test(body) ? '\t' : ','
  const rows: { line: number; cells: string[] }[] = []
  let row: { line: number; cells: string[] } = { line: 1, cells: [] }
  let cell = ''
  let quoted = false
  let line = 1
  const close = () => {
    row.cells.push(cell)
    cell = ''
  }
  for (let i = 0; i < body.length; i++) {
    const sign = body[i]!
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (body[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === separator) close()
    else if (sign === '\n') {
      close()
      rows.push(row)
      row = { line, cells: [] }
    } else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || row.cells.length > 0) {
    close()
    rows.push(row)
  }
  return rows
}
