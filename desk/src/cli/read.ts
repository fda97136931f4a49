/** `ghatnakram read`: the document itself, one JSON object an article: parts, sentences, tokens, chunks, clauses, mentions. */
import type { Command } from 'commander'
import type { Document, Token } from 'ghatnakram-coder'
import { InputError } from '../errors.ts'
import { type BatchOptions, codeEach } from './batch.ts'

export function readCommand(program: Command): void {
  program
    .command('read [paths...]')
    .description('read articles and print what was understood of them: parts, sentences, tokens, chunks, clauses and every mention')
    .option('--published <date>', 'publication date of articles that carry none (YYYY-MM-DD)')
    .option('--format <format>', 'jsonl', 'jsonl')
    .option('--lexicon <dir>', 'a lexicon folder of your own laid over ours')
    .action(async (paths: string[], options: BatchOptions & { format: string }) => {
      if (options.format !== 'jsonl') throw new InputError('E_FORMAT', options.format)
      await codeEach(paths, options, (document) => process.stdout.write(`${JSON.stringify(spelled(document))}\n`))
    })
}

/** Only what docs/document.md promises; the tagger's own notes stay inside. */
const TOKEN: readonly (keyof Token)[] = ['form', 'key', 'start', 'end', 'kind', 'spaced', 'lemma', 'lemmas', 'upos', 'feats']

const spelled = (document: Document): object => ({
  ...document,
  sentences: document.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => Object.fromEntries(TOKEN.map((field) => [field, token[field]]))),
  })),
})
