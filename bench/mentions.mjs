// How many of the people, organisations and countries that a reader marked does `read` find?
// node bench/mentions.mjs FILE [--misses] [--unsettled]
// FILE: JSON Lines, {id, text, mentions: [{text, start, end}]}, half-open offsets in code points. Build first: node build.mjs --quiet --only cli
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offsets } from './offsets.mjs'

const [file, ...options] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node bench/mentions.mjs FILE [--misses] [--unsettled]')
  process.exit(2)
}
const command = join(dirname(fileURLToPath(import.meta.url)), '../desk/dist/cli.js')
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const documents = read(articles)

let [gold, found, settled] = [0, 0, 0]
const misses = []
const unsettled = []
for (const { id, text, mentions } of articles) {
  const units = offsets(text)
  const own = (documents.get(id)?.sentences ?? []).flatMap((sentence) => sentence.mentions).filter((mention) => mention.kind !== 'time')
  for (const mention of mentions) {
    gold++
    const [start, end] = [units[mention.start], units[mention.end]]
    const over = own.filter((other) => other.start < end && start < other.end)
    const line =
      `${id} ${mention.start}  ${mention.text}\t…${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replaceAll(
        '\n',
        ' ',
      )
    if (over.length === 0) misses.push(line)
    else {
      found++
      if (over.some((other) => other.entities.some((entity) => entity.code !== null || entity.country !== null))) settled++
      else unsettled.push(`${line}\t${over.map((other) => other.because).join('; ')}`)
    }
  }
}
if (options.includes('--misses')) for (const line of misses) console.log(line)
if (options.includes('--unsettled')) for (const line of unsettled) console.log(line)
console.log(
  `${gold} mentions in ${articles.length} articles (${articles.length - documents.size} not read): recall by overlap ${(found / gold).toFixed(3)}, with an actor settled on ${(settled / gold).toFixed(3)}`,
)

/** Documents by the id of their article, as the command reads them. */
function read(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-'))
  try {
    const path = join(folder, 'articles.jsonl')
    writeFileSync(path, rows.map(({ id, text, published }) => JSON.stringify({ id, text, published: published ?? null })).join('\n'))
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, 'read', path], { encoding: 'utf8', maxBuffer: 2 ** 31 - 1 })
    if (status !== 0) console.error(stderr)
    return new Map(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .map((document) => [document.id, document]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
