/**
 * A Latin spelling of a name in, its sounds out, in the alphabet of sounds.ts, so that both scripts can be compared.
 * Narendra → narendra · Chowdhury, Chaudhary (चौधरी) → cODuri, cODari · Sheikh → SEk is close to «शेख» SeK.
 */

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kshy|ksh|kkhy)/, 'kS'], [/^chh/, 'C'], [/^tch/, 'c'], [/^sch/, 'S'], [/^ch(?=[rl])/, 'k'], [/^ch/, 'c'], [/^sh/, 'S'], [/^tth/, 'Q'], [/^th/, 'Q'], [/^ddh/, 'D'],
  [/^dh/, 'D'], [/^kh/, 'K'], [/^ck/, 'k'], [/^gh/, 'G'], [/^jh/, 'J'], [/^ph/, 'f'], [/^bh/, 'B'], [/^zh/, 'L'], [/^rh/, 'r'], [/^wh/, 'v'],
  [/^gn(?=y)/, 'g'], [/^x/, 'ks'], [/^que$/, 'k'], [/^qu?/, 'k'], [/^c(?=[eiy])/, 's'], [/^c/, 'k'], [/^w/, 'v'],
  // vowels and glides: «राय» Rai, Ray, Roy are one sound here, as are «गौतम» Gautam, Goutam, Gowtam.
  [/^(?:ei|ey)(?![aeiou])/, 'E'], [/^dj/, 'j'], [/^(?:au|ou)/, 'O'], [/^(?:aw|ow)(?![aeiou])/, 'O'], [/^ao$/, 'O'],
  [/^ao(?=[^aeiou])/, 'O'], [/^aa/, 'A'], [/^(?:ee|ii|ie$|ea(?=[^aeiou]))/, 'i'], [/^(?:oo|uu)/, 'u'], [/^iy(?=[aeou])/, 'i'], [/^y(?![aeiou])/, 'i'],
] // biome-ignore format: a table

/** The sounds of one word of Latin letters; other signs are passed over. */
export function latinSounds(word: string): string {
  const letters = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  let heard = ''
  // «जॉर्ज» George, «जेवियर» Xavier: English habits at the edges of a word.
  let rest = letters.replace(/^geo(?=[^aeiou])/, 'jo').replace(/rge$/, 'rj').replace(/^x(?=[aeiou])/, 'z')
  while (rest !== '') {
    const group = startsGroup(rest) ? GROUPS.find(([pattern]) => pattern.test(rest)) : undefined
    if (group === undefined) {
      heard += rest[0]
      rest = rest.slice(1)
    } else {
      heard += group[1]
      rest = rest.slice(group[0].exec(rest)![0].length)
    }
  }
  return heard
}

const GROUP_STARTS = new Set('kctsdgjpbzrwxqaeoiuy')
const startsGroup = (rest: string) => GROUP_STARTS.has(rest[0]!)
