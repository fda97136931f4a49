/** A document in, what its references are settled by out: who is named in it in full, which countries, whose home it is. */
import type { Document } from '../../document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

export interface Setting {
  readonly document: Document
  readonly lexicon: Lexicon
  /** Persons named in full anywhere in the article. */
  readonly named: ReadonlySet<string>
  /** Countries by how often the article names them. */
  readonly countries: ReadonlyMap<string, number>
  /** Country of a bare «सरकार», «पुलिस»: the only one spoken of, else that of the paper. */
  readonly home: string | null
}

export function settingOf(document: Document, lexicon: Lexicon): Pick<Setting, 'named' | 'countries' | 'home'> {
  const named = new Set<string>()
  const countries = new Map<string, number>()
  for (const sentence of document.sentences) {
    if (sentence.part === 'list') continue
    for (const { reference, place } of sentence.mentions) {
      const id = reference.kind === 'actor' || reference.kind === 'adjective' || reference.kind === 'seat' ? reference.actor : null
      if (reference.kind === 'actor' && !/^[A-Z]{3}$/.test(reference.actor)) named.add(reference.actor)
      const country = id === null ? (place?.country ?? null) : (lexicon.actors[lexicon.actorById.get(id) ?? -1]?.country ?? null)
      if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
    }
  }
  const ranked = [...countries].sort((a, b) => b[1] - a[1])
  const total = ranked.reduce((sum, [, count]) => sum + count, 0)
  const [first] = ranked
  // A paper of India: home is India unless the article is about others.
  const home =
    total < 2 || (countries.get('IND') ?? 0) * 4 >= total ? 'IND' : first !== undefined && first[1] * 5 >= total * 3 ? first[0] : null
  return { named, countries, home }
}
