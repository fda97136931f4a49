/** `ghatnakram times`: dates, periods and numbers of lines of Hindi, one JSON object a line. «कल दोनों नेता मिलेंगे» → 2025-07-14 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { type ReadLine, readTimes } from 'ghatnakram-coder/times'
import { InputError } from '../errors.ts'
import { isDate } from '../ingest/articles.ts'
import { loadLexicon } from '../lexicon/folder.ts'
import { fit, padTo, safe } from '../terminal/width.ts'

interface TimesOptions {
  readonly reference?: string
  readonly format: string
  readonly lexicon?: string
  readonly monthFirst?: boolean
}

export function timesCommand(program: Command): void {
  program
    .command('times [file]')
    .description('find the dates, periods and numbers in lines of Hindi; one object {line, times, numbers} for each line')
    .option('--reference <datetime>', 'when it was written (YYYY-MM-DD or YYYY-MM-DDTHH:MM); without it nothing relative gets a year')
    .option('--format <format>', 'table or jsonl', process.stdout.isTTY ? 'table' : 'jsonl')
    .option('--month-first', 'read 05/06/24 as 6 May, the American way')
    .option('--lexicon <dir>', 'a lexicon folder of your own laid over ours')
    .action(async (file: string | undefined, options: TimesOptions) => {
      if (options.format !== 'table' && options.format !== 'jsonl') throw new InputError('E_FORMAT', options.format)
      if (options.reference !== undefined && !isDate(options.reference)) throw new InputError('E_DATE', options.reference)
      const rules = loadLexicon(options.lexicon ?? null).timeRules
      const order = options.monthFirst ? ({ numericOrder: 'month-first' } as const) : {}
      for await (const line of linesOf(file ?? '-')) {
        const read = readTimes(line, rules, { reference: options.reference ?? null, ...order })
        process.stdout.write(options.format === 'jsonl' ? `${JSON.stringify(read)}\n` : tableOf(read))
      }
    })
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path)
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    throw new InputError((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'E_NOT_FOUND' : 'E_UNREADABLE', path)
  }
}

function tableOf({ line, times, numbers }: ReadLine): string {
  const columns = Math.min(process.stdout.columns ?? 100, 160)
  const rows = [
    ...times.map(
      ({ text, type, edtf, timex, known }) =>
        `  ${padTo(safe(text), 32)} ${padTo(type, 14)} ${padTo(edtf ?? '–', 26)} ${known}${timex && timex !== edtf ? `  ${timex}` : ''}`,
    ),
    ...numbers.map(
      ({ text, kind, value, unit }) =>
        `  ${padTo(safe(text), 32)} ${padTo(kind, 14)} ${typeof value === 'number' || value === null ? (value ?? '–') : value.join('–')}${unit ? ` ${unit}` : ''}`,
    ),
  ]
  return `${[fit(safe(line), columns), ...rows.map((row) => fit(row, columns))].join('\n')}\n`
}
