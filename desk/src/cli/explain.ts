/** `ghatnakram explain`: a sentence taken apart, with the tree of reasons for each event. */
import type { Command } from 'commander'
import { codeArticle, explainSentence } from 'ghatnakram-coder'
import { InputError } from '../errors.ts'
import { isDate } from '../ingest/articles.ts'
import { loadLexicon } from '../lexicon/folder.ts'

export function explainCommand(program: Command): void {
  program
    .command('explain <sentence...>')
    .description('take a sentence apart: chunks, clauses, events with the reason for every filled slot, verbs without an entry')
    .option('--published <date>', 'the day it was published (YYYY-MM-DD)')
    .option('--lexicon <dir>', 'a lexicon folder of your own laid over ours')
    .action((words: string[], options: { published?: string; lexicon?: string }) => {
      if (options.published !== undefined && !isDate(options.published)) throw new InputError('E_DATE', options.published)
      const text = words.join(' ')
      if (text.trim() === '') throw new InputError('E_EMPTY', 'sentence')
      const lexicon = loadLexicon(options.lexicon ?? null)
      const { document, events } = codeArticle(
        { id: 'sentence', text, title: null, published: options.published ?? null, source: null, url: null },
        lexicon,
      )
      for (const sentence of document.sentences) console.log(explainSentence(sentence, document, events, lexicon).join('\n'))
    })
}
