/** `ghatnakram who`: whom a name or an office means on a day, what is known of them, and why. */
import type { Command } from 'commander'
import type { Lexicon } from 'ghatnakram-coder'
import { InputError } from '../errors.ts'
import { type Answer, ask, type Held, type Known, type Reading } from '../lexicon/ask.ts'
import { loadLexicon } from '../lexicon/folder.ts'
import { fit, safe } from '../terminal/width.ts'

export function whoCommand(program: Command): void {
  program
    .command('who <name...>')
    .description('whom a name or an office phrase means on a day, with offices, spellings, the reason, and everybody else it may mean')
    .option('--on <date>', 'the day, month or year (YYYY, YYYY-MM or YYYY-MM-DD); a date in the phrase counts more; default: today')
    .option('--format <format>', 'table or json', 'table')
    .option('--lexicon <dir>', 'a lexicon folder of your own laid over ours')
    .addHelpText('after', '\nExit status: 0 somebody is meant, 1 nobody is known.\nExample: ghatnakram who "अमेरिकी विदेश मंत्री" --on 2015')
    .action((words: string[], options: { on?: string; format: string; lexicon?: string }) => {
      const phrase = words.join(' ').trim()
      if (phrase === '') throw new InputError('E_EMPTY', 'name')
      if (!['table', 'json'].includes(options.format)) throw new InputError('E_FORMAT', options.format)
      const on = options.on ?? new Date().toISOString().slice(0, 10)
      if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(on) || Number.isNaN(Date.parse(on))) throw new InputError('E_DATE', on)
      const lexicon = loadLexicon(options.lexicon ?? null)
      const answer = ask(phrase, on, lexicon)
      if (options.format === 'json') console.log(JSON.stringify(answer, null, 2))
      else for (const line of tableOf(answer, lexicon)) console.log(fit(line, process.stdout.columns ?? 120))
      process.exitCode = answer.readings.some((reading) => reading.entities.length > 0) ? 0 : 1
    })
}

export function tableOf(answer: Answer, lexicon: Lexicon): string[] {
  const lines = [`■ ${safe(answer.phrase)}  on ${answer.on}`]
  for (const reading of answer.readings) lines.push('', ...readingLines(reading, lexicon))
  if (answer.near.length > 0) lines.push('', '  nobody is called so; these sound alike:')
  for (const { known, likeness } of answer.near) lines.push(`    ${likeness.toFixed(2)}  ${titleOf(known)}`)
  if (answer.readings.length + answer.near.length === 0) lines.push('', '  nobody is called so')
  return lines
}

function readingLines({ words, because, entities, known, candidates }: Reading, lexicon: Lexicon): string[] {
  const lines = [`  «${safe(words)}»: ${because}`]
  for (const entity of entities) {
    const facts = `country ${entity.country ?? '–'}  code ${entity.code ?? '–'}  sector ${entity.sector ?? '–'}`
    const own = known.find((one) => one.id === entity.id)
    lines.push(`  → ${own ? titleOf(own) : 'no one the lexicon names'}`, `    ${facts}${own?.party ? `  party ${own.party}` : ''}`)
    if (own) lines.push(...own.offices.map((held) => `    ${officeLine(held, lexicon)}`), ...writtenLines(own))
  }
  if (candidates.length > 0) lines.push(entities.length > 0 ? '  also:' : '  may be:')
  for (const one of candidates)
    lines.push(`    ${titleOf(one)}`, ...one.offices.filter((held) => held.current).map((held) => `      ${officeLine(held, lexicon)}`))
  return lines
}

const titleOf = (known: Known): string => `${safe(known.hi)}  ${safe(known.en)}  (${known.id}${known.country ? `, ${known.country}` : ''})`

function officeLine({ hi, of, from, to, doubtful, current }: Held, lexicon: Lexicon): string {
  const place = lexicon.actors[lexicon.actorById.get(of) ?? -1]?.hi ?? of
  return `${current ? '●' : '○'} ${from ?? '?'} – ${to ?? ''}  ${hi}, ${place}${doubtful ? '  (doubtful)' : ''}`
}

const writtenLines = ({ written }: Known): string[] =>
  Object.entries(written).map(([sort, names]) => `    ${sort === 'name' ? 'written' : sort}: ${names.map(safe).join(', ')}`)
