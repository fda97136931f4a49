/** `ghatnakram evaluate`: a gold file in, the measures of the coding manual out. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { codeArticle, type EventMention, type Lexicon } from 'ghatnakram-coder'
import { InputError } from '../errors.ts'
import { type PairRow, scorePairs } from '../evaluate/pairs.ts'
import { type GoldDocument, precisionRecallF1, type Scores, score } from '../evaluate/score.ts'
import { isDate } from '../ingest/articles.ts'
import { loadLexicon } from '../lexicon/folder.ts'

export function evaluateCommand(program: Command): void {
  program
    .command('evaluate <gold>')
    .description(
      'compare with a gold file (.json: one document, .jsonl: one a line): precision, recall and F1 by type, dyad and quad class',
    )
    .option('--pairs', 'the gold holds sentences with two given actors (PLV layout); macro F1 over their classes')
    .option('--errors', 'list what was missed and what was too much')
    .option('--published <date>', 'publication date of documents that carry none')
    .option('--lexicon <dir>', 'a lexicon folder of your own laid over ours')
    .action((path: string, options: { pairs?: boolean; errors?: boolean; published?: string; lexicon?: string }) => {
      if (options.published !== undefined && !isDate(options.published)) throw new InputError('E_DATE', options.published)
      const rows = readGold(path)
      const lexicon = loadLexicon(options.lexicon ?? null)
      if (options.pairs) printPairs(rows as unknown as PairRow[], lexicon, options)
      else
        printScores(
          score(rows, (document) => eventsOf(document.id, document.text, document.published ?? options.published ?? null, lexicon)),
          options.errors ?? false,
        )
    })
}

const eventsOf = (id: string, text: string, published: string | null, lexicon: Lexicon): readonly EventMention[] =>
  codeArticle({ id, text, title: null, published, source: null, url: null }, lexicon).events

function readGold(path: string): GoldDocument[] {
  try {
    const text = readFileSync(path, 'utf8')
    const rows = path.endsWith('.json')
      ? [JSON.parse(text)]
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line))
    if (rows.length === 0 || rows.some((row) => typeof row?.text !== 'string')) throw new InputError('E_GOLD', path)
    return rows as GoldDocument[]
  } catch (error) {
    if (error instanceof InputError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new InputError('E_NOT_FOUND', path)
    throw new InputError('E_GOLD', path)
  }
}

const three = (value: number): string => value.toFixed(3)

function printScores(scores: Scores, errors: boolean): void {
  for (const [level, counts] of Object.entries(scores.levels)) {
    const { p, r, f1 } = precisionRecallF1(counts)
    console.log(`${level.padEnd(5)} P ${three(p)}  R ${three(r)}  F1 ${three(f1)}   (tp ${counts.tp}, fp ${counts.fp}, fn ${counts.fn})`)
  }
  for (const [type, counts] of [...scores.byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `  ${type.padEnd(10)} dyad F1 ${precisionRecallF1(counts).f1.toFixed(2)}  (tp ${counts.tp}, fp ${counts.fp}, fn ${counts.fn})`,
    )
  }
  const share = (ok: number, other: number) => three(ok / Math.max(1, ok + other))
  const { status, speaker, evidence } = scores
  console.log(
    `status ${share(status.ok, status.no)}  speaker ${share(speaker.ok, speaker.no)}  over ${status.ok + status.no} dyad matches; exact evidence ${share(evidence.ok, evidence.bad)} of ${evidence.ok + evidence.bad}`,
  )
  if (errors) for (const line of scores.errors) console.log(line)
  console.log(`dyad F1 ${precisionRecallF1(scores.levels.dyad).f1.toFixed(4)}`)
}

function printPairs(rows: readonly PairRow[], lexicon: Lexicon, options: { errors?: boolean; published?: string }): void {
  const scores = scorePairs(rows, (row) => eventsOf(row.uid, row.text, options.published ?? null, lexicon))
  if (options.errors) for (const line of scores.errors) console.log(line)
  for (const [name, f1] of scores.byClass) console.log(`  ${name.padEnd(10)} F1 ${f1.toFixed(2)}`)
  console.log(`coded ${three(scores.coded)}  accuracy ${three(scores.accuracy)}  macro F1 ${scores.macro.toFixed(4)}`)
}
