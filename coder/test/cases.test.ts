/** Stage tests: every picture in cases/*.txt, and the refusal of cases that say nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draw, parseCases } from './cases.ts'
import { codeText, lexicon } from './lexicon.ts'

const FOLDER = new URL('cases/', import.meta.url)

for (const name of readdirSync(FOLDER)
  .filter((path) => path.endsWith('.txt'))
  .sort()) {
  describe(`cases/${name}`, () => {
    for (const one of parseCases(readFileSync(new URL(name, FOLDER), 'utf8'))) {
      it(one.title, () => {
        const { document } = codeText(one.text, one.published)
        for (const { stage, picture } of one.expected) {
          const found = draw(document, stage, lexicon())
          expect(found, `${name}:${one.line} «${one.title}» ==> ${stage}; found:\n\n${found}\n`).toBe(picture)
        }
      })
    }
  })
}

describe('a case that says nothing is refused', () => {
  it.each([
    ['no picture', '# a\n\nरूस ने कहा।\n\n==> chunks\n', /nothing under/],
    ['nothing expected', '# a\n\nरूस ने कहा।\n', /nothing is expected/],
    ['no sentence', '# a\n\n==> chunks\n\n[रूस ने]\n', /no sentence/],
    ['an unknown stage', '# a\n\nरूस ने कहा।\n\n==> trees\n\nx\n', /no stage/],
    ['no title', 'रूस ने कहा।\n', /begins with/],
    ['an empty file', '\n', /without a case/],
  ])('%s', (_, file, message) => {
    expect(() => parseCases(file)).toThrow(message)
  })
})
