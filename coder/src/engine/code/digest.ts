/** Text in, a short stable id out (64 bits of FNV-1a over UTF-16 units, base 36): equal content, equal id, on every machine. */
export function digest(text: string): string {
  return (
    hash(text, 0x811c9dc5).toString(36).padStart(7, '0') +
    hash(text, 0x01000193 ^ text.length)
      .toString(36)
      .padStart(7, '0')
  )
}

function hash(text: string, seed: number): number {
  let value = seed >>> 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    value = Math.imul(value ^ (unit & 0xff), 0x01000193)
    value = Math.imul(value ^ (unit >>> 8), 0x01000193)
  }
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 12
  return value >>> 0
}
