/** `ghatnakram effect`: code a corpus with the lexicon as it was and as it is, print only the events gained, lost and changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { codeArticle, type EventMention } from 'ghatnakram-coder'
import { openLexicon } from 'ghatnakram-coder/lexicon'
import { readArticles } from '../ingest/articles.ts'
import { parseFolders } from '../lexicon/folder.ts'
import { safe } from '../terminal/width.ts'

type Line = { key: string; text: string }
const BEFORE = '.effect.jsonl'

export function effectCommand(program: Command): void {
  program
    .command('effect [paths...]')
    .description('what a change of the lexicon does to a corpus (default: samples): run once to remember, change, run again to compare')
    .option('--remember', 'take today as the state to compare with, even if one is remembered')
    .action(async (paths: string[], options: { remember?: boolean }) => {
      const lexicon = openLexicon(parseFolders(null).compiled)
      const now: Line[] = []
      let refused = 0
      for await (const article of readArticles(paths.length === 0 ? ['samples'] : paths, {
        published: null,
        refused: (error) => {
          refused++
          console.error(error.message)
        },
      })) {
        for (const event of codeArticle(article, lexicon).events) now.push({ key: keyOf(event), text: textOf(event) })
      }
      // A corpus read in part would show its loss as an effect.
      if (refused > 0) {
        process.exitCode = 2
        return
      }
      if (options.remember || !existsSync(BEFORE)) {
        writeFileSync(BEFORE, now.map((line) => JSON.stringify(line)).join('\n'))
        console.log(`${now.length} events remembered in ${BEFORE}; change the lexicon and run this again`)
        return
      }
      const before = readFileSync(BEFORE, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
      report(before, now)
    })
}

const keyOf = (event: EventMention): string => `${event.article} ${event.sentence} ${event.evidence.trigger.start}`
const textOf = (event: EventMention): string =>
  `${event.type}${event.mode ? `/${event.mode}` : ''} ${event.status} ${event.actors.map((e) => e.code).join('+') || '–'} → ${event.recipients.map((e) => e.code).join('+') || '–'} «${event.evidence.trigger.text}»  ${safe(event.evidence.sentence.text)}`

function report(before: readonly Line[], now: readonly Line[]): void {
  const old = new Map(before.map((line) => [line.key, line.text]))
  const fresh = new Map(now.map((line) => [line.key, line.text]))
  let gained = 0
  let lost = 0
  let changed = 0
  for (const [key, text] of fresh) {
    const was = old.get(key)
    if (was === undefined) {
      gained++
      console.log(`+ ${text}`)
    } else if (was !== text) {
      changed++
      console.log(`~ ${was}\n  ${text}`)
    }
  }
  for (const [key, text] of old) {
    if (fresh.has(key)) continue
    lost++
    console.log(`- ${text}`)
  }
  console.log(`${gained} gained, ${lost} lost, ${changed} changed, ${now.length} events now`)
}
