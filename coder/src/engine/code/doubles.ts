/** The event mentions of one sentence in, each act once out. */
import type { EventMention, Frame } from '../../document.ts'

/**
 * One act, one event. Dropped are: a shorter trigger inside a longer one, an attack told again by its deaths («हमले में 30 मारे गए»),
 * and an act named and done in one clause («बैठक में चर्चा की»).
 */
export function dropDoubles(coded: readonly { event: EventMention; frame: Frame }[]): EventMention[] {
  const who = (event: EventMention) =>
    [event.type, ...event.actors.map((e) => e.code), '>', ...event.recipients.map((e) => e.code)].join(' ')
  return coded
    .filter(({ event, frame }) => {
      const { trigger } = event.evidence
      return !coded.some(({ event: other, frame: otherFrame }) => {
        if (other === event || other.type !== event.type) return false
        const theirs = other.evidence.trigger
        if (
          who(other) === who(event) &&
          theirs.start < trigger.end &&
          trigger.start < theirs.end &&
          theirs.text.length > trigger.text.length
        )
          return true
        if (otherFrame.clause !== frame.clause || frame.form !== 'nominal') return false
        if (otherFrame.form !== 'nominal' && who(other) === who(event) && other.time.edtf === event.time.edtf) return true
        return (
          event.type === 'ASSAULT' &&
          event.recipients.length === 0 &&
          other.recipients.length > 0 &&
          who({ ...other, recipients: [] }) === who(event)
        )
      })
    })
    .map(({ event }) => event)
}
