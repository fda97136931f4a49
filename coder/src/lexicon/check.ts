/**
 * A parsed lexicon in, complaints out: closed lists, quoted words, claims of two actors on one name, and every example run.
 * An example whose sentence no longer codes as written is a complaint with the line of its text.
 */
import type { EventMention } from '../document.ts'
import { codeArticle } from '../engine/pipeline.ts'
import { modesOf } from '../ontology/plover.ts'
import { markerIds } from './compile.ts'
import { foldPhrase } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Complaint, Located, ParsedLexicon } from './parse.ts'
import type { Example, ExampleEvent, PredicateEntry } from './schema.ts'

/** Everything that can be seen without running the engine. */
export function checkEntries(parsed: ParsedLexicon): Complaint[] {
  const complaints: Complaint[] = [...parsed.complaints]
  const claims = new Map<string, string>()
  const markerId = markerIds(parsed.source.markers)
  for (const located of parsed.predicates) {
    const entry = located.value
    const complain = (path: readonly PropertyKey[], message: string) =>
      complaints.push({ path: located.path, ...located.at(path), message })
    if (!located.path.endsWith(`/${entry.event.type.toLowerCase()}.yaml`))
      complain(['event'], `«${entry.id}» is ${entry.event.type} and belongs in ${entry.event.type.toLowerCase()}.yaml`)
    if (entry.event.mode !== undefined && !modesOf(entry.event.type).includes(entry.event.mode)) {
      complain(
        ['event', 'mode'],
        `«${entry.event.mode}» is not a mode of ${entry.event.type}; PLOVER has: ${modesOf(entry.event.type).join(', ') || 'none'}`,
      )
    }
    for (const role of ['actor', 'recipient'] as const) {
      for (const marker of entry.frame?.[role]?.marker ?? [])
        if (markerId(marker) === null) complain(['frame', role, 'marker'], `«${marker}» is no marker of grammar/markers.yaml`)
    }
    for (const predicate of [entry.predicate, ...(entry.also ?? [])]) {
      const words = foldPhrase(predicate)
      if (!words.at(-1)?.endsWith('ना')) complain(['predicate'], `«${predicate}» must end in a verb in the infinitive (…ना)`)
      const claim = `${words.join(' ')}|${JSON.stringify(entry.frame ?? null)}|${entry.needs ?? ''}|${entry.without ?? ''}`
      const other = claims.get(claim)
      if (other !== undefined && other !== entry.id) complain(['predicate'], `«${predicate}» with this frame already belongs to «${other}»`)
      claims.set(claim, entry.id)
    }
    for (const kind of ['examples', 'counterexamples'] as const)
      for (const [i, example] of entry[kind]?.entries() ?? []) checkQuotes(example, [kind, i], complain)
  }
  return complaints
}

function checkQuotes(
  example: Example,
  path: readonly PropertyKey[],
  complain: (path: readonly PropertyKey[], message: string) => void,
): void {
  if (example.event === undefined || example.event === 'none') return
  const { event } = example
  const quoted = [
    ...(event.actor ?? []),
    ...(event.recipient ?? []),
    ...(event.speaker ?? []),
    ...(event.place ? [event.place] : []),
    ...(event.time ? [event.time.words] : []),
  ]
  for (const words of quoted)
    if (!example.text.includes(words))
      complain([...path, 'event'], `«${words}» does not occur in this example; quote its words as they stand`)
}

export interface ExampleResult {
  readonly entry: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly text: string
  readonly ok: boolean
  readonly known: boolean
  readonly message: string
}

/** Run every example of every predicate through the whole engine with the whole lexicon. */
export function runExamples(
  parsed: ParsedLexicon,
  lexicon: Lexicon,
  only?: (entry: PredicateEntry, path: string) => boolean,
): ExampleResult[] {
  return parsed.predicates
    .filter((located) => only?.(located.value, located.path) ?? true)
    .flatMap((located) => [...runKind(located, 'examples', lexicon), ...runKind(located, 'counterexamples', lexicon)])
}

function runKind(located: Located<PredicateEntry>, kind: 'examples' | 'counterexamples', lexicon: Lexicon): ExampleResult[] {
  const entry = located.value
  return (entry[kind] ?? []).map((example, i) => {
    const { events } = codeArticle(
      { id: entry.id, text: example.text, title: null, published: example.published ?? null, source: null, url: null },
      lexicon,
    )
    const message = kind === 'examples' ? judgeExample(entry, example, events) : judgeCounterexample(entry, example, events)
    return {
      entry: entry.id,
      path: located.path,
      ...located.at([kind, i, 'text']),
      text: example.text,
      ok: message === '',
      known: example.known === 'wrong',
      message,
    }
  })
}

function judgeExample(entry: PredicateEntry, example: Example, events: readonly EventMention[]): string {
  const expected = { type: entry.event.type, mode: entry.event.mode ?? null, ...(example.event === 'none' ? {} : example.event) }
  if (example.event === 'none') return events.length === 0 ? '' : `nothing expected, got ${describe(events)}`
  return events.some((event) => fits(event, expected))
    ? ''
    : `expected ${expected.type}${expected.mode ? `/${expected.mode}` : ''} ${partiesOf(expected)}; got ${describe(events)}`
}

function judgeCounterexample(entry: PredicateEntry, example: Example, events: readonly EventMention[]): string {
  const expected = example.event
  const type = typeof expected === 'object' ? (expected.type ?? null) : null
  const own = events.filter((event) => event.entry === entry.id && !(type !== null && event.type === type))
  if (own.length > 0) return `«${entry.id}» must stay silent here; got ${describe(own)}`
  if (expected === 'none') return events.length === 0 ? '' : `nothing should be coded; got ${describe(events)}`
  if (expected === undefined) return ''
  return events.some((event) => fits(event, expected))
    ? ''
    : `expected ${expected.type ?? ''} ${partiesOf(expected)}; got ${describe(events)}`
}

function fits(event: EventMention, expected: ExampleEvent): boolean {
  if (expected.type !== undefined && event.type !== expected.type) return false
  if (expected.mode !== undefined && event.mode !== expected.mode) return false
  if (expected.status !== undefined && event.status !== expected.status) return false
  if (expected.time?.means !== undefined && event.time.edtf !== expected.time.means) return false
  return (
    sameWords(event.actors, expected.actor) &&
    sameWords(event.recipients, expected.recipient) &&
    (expected.place === undefined || overlaps(event.place?.text ?? '', expected.place))
  )
}

/** Every expected phrase names one of the entities and none is left over; the order does not matter. */
function sameWords(entities: readonly { text: string }[], expected: readonly string[] | undefined): boolean {
  if (expected === undefined) return true
  return (
    expected.every((words) => entities.some((entity) => overlaps(entity.text, words))) &&
    entities.every((entity) => expected.some((words) => overlaps(entity.text, words)))
  )
}

const overlaps = (a: string, b: string): boolean => a !== '' && (a.includes(b) || b.includes(a))

const partiesOf = (event: { actor?: readonly string[] | undefined; recipient?: readonly string[] | undefined }): string =>
  `${(event.actor ?? ['?']).join(' + ')} → ${(event.recipient ?? ['?']).join(' + ')}`

const describe = (events: readonly EventMention[]): string =>
  events.length === 0
    ? 'nothing'
    : events
        .map(
          (event) =>
            `${event.type}${event.mode ? `/${event.mode}` : ''}${event.status === 'actual' ? '' : ` ${event.status}`} ${event.actors.map((e) => e.text).join(' + ') || '–'} → ${event.recipients.map((e) => e.text).join(' + ') || '–'} (${event.entry})`,
        )
        .join('; ')
