/**
 * A name in either script in; its sounds, its search key and its likeness to other names out.
 * «सुषमा स्वराज» and Sushma Swaraj have one key (SSM-SVRJ) and likeness 1; Sushma Suwaraj is a little less like, Sachin Pilot not at all.
 */
import { fold } from '../lexicon/fold.ts'
import { OMIT, PENALTY, SUBSTITUTE, WIDTH } from './costs.ts'
import { latinSounds } from './latin.ts'
import { sounds } from './sounds.ts'
import { initialsOf, isDoubtfulInitial, KINSHIP, SHORT_NAMES, TITLES } from './titles.ts'

/** A name made ready for comparing. */
export interface HeardName {
  /** The words in sounds, titles left out. */
  readonly words: readonly string[]
  /** Initials in order, Latin letters: «एम. के. स्टालिन» mk. */
  readonly initials: string
  /** Whether the initials come before the first word. */
  readonly initialsFirst: boolean
  readonly codes: readonly Uint8Array[]
  readonly joined: Uint8Array
  /** The other way to hear it, where a syllable may be an initial or a short name: «सुब्रत दे». */
  readonly other?: HeardName
}

const DEVANAGARI = /[\u0900-\u097f]/

/** The words and initials of a name, as they sound: «डॉ. एस. जयशंकर» → words [jESankar], initials s. */
export function hear(name: string): HeardName {
  const known = cache.get(name)
  if (known !== undefined) return known
  const heard = hearAfresh(name)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(name, heard)
  return heard
}

const cache = new Map<string, HeardName>()
const CACHE_LIMIT = 50_000

function hearAfresh(name: string): HeardName {
  const keys = name
    .replace(/@/g, ' alias ')
    .split(/[\s.,()।॥"'‘’“”\u2010-\u2015-]+/u)
    .map((piece) => piece.replace(/[:ः/]/g, ''))
    .map((piece) => ({ piece, key: fold(piece).replace(/्$/, '') }))
    .filter(({ key }) => key !== '')
  const heard = hearKeys(keys, true)
  return keys.some(({ key }) => isDoubtfulInitial(key)) ? { ...heard, other: hearKeys(keys, false) } : heard
}

function hearKeys(keys: readonly { piece: string; key: string }[], syllablesAreInitials: boolean): HeardName {
  const words: string[] = []
  let initials = ''
  let initialsFirst = false
  for (const [at, { piece, key }] of keys.entries()) {
    if (KINSHIP.has(key) && words.length > 0) break
    // «प्रभु .डॉ», «मधु. मो»: at the end it is an initial, at the head a title or Muhammad.
    const head = at < keys.length - 1
    const full = head ? SHORT_NAMES[key] : undefined
    if (head && TITLES.has(key)) continue
    const letters = full === undefined && (syllablesAreInitials || !isDoubtfulInitial(key)) ? initialsOf(key) : undefined
    if (letters !== undefined) {
      initialsFirst ||= words.length === 0
      initials += letters
      continue
    }
    const heard = ease(heardWord(full ?? piece))
    if (heard !== '') words.push(heard)
  }
  return { words, initials, initialsFirst, codes: words.map(encode), joined: encode(words.join('')) }
}

const heardWord = (piece: string) => (DEVANAGARI.test(piece) ? sounds(piece) : latinSounds(piece))

/** Differences that no reader hears: doubled consonants, long and short i and u, a glide between vowels, h at the end. */
function ease(heard: string): string {
  return heard
    .replace(/I/g, 'i')
    .replace(/U/g, 'u')
    .replace(/P/g, 'f')
    .replace(/q/g, 'k')
    .replace(/([^aAiueEoO])\1+/g, '$1')
    .replace(/[aAoe][iy]/g, 'E')
    .replace(/Ey/g, 'E')
    .replace(/A[uv]$|Ao$|au$/g, 'O')
    .replace(/i[yi]?(?=[aAeEoOu])/g, 'i')
    .replace(/kK/g, 'K')
    .replace(/cC/g, 'C')
    .replace(/tQ/g, 'Q')
    .replace(/dD/g, 'D')
    .replace(/h$/, '')
}

function encode(heard: string): Uint8Array {
  const codes = new Uint8Array(heard.length)
  for (let at = 0; at < heard.length; at++) codes[at] = heard.charCodeAt(at)
  return codes
}

const CLASSES: Readonly<Record<string, string>> = {
  k: 'K', K: 'K', g: 'G', G: 'G', c: 'C', C: 'C', j: 'J', J: 'J', z: 'J', t: 'T', Q: 'T', d: 'D', D: 'D', R: 'R', X: 'R', r: 'R', n: 'N', m: 'M', p: 'P', f: 'P',
  b: 'B', B: 'B', v: 'V', y: 'Y', l: 'L', L: 'L', s: 'S', S: 'S', h: 'H', q: 'K', P: 'P',
} // biome-ignore format: a table

/** The key to search by: consonants by class, a vowel only at the beginning. «नरेंद्र मोदी», Narendra Modi, Narendar Modee → NRNDR-MD. */
export function phoneticKey(name: string): string {
  const { words, initials } = hear(name)
  return [...[...initials].map((letter) => letter.toUpperCase()), ...words.map(wordKey)].join('-')
}

const wordKey = (heard: string) => [...heard].map((sound, at) => CLASSES[sound] ?? (at === 0 ? 'A' : '')).join('')

const ROW = new Float64Array(128)

/** The least cost of turning one row of sounds into the other. */
function distance(a: Uint8Array, b: Uint8Array): number {
  const width = Math.min(b.length, ROW.length - 1)
  ROW[0] = 0
  for (let j = 1; j <= width; j++) ROW[j] = ROW[j - 1]! + OMIT[b[j - 1]!]!
  for (let i = 0; i < a.length; i++) {
    const row = a[i]! * WIDTH
    const gone = OMIT[a[i]!]!
    let diagonal: number = ROW[0]!
    ROW[0] = diagonal + gone
    for (let j = 1; j <= width; j++) {
      const code = b[j - 1]!
      const above: number = ROW[j]!
      let least = diagonal + SUBSTITUTE[row + code]!
      if (above + gone < least) least = above + gone
      const left = ROW[j - 1]! + OMIT[code]!
      if (left < least) least = left
      diagonal = above
      ROW[j] = least
    }
  }
  return ROW[width]!
}

function weight(codes: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < codes.length; at++) sum += OMIT[codes[at]!]!
  return sum
}

/** Names that share few of their sounds are far apart in any order of their words, and need not be paired to know it. */
const mayPair = (a: Uint8Array, b: Uint8Array): boolean => shares(a, b) || shares(b, a)

function shares(a: Uint8Array, b: Uint8Array): boolean {
  let shared = 0
  for (let at = 0; at < a.length; at++) if (b.includes(a[at]!)) shared++
  return shared * 2 > a.length
}

/** Words paired whatever their order («घोष हेमंत», Hemanta Ghosh), the nearest first; a word without a partner costs most of itself. */
function paired(a: readonly Uint8Array[], b: readonly Uint8Array[]): number {
  const pairs: { cost: number; i: number; j: number }[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) pairs.push({ cost: distance(a[i]!, b[j]!) - weight(a[i]!) - weight(b[j]!), i, j })
  pairs.sort((x, y) => x.cost - y.cost || x.i - y.i || x.j - y.j)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  let cost = 0
  for (const pair of pairs) {
    if (usedA.has(pair.i) || usedB.has(pair.j)) continue
    usedA.add(pair.i)
    usedB.add(pair.j)
    const [wa, wb] = [weight(a[pair.i]!), weight(b[pair.j]!)]
    cost += Math.min(pair.cost + wa + wb, PENALTY.looseWord * (wa + wb)) + (pair.i === pair.j ? 0 : PENALTY.movedWord)
  }
  for (let i = 0; i < a.length; i++) if (!usedA.has(i)) cost += PENALTY.looseWord * weight(a[i]!)
  for (let j = 0; j < b.length; j++) if (!usedB.has(j)) cost += PENALTY.looseWord * weight(b[j]!)
  return cost
}

/** Letters that Hindi writes alike: «सी» c is «स» s or «क» k, «जी» g is «ज» j. */
const LIKE = new Set(
  ['vw', 'ck', 'cs', 'kq', 'gj', 'jz', 'ae', 'ei', 'ou', 'fp', 'iy', 'vb', 'td', 'Kk', 'Kb', 'Gg', 'Gd'].flatMap((pair) => [
    pair,
    pair[1]! + pair[0]!,
  ]),
)

/** What the initials of one name have that the other lacks: none for «एम. के.» and M.K., little for «सी» and K, more for «एस» and T. */
function initialsApart({ initials: a, initialsFirst: first }: HeardName, { initials: b, initialsFirst: second }: HeardName): number {
  const moved = a !== '' && b !== '' && first !== second ? PENALTY.movedInitial : 0
  if (a === b) return moved
  const restA: string[] = []
  let restB = [...b]
  for (const letter of a) {
    const at = restB.indexOf(letter)
    if (at >= 0) restB.splice(at, 1)
    else restA.push(letter)
  }
  if (restA.length + restB.length === 0) return PENALTY.movedInitial
  let cost = moved
  for (const letter of restA) {
    const at = restB.findIndex((other) => LIKE.has(letter + other))
    if (at >= 0) restB = restB.filter((_, index) => index !== at)
    cost += at >= 0 ? PENALTY.likeInitial : restB.length > 0 ? PENALTY.otherInitial : PENALTY.missingInitial
    if (at < 0) restB = restB.slice(1)
  }
  return cost + PENALTY.missingInitial * restB.length
}

/** How alike two heard names are, from 0 to 1. */
export function likeness(a: HeardName, b: HeardName): number {
  let best = likenessAsHeard(a, b)
  if (a.other !== undefined) best = Math.max(best, likenessAsHeard(a.other, b))
  if (b.other !== undefined) best = Math.max(best, likenessAsHeard(a, b.other))
  return best
}

function likenessAsHeard(a: HeardName, b: HeardName): number {
  const size = weight(a.joined) + weight(b.joined)
  if (size === 0) return a.initials === b.initials && a.initials !== '' ? 1 : 0
  const straight = distance(a.joined, b.joined) + PENALTY.wordBreak * Math.abs(a.codes.length - b.codes.length)
  const oneEach = a.codes.length === 1 && b.codes.length === 1
  const apart = oneEach || !mayPair(a.joined, b.joined) ? straight : Math.min(straight, paired(a.codes, b.codes))
  return Math.max(0, 1 - (2 * (apart + initialsApart(a, b))) / (size + 0.5 * (a.initials.length + b.initials.length)))
}

/** How alike two names are, in whatever scripts: similarity('सोनिया गांधी', 'Sonia Gandhi') is near 1. */
export const similarity = (a: string, b: string): number => likeness(hear(a), hear(b))
