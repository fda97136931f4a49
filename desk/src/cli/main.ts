/** The `ghatnakram` command: one file a subcommand, listed here. */
import { Command } from 'commander'
import { lexiconCommand } from './lexicon.ts'

const program = new Command('ghatnakram').description('Hindi news in, political events out: who did what to whom, when, where and according to whom.').version('0.1.0')
for (const add of [lexiconCommand]) add(program)
program.parse()
