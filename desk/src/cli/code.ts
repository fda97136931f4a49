/** `ghatnakram code`: articles in, event mentions out. */
import type { Command } from 'commander'
import { InputError } from '../errors.ts'
import { type BatchOptions, codeEach } from './batch.ts'
import { csvHeader, csvRow } from './csv.ts'
import { tableOf } from './table.ts'

export function codeCommand(program: Command): void {
  program
    .command('code [paths...]')
    .description(
      'code articles into events: .txt files, .jsonl files ({id, title, text, published, source, url} a line), folders, - for standard input',
    )
    .option('--published <date>', 'publication date of articles that carry none (YYYY-MM-DD)')
    .option('--format <format>', 'table, jsonl or csv', 'table')
    .option('--lexicon <dir>', 'a lexicon folder of your own laid over ours')
    .addHelpText(
      'after',
      '\nExit status: 0 all coded, 1 some inputs skipped, 2 nothing coded.\nExample: ghatnakram code khabar.txt --published 2025-07-13',
    )
    .action(async (paths: string[], options: BatchOptions & { format: string }) => {
      if (!['table', 'jsonl', 'csv'].includes(options.format)) throw new InputError('E_FORMAT', options.format)
      const columns = process.stdout.columns ?? 120
      let first = true
      await codeEach(paths, options, (document, events) => {
        if (options.format === 'jsonl') for (const event of events) process.stdout.write(`${JSON.stringify(event)}\n`)
        else if (options.format === 'csv') {
          if (first) process.stdout.write(`${csvHeader()}\n`)
          for (const event of events) process.stdout.write(`${csvRow(event)}\n`)
        } else process.stdout.write(`${first ? '' : '\n'}${tableOf(document, events, columns)}`)
        first = false
      })
    })
}
