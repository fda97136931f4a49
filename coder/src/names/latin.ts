/**
 * A Latin spelling of a name in, its sounds out, in the alphabet of sounds.ts, so that both scripts can be compared.
 * Narendra → narendra · Chowdhury (चौधरी) → cODuri · Mukherjee (मुखर्जी) → muKerji · George (जॉर्ज) → jorj
 */

/** Groups of letters that stand for one sound, the longer first; what stands for itself is not listed. */
const SOUND_OF: Readonly<Record<string, string>> = {
  kshy: 'kS', ksh: 'kS', kkhy: 'kS', chh: 'C', tch: 'c', sch: 'S', ch: 'c', sh: 'S', tth: 'Q', th: 'Q', ddh: 'D', dh: 'D', kh: 'K', ck: 'k', gh: 'G', jh: 'J',
  ph: 'f', bh: 'B', zh: 'L', rh: 'r', wh: 'v', dj: 'j', x: 'ks', que: 'k', qu: 'k', q: 'k', c: 'k', w: 'v',
  au: 'O', ou: 'O', aw: 'O', ow: 'O', ao: 'O', ei: 'E', ey: 'E', aa: 'A', ee: 'i', ii: 'i', ie: 'i', ea: 'i', oo: 'u', uu: 'u', iy: 'i', y: 'i',
} // biome-ignore format: a table
/** «गौतम» is Gautam, Goutam, Gowtam; but aw before a vowel is av («नवाब» Nawab), and y before one stays («माया» Maya). */
const GROUP =
  /kshy|ksh|kkhy|chh|tch|sch|ch(?![rl])|sh|tth|th|ddh|dh|kh|ck|gh|jh|ph|bh|zh|rh|wh|^dj|x|que$|qu|q|w|c|au|ou|aw(?![aeiou])|ow(?![aeiou])|ao(?![aeiou])|(?:ei|ey)(?![aeiou])|aa|ee|ii|ie$|ea(?=[^aeiou])|oo|uu|iy(?=[aeou])|y(?![aeiou])/g

/** The sounds of one word of Latin letters; other signs are passed over. */
export function latinSounds(word: string): string {
  const letters = (/[^ -~]/.test(word) ? word.normalize('NFD') : word).toLowerCase().replace(/[^a-z]/g, '')
  // «जॉर्ज» George, «जेवियर» Xavier, «सिसिली» Sicily, «क्रिस्टोफर» Christopher: habits of English.
  const eased = letters
    .replace(/^geo(?=[^aeiou])/, 'jo')
    .replace(/rge$/, 'rj')
    .replace(/^x(?=[aeiou])/, 'z')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch(?=[rl])/g, 'k')
  return eased.replace(GROUP, (group) => SOUND_OF[group] ?? group)
}
