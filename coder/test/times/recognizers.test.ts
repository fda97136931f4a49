/** The Hindi specs of microsoft/Recognizers-Text, where a copy is at hand («मैं …» and the like): RECOGNIZERS_HINDI=FOLDER npx vitest run coder/test/times. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scoreFolder } from './score-recognizers.ts'

const folder = process.env.RECOGNIZERS_HINDI ?? new URL('../../../../shared/peers/dates', import.meta.url).pathname
const here = existsSync(folder)
const WANTED: Readonly<Record<string, number>> = {
  'values of dates': 0.95,
  'spans of dates': 0.9,
  durations: 0.95,
  numbers: 0.95,
  currencies: 0.9,
  'end to end': 0.75,
}

// REQUIRE_ALL, as in continuous integration: what is missing fails instead of being skipped.
describe.skipIf(!here && process.env.REQUIRE_ALL !== '1')('microsoft/Recognizers-Text, Hindi specs', () => {
  const { lines, shares } = here ? scoreFolder(folder) : { lines: [`no such folder: ${folder}`], shares: {} as Record<string, number> }
  for (const [group, least] of Object.entries(WANTED))
    it(`${group}: at least ${least * 100}%`, () => {
      expect(shares[group], lines.join('\n')).toBeGreaterThanOrEqual(least)
    })
})
