/**
 * The values of the reader: what is found in a sentence, what it means before a reference is known, and what it means after.
 * «किम पिछले वर्ष जून में मिले» → { is: 'in', outer: { is: 'shift', unit: 'year', n: -1 }, inner: { is: 'date', month: 6 } } → 2025-06
 */
import type { TimeKnown } from '../document.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'school'
  | 'fiscal'
  | 'fiscalyear'
  | 'calendar'
  | 'decade'
  | 'century'

export type PartName = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'latenight' | 'midnight' | 'daytime'

export type TimeType = 'date' | 'daterange' | 'time' | 'timerange' | 'datetime' | 'datetimerange' | 'duration' | 'set'

export interface Amount {
  readonly is: 'amount'
  readonly n: number
  readonly unit: Unit
}
/** «एक साल तीन महीने»: amounts side by side. */
export interface Sum {
  readonly is: 'sum'
  readonly of: readonly (Amount | Sum)[]
}
export type Length = Amount | Sum

/** What an expression means before anybody asks when it was written. Built by the rules of lexicon/times.yaml. */
export type Meaning =
  /** «13 जुलाई 2025», «जून», «सोमवार»: what is written, nothing more. */
  | { readonly is: 'date'; readonly year?: number; readonly month?: number; readonly day?: number; readonly weekday?: number }
  /** «05/06/24»: order to be decided. */
  | { readonly is: 'slashed'; readonly a: number; readonly b: number; readonly year?: number }
  /** «पिछले महीने» = shift(month, -1); also of a weekday or a month by name. */
  | {
      readonly is: 'shift'
      readonly n: number
      readonly unit?: Unit
      readonly weekday?: number
      readonly month?: number
      readonly day?: number
      readonly part?: PartName
      readonly season?: string
      readonly festival?: string
      readonly strict?: number
    }
  /** «कल», «परसों», «नरसों»: the tense decides the sign. */
  | { readonly is: 'around'; readonly n: number }
  /** «दो दिन पहले», «आज से तीन साल बाद». */
  | {
      readonly is: 'offset'
      readonly by: Length
      readonly n: number
      readonly from?: Meaning
      readonly vague?: number
      readonly loose?: number
    }
  /** «पिछले तीन हफ्ते», «पांच दिनों से», «तीन साल के भीतर». */
  | {
      readonly is: 'window'
      readonly by: Length
      readonly n: number
      readonly vague?: number
      readonly from?: Meaning
      readonly sofar?: number
    }
  | { readonly is: 'in'; readonly outer: Meaning; readonly inner: Meaning }
  /** «जून के दूसरे मंगलवार», «2027 के तीसरे सप्ताह»; negative counts from the end. */
  | { readonly is: 'nth'; readonly n: number; readonly unit?: Unit; readonly weekday?: number; readonly of?: Meaning }
  /** «2024 के पहले छह महीनों में» */
  | { readonly is: 'firsts'; readonly n: number; readonly of: Meaning }
  /** «मार्च के अंत में» */
  | { readonly is: 'edge'; readonly at: 'start' | 'mid' | 'end' | 'rest' | 'later' | 'earlier'; readonly of: Meaning }
  /** «15 सितंबर का सप्ताह» */
  | { readonly is: 'around-unit'; readonly unit: Unit; readonly of: Meaning }
  | { readonly is: 'part'; readonly name: PartName; readonly mod?: string }
  | { readonly is: 'clock'; readonly hour: number; readonly minute?: number; readonly second?: number; readonly minus?: number }
  /** «शाम 5 बजे», «5 pm», «5 बजे भारतीय समयानुसार» */
  | { readonly is: 'partclock'; readonly clock: Meaning; readonly part: PartName }
  | { readonly is: 'halfclock'; readonly clock: Meaning; readonly half: 'am' | 'pm' }
  | { readonly is: 'zoned'; readonly of: Meaning; readonly zone: string }
  | { readonly is: 'at'; readonly day: Meaning; readonly time: Meaning }
  | { readonly is: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly is: 'since' | 'until' | 'before' | 'after' | 'about'; readonly of: Meaning }
  | { readonly is: 'duration'; readonly by: Length; readonly mod?: string; readonly vague?: number }
  | { readonly is: 'every'; readonly by?: Length; readonly of?: Meaning }
  | { readonly is: 'festival'; readonly id: string }
  | { readonly is: 'decade'; readonly start: number }
  | { readonly is: 'century'; readonly n: number }
  | { readonly is: 'season'; readonly name: string }
  /** «वित्त वर्ष 2024-25»: April to March; `next` is the second year as written. */
  | { readonly is: 'fiscal'; readonly year: number; readonly next?: number }
  | { readonly is: 'yearof'; readonly kind: string; readonly year?: number }
  | { readonly is: 'session'; readonly name: string }
  | { readonly is: 'era'; readonly era: 'vikram' | 'shaka' | 'hijri' | 'fasli'; readonly year: number }
  | { readonly is: 'hindumonth'; readonly month: number }
  | { readonly is: 'recent'; readonly n: number }
  | { readonly is: 'now' }
  | { readonly is: 'same'; readonly unit: Unit }

/** An expression found in a sentence: tokens `from` up to `to`, and offsets into the text. */
export interface TimeExpression {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly type: TimeType
  readonly meaning: Meaning
  /** Id of the rule that decided, for `explain`. */
  readonly rule: string
}

export type Tense = 'past' | 'present' | 'future' | 'none'

export interface TimeContext {
  /** ISO date or date-time of writing; null if nobody knows. */
  readonly reference: string | null
  readonly tense: Tense
  /** «05/06/24» is 5 June in India; `month-first` for texts that count the American way. */
  readonly numericOrder?: 'day-first' | 'month-first'
}

/** Where a value hangs: on the calendar («13 जुलाई 2025»), on the reference («कल»), or nowhere. */
export type TimeAnchor = 'calendar' | 'reference' | 'none'

export interface TimeReading {
  readonly edtf: string | null
  readonly timex: string | null
  readonly known: TimeKnown
  readonly anchor: TimeAnchor
}

export type NumberKind = 'cardinal' | 'ordinal' | 'relative' | 'percent' | 'currency' | 'fraction' | 'range' | 'count'

/** A number found in a sentence. `value` is null where only a unit was said; a range has `to` as well. */
export interface NumberExpression {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly kind: NumberKind
  readonly value: number | null
  /** Upper end of a range: «दस-बारह» → 12; else null. */
  readonly upper: number | null
  /** ISO 4217 code, `%`, or the counted word's id (dead, injured, arrested, person …); null if none. */
  readonly unit: string | null
  /** English name of a currency, anchor of a relative ordinal; else null. */
  readonly name: string | null
  /** «करीब 50» about, «50 से अधिक» over, «50 से कम» under; null if exact. */
  readonly approximate: 'about' | 'over' | 'under' | null
}
