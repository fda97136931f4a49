/**
 * A name and candidates in; the candidates in the order of their likeness out.
 * «राहुल गांधी» among Rajiv Gandhi, Rahul Gandhi, Rahul Dravid → Rahul Gandhi first.
 */
import { type HeardName, hear, likeness } from './phonetic.ts'

export interface Ranked {
  readonly name: string
  readonly likeness: number
}

/** A candidate heard once, for those who rank many names against one list. */
export interface Candidate {
  readonly name: string
  readonly heard: HeardName
  readonly shape: string
}

export const candidate = (name: string): Candidate => ({ name, heard: hear(name), shape: shapeOf(name) })

/**
 * The candidates, most alike first. Where the sounds say nothing, the way of writing does («रजा आर» is RAJA R rather than R. RAJA);
 * where that is the same too, the alphabet, so that the order in which candidates are given never matters.
 */
export function rank(name: string, candidates: readonly (string | Candidate)[]): Ranked[] {
  const heard = hear(name)
  const shape = shapeOf(name)
  return candidates
    .map((given) => {
      const one = typeof given === 'string' ? candidate(given) : given
      return { name: one.name, likeness: likeness(heard, one.heard), unlike: unlikeShapes(shape, one.shape) }
    })
    .sort((a, b) => b.likeness - a.likeness || a.unlike - b.unlike || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, likeness }) => ({ name, likeness }))
}

/** Words as w, single letters as i, points, commas and blanks as they stand: «के. मुरुगन» → i. w */
function shapeOf(name: string): string {
  return name
    .trim()
    .replace(/[।॰]/g, '.')
    .replace(/[\p{L}\p{M}]+/gu, (word) => ([...word.replace(/\p{M}/gu, '')].length < 3 ? 'i' : 'w'))
    .replace(/\s+/g, ' ')
}

/** How many signs of the two shapes differ, whatever their order. */
function unlikeShapes(a: string, b: string): number {
  if (a === b) return 0
  let rest = b
  let apart = 1
  for (const sign of a) {
    const at = rest.indexOf(sign)
    if (at < 0) apart += 2
    else rest = rest.slice(0, at) + rest.slice(at + 1)
  }
  return apart + 2 * rest.length
}
