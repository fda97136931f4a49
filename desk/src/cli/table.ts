/** Events of an article in, the table a person reads in a terminal out. */
import type { Document, Entity, EventMention } from 'ghatnakram-coder'
import { fit, padTo, safe } from '../terminal/width.ts'

const who = (entities: readonly Entity[]): string =>
  entities.length === 0 ? '–' : entities.map((entity) => `${safe(entity.name.hi)}${entity.code ? ` (${entity.code})` : ''}`).join(', ')

export function tableOf(document: Document, events: readonly EventMention[], columns: number): string {
  const title = document.title ?? document.text.slice(0, 200).split('\n')[0] ?? document.id
  const lines = [
    fit(`■ ${document.id}  ${safe(title)}`, columns),
    `  ${events.length === 0 ? 'no events' : events.length === 1 ? '1 event' : `${events.length} events`}${document.published ? `, published ${document.published.slice(0, 10)}` : ', no publication date'}`,
  ]
  for (const sentence of document.sentences) {
    const own = events.filter((event) => event.sentence === sentence.index)
    if (own.length === 0) continue
    lines.push(
      '',
      `  ${fit(`${sentence.part === 'list' ? '▫ ' : ''}${safe(document.text.slice(sentence.start, sentence.end))}`, columns - 2)}`,
    )
    for (const event of own) lines.push(...eventLines(event, columns))
  }
  return `${lines.join('\n')}\n`
}

function eventLines(event: EventMention, columns: number): string[] {
  const type = `${event.type}${event.mode ? `/${event.mode}` : ''}`
  const status = event.status === 'actual' ? '' : `  ${event.status}`
  const date = event.time.edtf === null ? '' : `  ${event.time.edtf}${event.time.known === 'implied' ? ' (implied)' : ''}`
  const said = event.attribution.map((one) => one.speaker?.name.hi ?? '?').join(' ← ')
  const lines = [
    `    ${padTo(type, 22)} ${who(event.actors)} → ${who(event.recipients)}${status}${date}${event.place ? `  @ ${safe(event.place.name.hi)}` : ''}`,
    `    ${padTo('', 22)} «${safe(event.evidence.trigger.text)}»${said === '' ? '' : `  according to ${safe(said)}`}`,
  ]
  return lines.map((line) => fit(line, columns))
}
