/**
 * Tagged tokens and names in, the places where an unmarked phrase ends and the next begins out.
 * «प्रधानमंत्री | पिछले महीने | यूक्रेन गए» · «पुतिन | बीजिंग पहुंचे» · «दोनों देश | सभी मुद्दों पर»; but «ट्रंप प्रशासन», «रूसी विदेश मंत्री लावरोव» stay whole.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TimeExpression } from '../times/index.ts'
import type { NameMatch } from './mentions/names.ts'
import type { Tagged } from './tag.ts'

type Sort = 'adjective' | 'title' | 'group' | 'institution' | 'name' | 'person'

export function phraseBreaks(
  tokens: readonly Tagged[],
  matches: readonly NameMatch[],
  times: readonly TimeExpression[],
  lexicon: Lexicon,
): Set<number> {
  const breaks = new Set<number>()
  const adjectiveEnds = new Set(matches.filter((match) => sortOf(match, lexicon) === 'adjective').map((match) => match.to))
  for (const time of times) {
    if (time.type === 'duration') continue
    breaks.add(time.from)
    breaks.add(time.to)
  }
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1]
    if (!previous) return
    if (
      (token.upos === 'DET' || token.upos === 'NUM') &&
      previous.upos !== 'DET' &&
      previous.upos !== 'NUM' &&
      previous.upos !== 'PUNCT' &&
      previous.upos !== 'ADV'
    )
      breaks.add(i)
    // «मोदी सरकार | नई नीति», «मुलाकातें | नई बनी इमारत में»; but «अमेरिकी नए मंत्री».
    if (token.upos === 'ADJ' && (previous.upos === 'NOUN' || previous.upos === 'PROPN') && !adjectiveEnds.has(i)) breaks.add(i)
    if (token.upos === 'ADV' && previous.upos !== 'ADV' && previous.upos !== 'DET') breaks.add(i)
    if (previous.upos === 'ADV' && token.upos !== 'ADV' && token.upos !== 'PART' && token.upos !== 'NUM') breaks.add(i)
  })
  // «युद्ध | जारी है», «हमला | शुरू किया», «बातचीत | विफल»: what happens to an act is a phrase of its own.
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1]
    if (previous?.upos !== 'NOUN' || token.upos !== 'NOUN' || previous.lemmas.length === 0) return
    if (token.lemmas.some((lemma) => lexicon.predicateTrie.next.get(lemma)?.value?.uses.some((use) => use.kind === 'operator')))
      breaks.add(i)
  })
  matches.forEach((match, m) => {
    const sort = sortOf(match, lexicon)
    const before = matches[m - 1]
    const after = tokens[match.to]
    // «मोदी | चुनाव प्रचार करेंगे»: a person's name modifies no noun without का, but for «मोदी सरकार».
    if (sort === 'person' && after && (after.upos === 'NOUN' || after.upos === 'ADJ') && matches[m + 1]?.from !== match.to)
      breaks.add(match.to)
    const previous = tokens[match.from - 1]
    if (before && before.to === match.from) {
      if (!composes(sortOf(before, lexicon), sort) && !compound(before, match, tokens, lexicon)) breaks.add(match.from)
    } else if (
      previous &&
      previous.upos === 'NOUN' &&
      previous.lemmas.length > 0 &&
      sort !== 'title' &&
      sort !== 'institution' &&
      sort !== 'group'
    ) {
      // «कड़ी चेतावनी | चीन को», «संदेश | किम को»
      breaks.add(match.from)
    }
  })
  return breaks
}

function sortOf(match: NameMatch, lexicon: Lexicon): Sort {
  const sense = match.senses[0]!
  if (sense.kind === 'o') return 'title'
  if (sense.kind === 'r') return ROLE_SORTS[lexicon.roles[sense.index]!.kind]
  if (sense.kind === 'p') return 'name'
  if (sense.sort === 'adjective') return 'adjective'
  return lexicon.actors[sense.index]!.kind === 'person' ? 'person' : 'name'
}

/** «रूस यूक्रेन युद्ध», «भारत पाक वार्ता»: two states before what happens between them. */
function compound(first: NameMatch, second: NameMatch, tokens: readonly Tagged[], lexicon: Lexicon): boolean {
  const isCountry = (match: NameMatch) =>
    match.senses.some((sense) => sense.kind === 'a' && sense.sort === 'name' && lexicon.actors[sense.index]!.kind === 'country')
  const next = tokens[second.to]
  return isCountry(first) && isCountry(second) && next?.upos === 'NOUN' && next.lemmas.length > 0
}

const ROLE_SORTS = { institution: 'institution', group: 'group', person: 'title' } as const

/** May the second belong to the phrase of the first? */
function composes(first: Sort, second: Sort): boolean {
  if (first === 'adjective') return true
  // «कांग्रेस कार्यकर्ता»; but «सरकार | किसानों के आगे झुकी».
  if (second === 'group') return first === 'name' || first === 'person'
  if (second === 'institution') return first === 'name' || first === 'person'
  if (second === 'title') return first !== 'person' && first !== 'group'
  return first === 'title' && second === 'person'
}
