/** node coder/test/times/run.mjs score-recognizers.ts FOLDER [--errors]: the score on every Hindi spec file of microsoft/Recognizers-Text in a folder, from «कल» to «21वीं सदी». */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timeRules } from './lexicon.ts'
import { type SpecCase, scoreSpec } from './recognizers.ts'

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['values of dates', ['DateParser', 'DatePeriodParser', 'HolidayParser']],
  ['spans of dates', ['DateExtractor', 'DatePeriodExtractor']],
  ['durations', ['DurationParser']],
  ['numbers', ['NumberModel', 'OrdinalModel', 'PercentModel']],
  ['currencies', ['CurrencyModel']],
  ['end to end', ['DateTimeModel']],
]

export function scoreFolder(folder: string): { readonly lines: string[]; readonly shares: Record<string, number> } {
  const rules = timeRules()
  const lines: string[] = []
  const shares: Record<string, number> = {}
  for (const [group, files] of GROUPS) {
    let [right, all] = [0, 0]
    for (const file of files) {
      const path = join(folder, `${file}.json`)
      if (!existsSync(path)) continue
      const outcomes = scoreSpec(file, JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as SpecCase[], rules)
      const good = outcomes.filter((outcome) => outcome.right).length
      right += good
      all += outcomes.length
      lines.push(`  ${file} ${good}/${outcomes.length}`)
      for (const { input, right: ok, expected, found } of outcomes)
        if (!ok) lines.push(`    ! ${input}\n        expected ${expected}\n        found    ${found}`)
    }
    shares[group] = all === 0 ? 0 : right / all
    lines.push(`${group}: ${right}/${all} = ${((100 * right) / Math.max(1, all)).toFixed(1)}%`)
  }
  return { lines, shares }
}

const folder = process.argv[2]
if (folder && process.argv[1]?.includes('score-recognizers')) {
  const errors = process.argv.includes('--errors')
  for (const line of scoreFolder(folder).lines) if (errors || !line.startsWith('    !')) console.log(line)
}
