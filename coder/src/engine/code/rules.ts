/**
 * What counts as an event at all: someone political takes part, and the sentence says that it happens, not merely names it.
 * «यूक्रेन युद्ध के मुद्दे पर» names a topic; «यूक्रेन में जारी युद्ध» says that it goes on.
 */
import type { Entity, Frame, NounChunk, Sentence, VerbChunk } from '../../document.ts'
import type { CompiledEntry } from '../../lexicon/compiled.ts'
import type { Composed } from './compose.ts'

interface Parties {
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
}

export function isCoded(frame: Frame, entry: CompiledEntry, composed: Composed, parties: Parties, sentence: Sentence): boolean {
  const all = [...parties.actors, ...parties.recipients]
  if (!all.some((entity) => isPolitical(entity, entry.type)) && !(isOfState(entry) && all.some((entity) => entity.code !== null)))
    return false
  if (entry.type === 'CONSULT' && isPressTalk(parties)) return false
  // «मुख्यमंत्री भोपाल पहुंचे»: nobody visits his own country.
  if (
    composed.mode === 'visit' &&
    parties.recipients.length > 0 &&
    parties.recipients.every((entity) => entity.via === 'place' && parties.actors.some((actor) => actor.code === entity.code))
  )
    return false
  if (entry.reciprocal && frame.form === 'nominal' && parties.actors.length + parties.recipients.length < 2 && composed.mode !== 'visit')
    return false
  if (frame.form === 'nominal') return nominalIsAsserted(frame, entry, parties, sentence)
  if (!isAsserted(frame, sentence)) return false
  return !isQuestion(frame, sentence)
}

/** «पत्रकारों से बातचीत में कहा»: talking to the press is saying. */
const isPressTalk = ({ actors, recipients }: Parties): boolean => [...actors, ...recipients].some((entity) => entity.sector === 'JRN')

/** Markers after an infinitive whose act took place: «पहुंचने पर», «मिलने के बाद». */
const DONE = new Set(['के_बाद', 'पर', 'के_दौरान', 'के_कारण', 'के_बावजूद'])

/** «हमला करने की तकनीक», «लड़ने वाले»: an infinitive by itself says what could be done, not that it was. */
function isAsserted(frame: Frame, sentence: Sentence): boolean {
  const verb = frame.verb === null ? null : (sentence.chunks[frame.verb] as VerbChunk)
  if (!verb) return true
  if (verb.form === 'participle' && verb.aspect === 'prospective')
    return sentence.chunks[frame.verb! + 1]?.kind !== 'noun' || frame.governor !== null
  if (frame.form !== 'infinitive' || (frame.governor !== null && sentence.frames[frame.governor]!.kind !== 'reporting')) return true
  return DONE.has(verb.marker ?? '')
}

/** Only a state or an armed group can let prisoners go, arrest or sentence. */
const isOfState = (entry: CompiledEntry): boolean =>
  (entry.type === 'RETREAT' && entry.mode === 'release') ||
  (entry.type === 'COERCE' && entry.mode === 'arrest') ||
  (entry.type === 'SANCTION' && entry.mode === 'convict')

/** Groups that act on politics only together with somebody political, or when they protest. */
const PRIVATE = new Set(['CVL', 'BUS', 'EDU', 'MED', 'LAB', 'AGR', 'REL', 'SOC', 'CRM', 'JRN', 'REF'])

function isPolitical(entity: Entity, type: string): boolean {
  if (entity.code === null && entity.sector === null) return false
  if (type === 'PROTEST' || type === 'CONCEDE' || entity.via === 'named' || entity.sector === null) return true
  return !(entity.id === null && PRIVATE.has(entity.sector))
}

/** Markers after a noun that only name it as a topic or a cause. */
const TOPIC = new Set([
  'को_लेकर',
  'के_बारे_में',
  'के_खिलाफ',
  'के_लिए',
  'के_कारण',
  'का',
  'पर',
  'से',
  'के_प्रति',
  'के_तहत',
  'के_तौर_पर',
  'को',
  'के_बावजूद',
  'के_बिना',
])
const TIMED = new Set(['के_बाद', 'के_दौरान', 'से_पहले', 'में'])

function nominalIsAsserted(frame: Frame, entry: CompiledEntry, parties: Parties, sentence: Sentence): boolean {
  // The chunk of its last word: «आरोप | तय» runs over two.
  const index = sentence.chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.from < frame.to && chunk.markerTo >= frame.to)
  const chunk = sentence.chunks[index] as NounChunk | undefined
  if (!chunk) return false
  const headline = sentence.part === 'headline' || sentence.part === 'list'
  // «आरोप पत्र पेश», «हड़ताल स्थगित»: what is said of it in a headline is a word of predicates too.
  const isHead = chunk.head < frame.to || (headline && sentence.tokens.slice(frame.to, chunk.to).every((token) => token.lemmas.length > 0))
  const before = sentence.chunks[index - 1]
  const participle = before?.kind === 'verb' && before.form === 'participle'
  const ongoing = sentence.tokens[frame.from - 1]?.key === 'जारी'
  if (entry.lasting && chunk.marker !== null && chunk.marker !== 'को' && chunk.marker !== 'ने') return false
  if (participle || ongoing) return isHead
  if (headline)
    return (
      isHead &&
      entry.headline &&
      (chunk.marker === null || TIMED.has(chunk.marker) || isUnderWay(chunk.marker, entry) || isClaimed(frame, sentence))
    )
  if (!isHead) return false
  // «रूस-यूक्रेन युद्ध को दो साल हो गए»: a war with its sides, spoken of as going on.
  if (
    entry.reciprocal &&
    entry.type === 'ASSAULT' &&
    parties.actors.length + parties.recipients.length > 1 &&
    (chunk.marker === null || chunk.marker === 'को' || chunk.marker === 'ने')
  )
    return true
  if (TIMED.has(chunk.marker ?? '')) return parties.actors.length > 0 && (parties.recipients.length > 0 || parties.actors.length > 1)
  if (TOPIC.has(chunk.marker ?? '')) return false
  // An unmarked noun in a sentence with a verb of its own: «हमला», subject or object of something else.
  return chunk.marker === null && parties.actors.length > 0 && frame.governor === null && sentence.clauses[frame.clause]?.verb === null
}

/** «आईएसआई प्रमुख अमेरिकी यात्रा पर», «कर्मचारी हड़ताल पर». */
const isUnderWay = (marker: string, entry: CompiledEntry): boolean =>
  marker === 'पर' && (entry.mode === 'visit' || entry.type === 'PROTEST')

/** «रासायनिक हमले के दावे»: said to have been. */
const isClaimed = (frame: Frame, sentence: Sentence): boolean =>
  frame.governor !== null && sentence.frames[frame.governor]!.kind === 'reporting'

const QUESTION = new Set(['क्या', 'क्यों', 'कब', 'कैसे', 'कौन', 'किसने', 'कितना', 'कितने'])
/** «क्या पुतिन मिलेंगे?»: asks, does not say. */
function isQuestion(frame: Frame, sentence: Sentence): boolean {
  const last = sentence.tokens.at(-1)
  if (last?.key !== '?') return false
  return sentence.tokens.slice(0, frame.to).some((token) => QUESTION.has(token.key))
}
