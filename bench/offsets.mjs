/** Code points → UTF-16 units. */
export function offsets(text) {
  const units = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  return [...units, at]
}
