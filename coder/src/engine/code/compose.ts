/**
 * A frame with its governors in, the type and status of the event out: the coding manual's rules of composition.
 * «समर्थन करने का ऐलान» → SUPPORT · «हमला करने की धमकी» → THREATEN/violence · «टीके भेजेगा» → AGREE · «मिलने से इनकार» → REJECT/meet
 */
import type { Frame, Sentence } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { EventType, Mode, Status } from '../../ontology/plover.ts'
import { mannerOf } from '../status.ts'

export interface Composed {
  readonly type: EventType
  readonly mode: Mode | null
  readonly status: Status
}

/** Acts whose future is a commitment made now. */
const COMMITTING = new Set<EventType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
const HOSTILE = new Set<EventType>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'THREATEN'])

/** Events that say how the act inside them is meant; the act itself is then no event of its own. */
const ABSORBING = new Set<EventType>([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
  'PROTEST',
  'RETREAT',
  'COERCE',
])

export function isAbsorbed(frame: Frame, sentence: Sentence, lexicon: Lexicon): boolean {
  const governor = frame.governor === null ? null : sentence.frames[frame.governor]!
  if (!governor) return false
  if (governor.kind === 'event') {
    const type = lexicon.entryById.get(governor.entry)?.type
    return type !== undefined && ABSORBING.has(type)
  }
  return isAbsorbed(governor, sentence, lexicon)
}

export function compose(frame: Frame, entry: CompiledEntry, sentence: Sentence, lexicon: Lexicon): Composed | null {
  const inner = innerOf(frame, sentence, lexicon)
  const own = modeFromInner(entry, inner)
  const base: Composed = tensed({ type: entry.type, mode: own, status: 'actual' }, frame, sentence, inner)
  return governed(base, frame, sentence, lexicon)
}

/** Entry of the first act inside this one. */
export function innerFrames(frame: Frame, sentence: Sentence): Frame[] {
  const index = sentence.frames.indexOf(frame)
  const direct = sentence.frames.filter((other) => other.governor === index)
  return direct.flatMap((other) => (other.kind === 'event' ? [other] : innerFrames(other, sentence)))
}

function innerOf(frame: Frame, sentence: Sentence, lexicon: Lexicon): CompiledEntry | null {
  const inner = innerFrames(frame, sentence)[0]
  return inner ? (lexicon.entryById.get(inner.entry) ?? null) : null
}

/** THREATEN, REQUEST and REJECT take their mode from what is threatened, asked or refused. */
export function modeFromInner(entry: CompiledEntry, inner: CompiledEntry | null): Mode | null {
  if (!inner) return entry.mode
  if (entry.type === 'THREATEN') return THREATENED[inner.type]?.(inner.mode) ?? entry.mode
  if (entry.type === 'REQUEST' || entry.type === 'REJECT') return ASKED[inner.type] ?? entry.mode
  return entry.mode
}

export const THREATENED: Partial<Record<EventType, (mode: Mode | null) => Mode>> = {
  ASSAULT: () => 'violence',
  MOBILIZE: () => 'violence',
  COERCE: (mode) => (mode === 'arrest' ? 'arrest' : mode === 'deport' ? 'expel' : mode === 'seize' ? 'territory' : 'restrict'),
  SANCTION: (mode) => (mode === 'expel' ? 'expel' : 'relations'),
  PROTEST: () => 'restrict',
}
export const ASKED: Partial<Record<EventType, Mode>> = {
  CONSULT: 'meet',
  SUPPORT: 'assist',
  COOPERATE: 'assist',
  AID: 'assist',
  RETREAT: 'yield',
  CONCEDE: 'yield',
  ASSAULT: 'yield',
  SANCTION: 'change',
  COERCE: 'change',
  ACCUSE: 'change',
}

/** What tense, mood and negation of the frame's own verb make of it. */
function tensed(base: Composed, frame: Frame, sentence: Sentence, inner: CompiledEntry | null): Composed {
  const manner = mannerOf(frame, sentence)
  if (frame.form === 'infinitive') return base
  if (manner.status === 'negated') {
    if (manner.promised && (COMMITTING.has(base.type) || base.type === 'RETREAT' || base.type === 'CONCEDE'))
      return { type: 'REJECT', mode: ASKED[base.type] ?? null, status: 'actual' }
    if (manner.promised && HOSTILE.has(base.type)) return { type: 'AGREE', mode: null, status: 'actual' }
    // «बातचीत को तैयार नहीं»: not to agree is to refuse.
    if (base.type === 'AGREE') return { type: 'REJECT', mode: ASKED[inner?.type ?? 'AGREE'] ?? null, status: 'actual' }
    return { ...base, status: 'negated' }
  }
  if (manner.status === 'future') return promised(base)
  return { ...base, status: manner.status }
}

/** The future of cooperation is AGREE, of RETREAT CONCEDE; verbal acts happen in the saying; hostile acts stay and are future. */
function promised(base: Composed): Composed {
  if (COMMITTING.has(base.type)) return { type: 'AGREE', mode: null, status: 'actual' }
  if (base.type === 'RETREAT') return { type: 'CONCEDE', mode: null, status: 'actual' }
  if (base.type === 'AGREE' || base.type === 'CONCEDE') return { ...base, status: 'actual' }
  return { ...base, status: 'future' }
}

/** What the operators above do to it, innermost first. */
function governed(base: Composed, frame: Frame, sentence: Sentence, lexicon: Lexicon): Composed | null {
  let composed: Composed | null = base
  let governor = frame.governor
  while (governor !== null && composed !== null) {
    const outer: Frame = sentence.frames[governor]!
    if (outer.kind === 'operator') {
      const effect = lexicon.operators.find((operator) => operator.id === outer.entry)?.effect ?? 'declare'
      composed = applyEffect(composed, effect, frame.form)
      if (composed) composed = mannered(composed, outer, sentence)
    }
    governor = outer.governor
  }
  return composed
}

/** «हमला करने की कोशिश नहीं की», «… का ऐलान करेगा»: the operator's own negation and tense. */
function mannered(composed: Composed, outer: Frame, sentence: Sentence): Composed {
  const manner = mannerOf(outer, sentence)
  if (manner.status === 'negated') return { ...composed, status: 'negated' }
  if (manner.status === 'hypothetical') return { ...composed, status: 'hypothetical' }
  if (manner.status === 'future') return promised(composed)
  if (manner.status === 'ongoing' && composed.status === 'actual') return { ...composed, status: 'ongoing' }
  return composed
}

function applyEffect(base: Composed, effect: string, form: Frame['form']): Composed | null {
  switch (effect) {
    case 'declare':
    case 'plan':
    case 'wish':
    case 'permit': {
      if (form === 'nominal' || base.type === 'SUPPORT') return base
      if (effect === 'declare' && (base.type === 'SANCTION' || base.type === 'REQUEST' || base.type === 'REJECT' || base.type === 'ACCUSE'))
        return base
      return promised(base)
    }
    case 'continue':
      return { ...base, status: 'ongoing' }
    case 'fail':
      return { ...base, status: 'negated' }
    case 'stop':
      if (base.type === 'ASSAULT' || base.type === 'MOBILIZE')
        return { type: 'RETREAT', mode: base.type === 'ASSAULT' ? 'ceasefire' : 'withdraw', status: base.status }
      if (base.type === 'PROTEST' || base.type === 'SANCTION' || base.type === 'COERCE')
        return { type: 'CONCEDE', mode: null, status: base.status }
      if (COMMITTING.has(base.type)) return { type: 'SANCTION', mode: 'discontinue', status: base.status }
      return base
    case 'need':
      return { ...base, status: 'hypothetical' }
    default:
      return base
  }
}
