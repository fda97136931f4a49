/**
 * A PLOVER type and mode in, the nearest CAMEO code out. PLOVER publishes no reverse table; this is ours, see docs/codebook.md.
 * CAMEO 1.1b3 codes that the ICEWS table also has.
 */
import type { EventType, Mode } from './plover.ts'

const CODES: Readonly<Record<EventType, Readonly<Record<string, string>> & { readonly default: string }>> = {
  AGREE: { default: '030' },
  CONSULT: { default: '040', visit: '042', 'third-party': '044', multilateral: '040', phone: '041' },
  SUPPORT: { default: '050' },
  CONCEDE: { default: '080' },
  COOPERATE: { default: '060' },
  AID: { default: '070' },
  RETREAT: { default: '084', withdraw: '0874', release: '0841', disarm: '0873', ceasefire: '0871', access: '086', resign: '0831' },
  REQUEST: { default: '100', assist: '101', change: '104', yield: '105', meet: '106' },
  ACCUSE: { default: '110', disapprove: '111', investigate: '090', allege: '112' },
  REJECT: { default: '120', assist: '121', change: '123', yield: '124', meet: '125' },
  THREATEN: { default: '130', restrict: '132', arrest: '132', relations: '1313', expel: '136', territory: '1382', violence: '138' },
  PROTEST: { default: '140', demo: '141', riot: '145', strike: '143', boycott: '143', hunger: '142', obstruct: '144', vandalize: '140' },
  SANCTION: { default: '160', convict: '116', expel: '166', withdraw: '160', discontinue: '160' },
  MOBILIZE: { default: '150', troops: '154', weapons: '150', police: '153', militia: '154' },
  COERCE: {
    default: '170',
    seize: '171',
    restrict: '172',
    censor: '1721',
    curfew: '1723',
    'martial-law': '1724',
    arrest: '173',
    deport: '174',
    withhold: '170',
    misinformation: '170',
    cyber: '170',
  },
  ASSAULT: {
    default: '180',
    abduct: '181',
    beat: '182',
    torture: '1822',
    sexual: '1821',
    targeted: '186',
    destroy: '1712',
    primitive: '180',
    firearms: '193',
    explosives: '183',
    'suicide-attack': '1831',
    aerial: '195',
    drone: '195',
    'heavy-weapons': '194',
    'crowd-control': '175',
    unconventional: '204',
  },
}

export const cameoOf = (type: EventType, mode: Mode | null): string =>
  (mode === null ? undefined : CODES[type][mode]) ?? CODES[type].default
