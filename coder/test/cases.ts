/**
 * A file of stage cases in, its cases out; and a sentence as the picture of a stage, which a reader of Hindi can judge.
 *
 *   # two को, one verb
 *   published 2024-03-12
 *
 *   दिल्ली पुलिस ने सोमवार को छात्र नेताओं को गिरफ़्तार किया।
 *
 *   ==> chunks
 *
 *   [दिल्ली पुलिस ने] [सोमवार को] [छात्र नेताओं को] {गिरफ़्तार किया} ।
 */
import type { Document, Mention, Sentence } from '../src/document.ts'
import { explainSentence } from '../src/index.ts'
import type { Lexicon } from '../src/lexicon/index.ts'

export const STAGES = ['chunks', 'clauses', 'mentions'] as const
export type Stage = (typeof STAGES)[number]

export interface Case {
  readonly title: string
  readonly line: number
  readonly text: string
  readonly published: string | null
  readonly expected: readonly { readonly stage: Stage; readonly picture: string }[]
}

/** Throws where a case is not whole: no title, no text, an unknown stage, nothing expected. */
export function parseCases(file: string): Case[] {
  const cases: Case[] = []
  let line = 1
  for (const block of file.split(/^(?=# )/m)) {
    if (block.trim() !== '') cases.push(parseCase(block, line))
    line += block.split('\n').length - 1
  }
  if (cases.length === 0) throw new Error('a file without a case')
  return cases
}

function parseCase(block: string, line: number): Case {
  const title = /^# (\S.*)$/m.exec(block.split('\n')[0]!)?.[1]
  if (title === undefined) throw new Error(`line ${line}: a case begins with «# title»`)
  const refuse = (why: string): never => {
    throw new Error(`line ${line}, «${title}»: ${why}`)
  }
  const [head, ...rest] = block
    .split('\n')
    .slice(1)
    .join('\n')
    .split(/^(?===> )/m)
  const published = /^published (\S+)$/m.exec(head!)?.[1] ?? null
  const text = head!.replace(/^published .*$/m, '').trim()
  if (text === '') refuse('no sentence')
  if (rest.length === 0) refuse('nothing is expected; write «==> chunks» and a picture')
  const expected = rest.map((part) => {
    const [mark, ...lines] = part.split('\n')
    const stage = mark!.slice(4).trim() as Stage
    if (!STAGES.includes(stage)) refuse(`«${stage}» is no stage; there are: ${STAGES.join(', ')}`)
    const picture = lines.join('\n').trim()
    if (picture === '') refuse(`nothing under «==> ${stage}»; write «none» if nothing is meant`)
    return { stage, picture }
  })
  return { title, line, text, published, expected }
}

/** The same notation as in a case file, sentence by sentence. */
export function draw(document: Document, stage: Stage, lexicon: Lexicon): string {
  const lines = document.sentences.flatMap((sentence) => drawSentence(sentence, document, stage, lexicon))
  return lines.length === 0 ? 'none' : lines.join('\n')
}

function drawSentence(sentence: Sentence, document: Document, stage: Stage, lexicon: Lexicon): string[] {
  if (stage === 'mentions') return sentence.mentions.map((mention) => drawMention(mention, document.text))
  const lines = explainSentence(sentence, document, [], lexicon)
  return stage === 'chunks' ? lines.slice(0, 1) : lines.filter((line) => line.startsWith('clause '))
}

/** दोनों नेताओं: several → IND.GOV.narendra-modi RUS.GOV.vladimir-putin */
function drawMention(mention: Mention, text: string): string {
  const words = text.slice(mention.start, mention.end)
  if (mention.kind === 'time') return `${words}: time → ${mention.time?.edtf ?? '?'}`
  if (mention.kind === 'place' && mention.entities.length === 0) return `${words}: place → ${mention.place?.country ?? '?'}`
  const who = mention.entities.map(({ code, sector, id }) => [code ?? '?', sector, id === code ? null : id].filter(Boolean).join('.'))
  return `${words}: ${mention.kind === 'quantity' ? 'quantity' : mention.reference.kind}${who.length === 0 ? '' : ` → ${who.join(' ')}`}`
}
