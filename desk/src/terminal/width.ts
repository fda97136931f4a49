/**
 * Text in, the columns it takes in a terminal out, and padding to a width.
 * Terminals give a Devanagari letter and a spacing vowel sign (ा) one column each, signs above and below (ि is before but spacing, ु ्) none of their own.
 */
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200f\ufeff]/u
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u

export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += ZERO.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return width
}

export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/** The text, cut between letters if need be, with … for what is left out. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** What is printed may come from anywhere: control characters and direction marks are shown as blanks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
export const safe = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
