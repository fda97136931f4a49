/**
 * A frame in, how large its act was out, where the sentence says so: dead, injured, arrested, people, money.
 * «आत्मघाती हमले में 11 जवानों की मौत, पांच घायल» → { dead: '11', injured: '5' } · «40 से अधिक घायल» → { injured: '40+' }
 */
import type { Frame, Magnitude, Sentence } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { EventType } from '../../ontology/plover.ts'
import { findNumbers, type NumberExpression } from '../../times/index.ts'

/** What is counted of which act; `person` is the size of a crowd. */
const COUNTED: Partial<Record<EventType, readonly (keyof Magnitude | 'person')[]>> = {
  ASSAULT: ['dead', 'injured'],
  COERCE: ['arrested'],
  PROTEST: ['dead', 'injured', 'arrested', 'person'],
  MOBILIZE: ['person'],
  AID: ['money'],
  COOPERATE: ['money'],
  AGREE: ['money'],
  SANCTION: ['money'],
}

export function magnitudeOf(frame: Frame, type: EventType, sentence: Sentence, lexicon: Lexicon): Magnitude | null {
  const counted = COUNTED[type]
  if (!counted) return null
  const magnitude: { -readonly [K in keyof Magnitude]: Magnitude[K] } = {}
  for (const number of findNumbers(sentence.tokens, lexicon.timeRules)) {
    if (number.value === null || number.unit === null || !isOf(frame, number, sentence)) continue
    if (number.kind === 'currency') {
      if (counted.includes('money')) magnitude.money ??= { amount: number.value, currency: number.unit }
      continue
    }
    const kind = counted.find((candidate) => candidate === number.unit)
    if (kind === undefined || kind === 'money') continue
    magnitude[kind === 'person' ? 'size' : kind] ??= written(number)
  }
  return Object.keys(magnitude).length > 0 ? magnitude : null
}

/** In its clause, or in one that has no act of its own («…, पांच घायल»). */
function isOf(frame: Frame, number: NumberExpression, sentence: Sentence): boolean {
  const chunk = sentence.chunks.findIndex((candidate) => candidate.from <= number.from && candidate.to > number.from)
  const clause = sentence.clauses.findIndex((candidate) => chunk >= candidate.from && chunk < candidate.to)
  return (
    clause === frame.clause ||
    !sentence.frames.some((other) => other.clause === clause && other.kind === 'event' && other.entry !== frame.entry)
  )
}

const written = ({ value, upper, approximate }: NumberExpression): string => {
  const figure = upper === null ? `${value}` : `${value}-${upper}`
  return approximate === 'over' ? `${figure}+` : approximate === 'under' ? `<${figure}` : approximate === 'about' ? `~${figure}` : figure
}
