/** A name match in, the part it can play in a mention out: country, adjective, person, office, role … */
import type { Reference } from '../../document.ts'
import type { Lexicon, NameSense } from '../../lexicon/lexicon.ts'
import type { Tagged } from '../tag.ts'
import type { NameMatch } from './names.ts'

export interface Element {
  readonly from: number
  readonly to: number
  readonly kind: 'country' | 'region' | 'adjective' | 'seat' | 'person' | 'short' | 'organisation' | 'office' | 'role' | 'place'
  /** Actor, office, role or place index; several for short names. */
  readonly indexes: readonly number[]
  readonly place: number | null
}

export const TITLES = new Set([
  'श्री',
  'श्रीमती',
  'सुश्री',
  'डा',
  'प्रो',
  'जस्टिस',
  'न्यायमूर्ति',
  'जनरल',
  'कर्नल',
  'ब्रिगेडियर',
  'लेफ्टिनेंट',
  'एडमिरल',
  'मेजर',
  'शेख',
  'मौलाना',
  'सर',
  'dr',
])

export function elementOf(match: NameMatch, tokens: readonly Tagged[], lexicon: Lexicon): Element | null {
  const { from, to, senses } = match
  const of = (test: (sense: NameSense) => boolean) => senses.filter(test).map((sense) => sense.index)
  const actorKind = (sense: NameSense) => (sense.kind === 'a' ? lexicon.actors[sense.index]!.kind : null)
  const place = of((s) => s.kind === 'p')[0] ?? null
  const make = (kind: Element['kind'], indexes: readonly number[]): Element | null =>
    indexes.length > 0 ? { from, to, kind, indexes, place } : null
  const full = (kind: string) => of((s) => s.sort === 'name' && actorKind(s) === kind)
  // «सुप्रीम कोर्ट» is India's only where nothing says whose: read as a role, its country is settled later.
  const isRole = senses.some((s) => s.kind === 'r') && senses.some((s) => s.kind === 'a' && lexicon.actors[s.index]!.role !== null)
  if (isRole)
    return make(
      'role',
      of((s) => s.kind === 'r'),
    )
  const ambiguousActors = of((s) => s.kind === 'a' && s.sort === 'ambiguous' && actorKind(s) !== 'person')
  return (
    make('country', full('country')) ??
    make('person', full('person')) ??
    make(
      'organisation',
      of((s) => s.kind === 'a' && s.sort === 'name' && ['organisation', 'group', 'institution'].includes(actorKind(s) ?? '')),
    ) ??
    make(
      'adjective',
      of((s) => s.kind === 'a' && (s.sort === 'adjective' || s.sort === 'people')),
    ) ??
    make(
      'office',
      of((s) => s.kind === 'o'),
    ) ??
    make(
      'role',
      of((s) => s.kind === 'r'),
    ) ??
    make('region', full('region')) ??
    make(
      'seat',
      of((s) => s.kind === 'a' && s.sort === 'seat'),
    ) ??
    (place !== null && !nameAround(tokens, from, to) ? make('place', [place]) : null) ??
    make(
      'short',
      of((s) => s.kind === 'a' && (s.sort === 'short' || s.sort === 'ambiguous') && actorKind(s) === 'person'),
    ) ??
    make('organisation', ambiguousActors) ??
    (place !== null ? make('place', [place]) : null)
  )
}

/** A place name with a title or an office before it names a person («मंत्री पुरी»). */
export const nameAround = (tokens: readonly Tagged[], from: number, _to: number): boolean => from > 0 && TITLES.has(tokens[from - 1]!.key)

export function referenceOf(element: Element, lexicon: Lexicon): Reference {
  const index = element.indexes[0]!
  if (element.kind === 'place') return { kind: 'none' }
  const actor = lexicon.actors[index]!.id
  // «एनसीपी» is a party of India, Nepal and Bangladesh: the article settles which.
  if (element.kind === 'organisation' && element.indexes.length > 1)
    return { kind: 'short', actors: element.indexes.map((i) => lexicon.actors[i]!.id) }
  if (element.kind === 'adjective') return { kind: 'adjective', actor }
  if (element.kind === 'seat') return { kind: 'seat', actor }
  return { kind: 'actor', actor, role: null }
}
