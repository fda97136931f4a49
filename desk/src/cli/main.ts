/** The `ghatnakram` command: one file a subcommand, listed here. */
import { Command } from 'commander'
import { InputError } from '../errors.ts'
import { codeCommand } from './code.ts'
import { effectCommand } from './effect.ts'
import { evaluateCommand } from './evaluate.ts'
import { explainCommand } from './explain.ts'
import { lexiconCommand } from './lexicon.ts'
import { readCommand } from './read.ts'
import { timesCommand } from './times.ts'
import { whoCommand } from './who.ts'

const program = new Command('ghatnakram')
  .description('Hindi news in, political events out: who did what to whom, when, where and according to whom.')
  .version('0.1.0')
  .showHelpAfterError('(--help lists what there is)')
for (const add of [codeCommand, readCommand, explainCommand, evaluateCommand, lexiconCommand, effectCommand, whoCommand, timesCommand])
  add(program)

// A reader that closes early («| head») is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
