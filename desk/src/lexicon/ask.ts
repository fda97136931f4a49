/**
 * A name or an office phrase and a day in; whom the coder would take it for, and why, out.
 * «2015 में अमेरिकी विदेश मंत्री» → john-kerry, «foreign-minister of USA on 2015-07-01» · «लावारोव» → nobody; near: सर्गेई लावरोव
 *
 * The phrase is read and resolved as an article of that day, so that the answer is the coder's own.
 */
import { type Document, type Entity, type Lexicon, type Mention, read, resolve } from 'ghatnakram-coder'
import { foldPhrase } from 'ghatnakram-coder/lexicon'
import { candidate, rank } from 'ghatnakram-coder/names'

export interface Held {
  readonly office: string
  readonly hi: string
  readonly of: string
  readonly from: string | null
  readonly to: string | null
  readonly doubtful: boolean
  /** Held on the day asked for. */
  readonly current: boolean
}
export interface Known {
  readonly id: string
  readonly hi: string
  readonly en: string
  readonly kind: string
  readonly country: string | null
  readonly code: string | null
  readonly party: string | null
  readonly offices: readonly Held[]
  /** Keys under which it is found: full names, short names, adjectives … */
  readonly written: Readonly<Record<string, readonly string[]>>
}
export interface Reading {
  readonly words: string
  readonly because: string
  /** As the coder would write it: code and sector of that day. Empty where it decides for nobody. */
  readonly entities: readonly Entity[]
  readonly known: readonly Known[]
  /** Others who bear the name, or hold the office in the time asked for. */
  readonly candidates: readonly Known[]
}
export interface Answer {
  readonly phrase: string
  /** The day, month or year asked for. */
  readonly on: string
  readonly readings: readonly Reading[]
  /** Where nobody is found: names that sound alike, 0 to 1. */
  readonly near: readonly { readonly known: Known; readonly likeness: number }[]
}

export function ask(phrase: string, on: string, lexicon: Lexicon): Answer {
  const said = timeOf(readOn(phrase, middle(on), lexicon))
  const asked = said ?? on
  const document = readOn(phrase, middle(asked), lexicon)
  const actors = document.sentences.flatMap((sentence) => sentence.mentions).filter((mention) => mention.kind !== 'time')
  const readings = actors
    .map((mention) => readingOf(mention, document, asked, lexicon))
    .filter((reading) => reading.entities.length > 0 || reading.candidates.length > 0)
  const found = readings.some((reading) => reading.known.length + reading.candidates.length > 0)
  return { phrase, on: asked, readings, near: found ? [] : nearest(phrase, asked, lexicon) }
}

const readOn = (text: string, published: string, lexicon: Lexicon): Document =>
  resolve(read({ id: 'phrase', text, title: null, published, source: null, url: null }, lexicon), lexicon)

/** A year or month that the phrase itself names. */
function timeOf(document: Document): string | null {
  const dates = document.sentences.flatMap((sentence) => sentence.mentions).map((mention) => mention.time?.edtf ?? '')
  return dates.find((edtf) => /^\d{4}(-\d{2}){0,2}$/.test(edtf)) ?? null
}

/** The day that stands for a month or a year. */
export const middle = (date: string): string => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date)

/** Does a term touch the day, month or year? */
function touches(from: string | null, to: string | null, date: string): boolean {
  const early = (a: string, b: string) => a.slice(0, Math.min(a.length, b.length)) <= b.slice(0, Math.min(a.length, b.length))
  return (from === null || early(from, date)) && (to === null || early(date, to))
}

function readingOf(mention: Mention, document: Document, on: string, lexicon: Lexicon): Reading {
  const { reference, entities, because } = mention
  const ids = entities.flatMap((entity) => (entity.id === null ? [] : [entity.id]))
  const words = document.text.slice(mention.start, mention.end)
  const others = (
    reference.kind === 'short'
      ? [...reference.actors]
      : reference.kind === 'office'
        ? holders(reference.office, reference.of, on, lexicon)
        : bearers(words, lexicon)
  ).filter((id) => !ids.includes(id))
  return {
    words,
    because,
    entities,
    known: ids.map((id) => knownOf(id, on, lexicon)),
    candidates: [...new Set(others)].map((id) => knownOf(id, on, lexicon)),
  }
}

function holders(office: string, of: { actor: string | null; country: string | null } | null, on: string, lexicon: Lexicon): string[] {
  const list = lexicon.holders.get(`${office}|${of?.actor ?? of?.country ?? 'IND'}`) ?? []
  return list.filter((held) => touches(held.from, held.to, on)).map((held) => lexicon.actors[held.actor]!.id)
}

/** Everybody whose full or short name these words are. */
function bearers(words: string, lexicon: Lexicon): string[] {
  const key = foldPhrase(words).join(' ')
  const senses = lexicon.names.find(([name]) => name === key)?.[1] ?? []
  return senses.flatMap(([kind, index]) => (kind === 'a' ? [lexicon.actors[index]!.id] : []))
}

function knownOf(id: string, on: string, lexicon: Lexicon): Known {
  const index = lexicon.actorById.get(id)!
  const { hi, en, kind, country, code, party, offices } = lexicon.actors[index]!
  const held = offices.map((one) => ({
    ...one,
    hi: lexicon.offices.find((office) => office.id === one.office)?.hi ?? one.office,
    current: touches(one.from, one.to, on),
  }))
  return {
    id,
    hi,
    en,
    kind,
    country,
    code,
    party,
    offices: held.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1)),
    written: writtenAs(index, lexicon),
  }
}

function writtenAs(actor: number, lexicon: Lexicon): Known['written'] {
  const written: Record<string, string[]> = {}
  for (const [name, senses] of lexicon.names) {
    for (const [kind, index, sort] of senses) if (kind === 'a' && index === actor) written[sort] = [...(written[sort] ?? []), name]
  }
  return written
}

const LIKE = 0.8
const MOST = 5

/** «लावारोव», Lavrof: by the sound, in either script, of the whole name or of its last words. */
function nearest(phrase: string, on: string, lexicon: Lexicon): Answer['near'] {
  const owners = new Map<string, number>()
  for (const [name, senses] of lexicon.names)
    for (const [kind, index] of senses) if (kind === 'a' && !owners.has(name)) owners.set(name, index)
  const near = new Map<number, number>()
  for (const { name, likeness } of rank(phrase, [...owners.keys()].map(candidate))) {
    if (likeness < LIKE || near.size === MOST) break
    const index = owners.get(name)!
    if (!near.has(index)) near.set(index, likeness)
  }
  return [...near].map(([index, likeness]) => ({ known: knownOf(lexicon.actors[index]!.id, on, lexicon), likeness }))
}
