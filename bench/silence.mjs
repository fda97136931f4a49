// How many events does `code` find where none is reported? «मेसी के दो गोलों की मदद से अर्जेंटीना ने क्रोएशिया को 3-0 से रौंदा।» → nothing
// node bench/silence.mjs [FILE] [--events]
// FILE: JSON Lines, {id, text, topic} (default gold/silence.jsonl). With `triggers` ({start, end, type}, half-open, in code points), as in reports
// of disasters and violence, the violent documents are scored for ASSAULT and PROTEST/riot by overlap and the others counted for silence.
// Build first: node build.mjs --quiet --only cli
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offsets } from './offsets.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const violent = new Set(['TERRORIST_ATTACK', 'SUICIDE_ATTACK', 'SHOOT_OUT', 'RIOTS', 'NORMAL_BOMBING', 'ARMED_CONFLICTS'])
const file = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'gold/silence.jsonl')
const showsEvents = process.argv.includes('--events')

const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line, i) => ({ ...JSON.parse(line), key: `a${i}` }))
const documents = run('read')
const events = run('code')
const sentencesOf = new Map(documents.map((document) => [document.id, document.sentences.length]))
const eventsOf = new Map()
for (const event of events) eventsOf.set(event.article, [...(eventsOf.get(event.article) ?? []), event])

const topics = new Map()
const score = { gold: 0, found: 0, system: 0, right: 0 }
for (const { key, text, topic, triggers = [] } of articles) {
  const own = eventsOf.get(key) ?? []
  const attacks = triggers.filter((trigger) => violent.has(trigger.type))
  if (attacks.length > 0) compare(text, attacks, own)
  else {
    const count = topics.get(topic ?? 'other') ?? { sentences: 0, events: 0 }
    count.sentences += sentencesOf.get(key) ?? 0
    count.events += own.length
    topics.set(topic ?? 'other', count)
    if (showsEvents)
      for (const event of own)
        console.log(
          `${topic ?? 'other'}\t${event.type}\t${event.evidence.trigger.text}\t${event.evidence.sentence.text}`.replaceAll('\n', ' '),
        )
  }
}
let all = { sentences: 0, events: 0 }
for (const [topic, count] of topics) {
  all = { sentences: all.sentences + count.sentences, events: all.events + count.events }
  if (topics.size > 1) console.log(`${topic.padEnd(16)} ${count.events} events in ${count.sentences} sentences`)
}
console.log(`silence: ${all.events} events in ${all.sentences} sentences, ${((100 * all.events) / all.sentences).toFixed(2)} per 100`)
if (score.gold > 0) {
  const [precision, recall] = [score.right / score.system, score.found / score.gold]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `violence: ${score.gold} triggers, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, overlap F1 ${f1.toFixed(3)}`,
  )
}

/** Triggers of a violent document against our attacks and riots. */
function compare(text, attacks, own) {
  const units = offsets(text)
  const gold = attacks.map(({ start, end }) => ({ start: units[start], end: units[end] }))
  const system = own
    .filter(({ type, mode }) => type === 'ASSAULT' || (type === 'PROTEST' && mode === 'riot'))
    .map((event) => event.evidence.trigger)
  const over = (a, b) => a.start < b.end && b.start < a.end
  score.gold += gold.length
  score.system += system.length
  score.found += gold.filter((trigger) => system.some((other) => over(trigger, other))).length
  score.right += system.filter((trigger) => gold.some((other) => over(trigger, other))).length
}

/** What one command prints for all articles, a row a line. */
function run(command) {
  const folder = mkdtempSync(join(tmpdir(), 'silence-'))
  try {
    const path = join(folder, 'articles.jsonl')
    writeFileSync(path, articles.map(({ key, text }) => JSON.stringify({ id: key, text, published: null })).join('\n'))
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'desk/dist/cli.js'), command, path, ...(command === 'code' ? ['--format', 'jsonl'] : [])],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 31 - 1,
      },
    )
    if (status !== 0) throw new Error(stderr)
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
