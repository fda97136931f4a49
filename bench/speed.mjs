// Sentences and tokens a second on one thread, with start-up and memory apart.
// npm run bench                       the articles in samples/
// npm run bench -- FILE.jsonl         {text, …} a line; --seconds N: how long to go on (default 5)
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const seconds = process.argv.includes('--seconds') ? Number(process.argv[process.argv.indexOf('--seconds') + 1]) : 5
const file =
  process.argv.slice(2).find((word, i, words) => !word.startsWith('--') && words[i - 1] !== '--seconds') ??
  join(root, 'samples/articles.jsonl')
const compiled = join(root, 'desk/dist/lexicon.json')

const { outputFiles } = await build({
  entryPoints: [join(root, 'coder/src/index.ts')],
  bundle: true,
  write: false,
  platform: 'neutral',
  format: 'esm',
  target: 'node20',
  conditions: ['source'],
})
const { codeArticle, openLexicon } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)

const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line, i) => ({ id: String(i), title: null, published: null, source: null, url: null, ...JSON.parse(line) }))

const megabytes = () => process.memoryUsage().heapUsed / 2 ** 20
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
const timed = (work) => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const before = megabytes()
let lexicon
const opening = timed(() => {
  lexicon = openLexicon(JSON.parse(readFileSync(compiled, 'utf8')))
})
const held = megabytes() - before

/** Once through all articles: what was there. */
function pass() {
  let sentences = 0
  let tokens = 0
  let events = 0
  for (const article of articles) {
    const coded = codeArticle(article, lexicon)
    sentences += coded.document.sentences.length
    for (const sentence of coded.document.sentences) tokens += sentence.tokens.length
    events += coded.events.length
  }
  return { sentences, tokens, events }
}

let size
const cold = timed(() => {
  size = pass()
})
const warmUntil = performance.now() + 1000
while (performance.now() < warmUntil) pass()
const times = []
const until = performance.now() + seconds * 1000
while (performance.now() < until || times.length < 3) times.push(timed(pass))
const best = median(times)

// The whole command, from nothing to the events of one sentence.
const cli = join(root, 'desk/dist/cli.js')
const once = () =>
  timed(() =>
    execFileSync(process.execPath, [cli, 'code', '-'], { input: 'मोदी ने पुतिन से मुलाकात की।', stdio: ['pipe', 'ignore', 'inherit'] }),
  )
const startup = median([once(), once(), once(), once(), once()])

const row = (label, value) => console.log(`${label.padEnd(28)} ${value}`)
const count = (value) => Math.round(value).toLocaleString('en')
row('corpus', `${articles.length} articles, ${count(size.sentences)} sentences, ${count(size.tokens)} tokens, ${count(size.events)} events`)
row('sentences a second', count((size.sentences / best) * 1000))
row('tokens a second', count((size.tokens / best) * 1000))
row('first pass, cold', `${count((size.sentences / cold) * 1000)} sentences a second`)
row('opening the lexicon', `${count(opening)} ms, ${count(held)} MB held`)
row('the command, start to end', `${count(startup)} ms for one sentence`)
row('memory at the end', `${count(process.memoryUsage().rss / 2 ** 20)} MB resident`)
row('on', `Node ${process.version}, one thread, median of ${times.length} passes`)
