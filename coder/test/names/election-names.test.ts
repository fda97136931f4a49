/**
 * Names of election candidates in both scripts, from a public file that is not part of the project: each Hindi name ranks 1,000 Latin
 * ones, the right one («अशोक दास» Ashok Das) and 999 others drawn with a fixed seed. Skipped where the file is absent.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { candidate, rank } from '../../src/names/index.ts'

const FILE = process.env.GHATNAKRAM_NAMES ?? new URL('../../../../shared/peers/names.csv', import.meta.url).pathname
const OTHERS = 999

function readPairs(text: string): [string, string][] {
  const pairs: [string, string][] = []
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const fields = [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map((match) => match[1] ?? match[2] ?? '')
    pairs.push([fields[0] ?? '', fields[1] ?? ''])
  }
  return pairs
}

/** mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

describe.skipIf(!existsSync(FILE))('names of election candidates', () => {
  it('finds the right one among 1,000', () => {
    const pairs = readPairs(readFileSync(FILE, 'utf8'))
    const candidates = pairs.map(([, latin]) => candidate(latin))
    const draw = random(20240607)
    let right = 0
    let spent = 0
    for (const [at, [hindi, latin]] of pairs.entries()) {
      const drawn = new Set([at])
      const pool = [candidates[at]!]
      while (pool.length <= OTHERS) {
        const other = Math.floor(draw() * pairs.length)
        if (drawn.has(other)) continue
        drawn.add(other)
        if (!same(candidates[other]!.name, latin)) pool.push(candidates[other]!)
      }
      const started = performance.now()
      if (same(rank(hindi, pool)[0]!.name, latin)) right++
      spent += performance.now() - started
    }
    console.info(
      `right one first: ${right} of ${pairs.length} (${((100 * right) / pairs.length).toFixed(2)}%), ${(spent / pairs.length).toFixed(1)} ms a name`,
    )
    expect(right / pairs.length).toBeGreaterThan(0.96)
  })
})
