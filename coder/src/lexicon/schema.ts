/**
 * What a lexicon file may hold, written once: the TypeScript types, the checker and the editor's completion come from here.
 * docs/lexicon.md tells the same in prose.
 */
import { z } from 'zod'
import { CONTEXTS, EVENT_TYPES, type EventType, SECTORS, type Sector, STANCES, STATUSES } from '../ontology/plover.ts'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case ASCII with hyphens, like girftar-karna')
const actorId = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'an id is ASCII letters, digits and hyphens')
const word = z.union([z.string().min(1), z.number().transform(String)])
const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item)]).transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[])
const types = z.enum(EVENT_TYPES as readonly EventType[] as [EventType, ...EventType[]])
const sector = z.enum(Object.keys(SECTORS) as [Sector, ...Sector[]])
const date = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text), 'a date is YYYY, YYYY-MM or YYYY-MM-DD')

export const FILLER_KINDS = ['person', 'group', 'organisation', 'country', 'place', 'any'] as const
const role = z.strictObject({
  marker: oneOrMany(z.string()).optional(),
  kind: oneOrMany(z.enum(FILLER_KINDS)).optional(),
  required: z.boolean().optional(),
})

const exampleEvent = z.strictObject({
  type: types.optional(),
  mode: z.string().nullable().optional(),
  status: z.enum(STATUSES).optional(),
  actor: oneOrMany(z.string()).optional(),
  recipient: oneOrMany(z.string()).optional(),
  speaker: oneOrMany(z.string()).optional(),
  place: z.string().optional(),
  time: z.strictObject({ words: z.string(), means: date.optional() }).optional(),
})
const example = z.strictObject({
  text: z.string().min(1),
  gloss: z.string().optional(),
  because: z.string().optional(),
  published: date.optional(),
  source: z.string().optional(),
  event: z.union([exampleEvent, z.literal('none')]).optional(),
  known: z.literal('wrong').optional(),
})

export const predicateEntry = z.strictObject({
  id,
  predicate: z.string().min(1),
  also: oneOrMany(z.string()).optional(),
  gloss: z.string(),
  event: z.strictObject({ type: types, mode: z.string().optional() }),
  frame: z.strictObject({ actor: role.optional(), recipient: role.optional() }).optional(),
  reciprocal: z.boolean().optional(),
  noun: oneOrMany(z.string()).optional(),
  genitive: z.enum(['actor', 'recipient']).optional(),
  headline: z.boolean().optional(),
  lasting: z.boolean().optional(),
  needs: oneOrMany(word).optional(),
  without: oneOrMany(word).optional(),
  context: oneOrMany(z.enum(CONTEXTS as [string, ...string[]])).optional(),
  cameo: word.optional(),
  status: z.enum(['checked', 'draft']).optional(),
  notes: z.string().optional(),
  examples: z.array(example).min(1, 'every predicate has at least one example'),
  counterexamples: z.array(example).optional(),
})

export const EFFECTS = ['declare', 'plan', 'wish', 'able', 'try', 'begin', 'continue', 'stop', 'fail', 'cause', 'need', 'permit'] as const
export const operatorEntry = z.strictObject({
  id,
  predicate: z.string(),
  also: oneOrMany(z.string()).optional(),
  effect: z.enum(EFFECTS),
  gloss: z.string().optional(),
  notes: z.string().optional(),
})

export const reportingFile = z.strictObject({
  verbs: z.array(
    z.strictObject({
      id,
      predicate: z.string(),
      also: oneOrMany(z.string()).optional(),
      stance: z.enum(STANCES),
      notes: z.string().optional(),
    }),
  ),
  phrases: z.array(z.strictObject({ words: oneOrMany(z.string()), stance: z.enum(STANCES) })),
  nouns: z.array(z.strictObject({ words: oneOrMany(z.string()), stance: z.enum(STANCES) })),
  sources: z.array(z.strictObject({ words: oneOrMany(z.string()), code: z.string().nullable() })),
})

const office = z.strictObject({
  office: id,
  of: z.string(),
  from: date.optional(),
  to: date.optional(),
  doubtful: z.boolean().optional(),
  notes: z.string().optional(),
})
export const actorEntry = z.strictObject({
  id: actorId,
  kind: z.enum(['country', 'region', 'person', 'organisation', 'group', 'institution', 'office']).optional(),
  hi: z.string(),
  en: z.string(),
  also: oneOrMany(word).optional(),
  ambiguous: oneOrMany(word).optional(),
  short: oneOrMany(word).optional(),
  adjective: oneOrMany(word).optional(),
  people: oneOrMany(word).optional(),
  seats: oneOrMany(word).optional(),
  prime: z.string().optional(),
  country: z.string().nullable().optional(),
  code: z.string().nullable().optional(),
  sector: sector.optional(),
  gender: z.enum(['m', 'f']).optional(),
  party: z.string().optional(),
  /** Parties over time, where the present one is not all. */
  parties: z
    .array(
      z.strictObject({
        party: z.string(),
        from: date.optional(),
        to: date.optional(),
        doubtful: z.boolean().optional(),
        notes: z.string().optional(),
      }),
    )
    .optional(),
  /** The entry of roles.yaml that this body is, in its country: «सुप्रीम कोर्ट» in an Indian sentence. */
  role: id.optional(),
  offices: z.array(office).optional(),
  governs: z
    .array(
      z.strictObject({
        of: z.string(),
        from: date.optional(),
        to: date.optional(),
        doubtful: z.boolean().optional(),
        notes: z.string().optional(),
      }),
    )
    .optional(),
  of: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
  doubtful: z.boolean().optional(),
  notes: z.string().optional(),
})

export type PredicateEntry = z.output<typeof predicateEntry>
export type OperatorEntry = z.output<typeof operatorEntry>
export type ActorEntry = z.output<typeof actorEntry>
export type ReportingFile = z.output<typeof reportingFile>
export type Example = z.output<typeof example>
export type ExampleEvent = z.output<typeof exampleEvent>
