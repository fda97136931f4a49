/**
 * How far apart two sounds are, from 0 (spellings of one sound) to 1 (nothing in common): त–थ little, ब–व some, क–म all.
 * «विश्वास» is written Biswas in Bengal and Vishwas elsewhere; «उदय» is Udhay in Tamil Nadu. The table says what such habits cost.
 */

/** Sounds are ASCII letters, so a table of 128 × 128 is asked by `a * 128 + b`. */
export const WIDTH = 128
export const SUBSTITUTE = new Float64Array(WIDTH * WIDTH).fill(1)
export const OMIT = new Float64Array(WIDTH).fill(0.9)

const near = (cost: number, pairs: string) => {
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)]
    SUBSTITUTE[a * WIDTH + b] = cost
    SUBSTITUTE[b * WIDTH + a] = cost
  }
}
const omit = (cost: number, sounds: string) => {
  for (const sound of sounds) OMIT[sound.charCodeAt(0)] = cost
}

const VOWELS = 'aAiIuUeEoO'
for (const a of VOWELS) for (const b of VOWELS) near(0.5, a + b)
// A vowel and a consonant never stand for each other, but for the glides.
for (let a = 0; a < WIDTH; a++) SUBSTITUTE[a * WIDTH + a] = 0
for (const vowel of VOWELS) for (const consonant of 'kKgGcCjJtQdDnpPbBmyrRXlLvsSzhfq') near(1.2, vowel + consonant)
near(0.05, 'aA iI uU')
near(0.2, 'eE oO ie Ie uo Uo uO')
near(0.25, 'ao Ao aO AO aE AE iE IE eA UO')
near(0.3, 'ae oE')
near(0.35, 'ai au')
near(0.3, 'yi yI ye yE vu vU vo vO')
near(0.5, 'jE yA ya va vA')

near(0.05, 'Pf kq RX jz')
near(0.12, 'kK gG cC jJ tQ dD pP bB sS Rr Xr pf Ll qK')
near(0.2, 'Rd RD Xd XD Jz bv Bv zJ jL zL')
near(0.3, 'zs LR Lr Ly CS Cs')
near(0.35, 'td QD tD Qd mn')
near(0.4, 'kg KG kG Kg cs cS sz')
near(0.45, 'pb fb fv PB fB pv jy gj jS jc zS Jc')
near(0.6, 'lr ln nr Rl yj hk hg hv sQ st gv jd hK')

omit(0.12, 'a')
omit(0.3, 'A')
omit(0.4, 'iIuUeo')
omit(0.5, 'EO')
omit(0.3, 'h')
omit(0.5, 'yv')
omit(0.7, 'nmrgk')

/** What differences between whole words and initials cost, in the measure of one consonant. */
export const PENALTY = {
  /** «अनिल कुमार» is Anil Kumar rather than Anilkumar. */
  wordBreak: 0.03,
  /** The share of a word that its absence costs: «सोनिया» for Sonia Gandhi. */
  looseWord: 0.5,
  /** «घोष हेमंत» for Hemanta Ghosh. */
  movedWord: 0.15,
  /** «स्टालिन» for M. K. Stalin. */
  missingInitial: 0.4,
  /** «एस. रवि» for T. Ravi. */
  otherInitial: 0.4,
  /** «सी. रवि» for K. Ravi. */
  likeInitial: 0.15,
  /** «रवि एस.» for S. Ravi. */
  movedInitial: 0.1,
}
