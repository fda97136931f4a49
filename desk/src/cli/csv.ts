/** Event mentions as tidy CSV: one row a mention, lists joined by `;`, quoted by RFC 4180, formulas made harmless. */
import type { Entity, EventMention } from 'ghatnakram-coder'

const COLUMNS: readonly (readonly [string, (event: EventMention) => string | number | null])[] = [
  ['id', (e) => e.id],
  ['article', (e) => e.article],
  ['sentence', (e) => e.sentence],
  ['part', (e) => e.part],
  ['type', (e) => e.type],
  ['mode', (e) => e.mode],
  ['status', (e) => e.status],
  ['actor_codes', (e) => list(e.actors, (x) => x.code)],
  ['actor_names', (e) => list(e.actors, (x) => x.name.hi)],
  ['actor_sectors', (e) => list(e.actors, (x) => x.sector)],
  ['recipient_codes', (e) => list(e.recipients, (x) => x.code)],
  ['recipient_names', (e) => list(e.recipients, (x) => x.name.hi)],
  ['recipient_sectors', (e) => list(e.recipients, (x) => x.sector)],
  ['date', (e) => e.time.edtf],
  ['date_known', (e) => e.time.known],
  ['place', (e) => e.place?.name.hi ?? null],
  ['place_country', (e) => e.place?.country ?? null],
  ['speakers', (e) => e.attribution.map((said) => said.speaker?.code ?? '?').join(';')],
  ['quad', (e) => e.quad],
  ['score', (e) => e.score],
  ['cameo', (e) => e.cameo],
  ['dead', (e) => e.magnitude?.dead ?? null],
  ['injured', (e) => e.magnitude?.injured ?? null],
  ['arrested', (e) => e.magnitude?.arrested ?? null],
  ['size', (e) => e.magnitude?.size ?? null],
  ['money', (e) => (e.magnitude?.money ? `${e.magnitude.money.amount} ${e.magnitude.money.currency}` : null)],
  ['trigger', (e) => e.evidence.trigger.text],
  ['start', (e) => e.evidence.trigger.start],
  ['end', (e) => e.evidence.trigger.end],
  ['sentence_text', (e) => e.evidence.sentence.text],
]

const list = (entities: readonly Entity[], of: (entity: Entity) => string | null): string =>
  entities.map((entity) => of(entity) ?? '').join(';')

export const csvHeader = (): string => COLUMNS.map(([name]) => name).join(',')
export const csvRow = (event: EventMention): string => COLUMNS.map(([, of]) => cell(of(event))).join(',')

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // A spreadsheet would run what begins like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
