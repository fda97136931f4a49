/**
 * A coded document in, the tree of reasons for each event out: entry, words, rule, for every filled slot.
 * SUPPORT «समर्थन करने का ऐलान किया» ← samarthan-karna · actor किम (ने: who does it) · recipient रूस (का before the noun)
 */
import type { Chunk, Derivation, Document, EventMention, Frame, Sentence } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

const words = (sentence: Sentence, from: number, to: number): string =>
  sentence.tokens
    .slice(from, to)
    .map((token, i) => (i > 0 && token.spaced ? ` ${token.form}` : token.form))
    .join('')

/** Reasons for one event. */
export function explain(event: EventMention, document: Document, lexicon: Lexicon): Derivation {
  const sentence = document.sentences[event.sentence]!
  const frame = frameOf(event, sentence)
  const entry = lexicon.entryById.get(event.entry)
  const children: Derivation[] = []
  children.push(
    leaf(
      'predicate',
      event.evidence.trigger.text,
      `entry ${event.entry}${entry ? ` (${entry.type}${entry.mode ? `/${entry.mode}` : ''})` : ''}, ${frame?.form ?? ''}`,
    ),
  )
  for (const [role, entities] of [
    ['actor', event.actors],
    ['recipient', event.recipients],
  ] as const) {
    if (entities.length === 0) children.push(leaf(role, null, 'nobody is named'))
    for (const entity of entities) {
      const mention = sentence.mentions.find((candidate) => candidate.start === entity.start && candidate.end === entity.end)
      children.push(
        leaf(
          role,
          entity.text,
          `${entity.code ?? '?'}${entity.sector ? ` ${entity.sector}` : ''}${entity.id ? ` · ${entity.id}` : ''} · ${entity.via === 'implied' ? 'subject carried on from before' : (mention?.because ?? entity.via)}`,
        ),
      )
    }
  }
  if (frame) for (const because of frame.because) children.push(leaf('rule', null, because))
  for (const governor of governors(frame, sentence))
    children.push(leaf('under', words(sentence, governor.from, governor.to), `${governor.kind} ${governor.entry}`))
  children.push(leaf('status', null, event.status))
  children.push(leaf('time', event.time.text, `${event.time.edtf ?? 'no date'} (${event.time.known})`))
  if (event.place) children.push(leaf('place', event.place.text, `${event.place.name.en ?? ''} ${event.place.country ?? ''}`.trim()))
  for (const said of event.attribution)
    children.push(leaf('speaker', said.text, `${said.speaker?.name.hi ?? 'nobody named'} ${said.stance}`))
  return {
    label: `${event.type}${event.mode ? `/${event.mode}` : ''}`,
    words: event.evidence.trigger.text,
    because: `${event.quad}, score ${event.score}, CAMEO ${event.cameo}`,
    children,
  }
}

const leaf = (label: string, quoted: string | null, because: string): Derivation => ({ label, words: quoted, because, children: [] })

function frameOf(event: EventMention, sentence: Sentence): Frame | null {
  return (
    sentence.frames.find((frame) => frame.entry === event.entry && sentence.tokens[frame.from]!.start === event.evidence.trigger.start) ??
    null
  )
}

function governors(frame: Frame | null, sentence: Sentence): Frame[] {
  const list: Frame[] = []
  let index = frame?.governor ?? null
  while (index !== null) {
    const governor: Frame = sentence.frames[index]!
    list.push(governor)
    index = governor.governor
  }
  return list
}

/** A sentence taken apart, as lines of text: chunks with markers, clauses, events with reasons, verbs without an entry. */
export function explainSentence(sentence: Sentence, document: Document, events: readonly EventMention[], lexicon: Lexicon): string[] {
  const lines = [sentence.chunks.map((chunk) => picture(chunk, sentence)).join(' ')]
  for (const [i, clause] of sentence.clauses.entries()) {
    const from = sentence.chunks[clause.from]?.from ?? 0
    const last = sentence.chunks[clause.to - 1]
    lines.push(
      `clause ${i + 1} (${clause.kind}${clause.parent === null ? '' : `, of clause ${clause.parent + 1}`}): ${words(sentence, from, last ? endOf(last) : from)}`,
    )
  }
  const own = events.filter((event) => event.sentence === sentence.index)
  if (own.length === 0) lines.push('no event')
  for (const event of own) lines.push(...print(explain(event, document, lexicon), ''))
  for (const verb of uncovered(sentence)) lines.push(`no entry for «${verb}»`)
  return lines
}

const endOf = (chunk: Chunk): number => (chunk.kind === 'link' ? chunk.to : Math.max(chunk.to, chunk.markerTo))

function picture(chunk: Chunk, sentence: Sentence): string {
  const inside = words(sentence, chunk.from, endOf(chunk))
  return chunk.kind === 'noun' ? `[${inside}]` : chunk.kind === 'verb' ? `{${inside}}` : inside
}

function print(derivation: Derivation, indent: string): string[] {
  const head = `${indent}${derivation.label}${derivation.words === null ? '' : ` «${derivation.words}»`}  ${derivation.because}`
  return [head, ...derivation.children.flatMap((child) => print(child, `${indent}  `))]
}

/** Finite verbs that no predicate, operator or reporting verb of the lexicon reads, with the noun before them. */
function uncovered(sentence: Sentence): string[] {
  return sentence.chunks.flatMap((chunk, c) => {
    if (chunk.kind !== 'verb' || chunk.form !== 'finite' || chunk.lemma === 'होना') return []
    if (sentence.frames.some((frame) => frame.from <= chunk.head && frame.to > chunk.head)) return []
    const before = sentence.chunks[c - 1]
    const noun = before?.kind === 'noun' && before.marker === null ? `${sentence.tokens[before.head]!.form} ` : ''
    return [`${noun}${chunk.lemma}`]
  })
}
