/**
 * PLOVER (manual 2.0): its sixteen types, their modes, quad classes and scores, contexts, sectors and statuses, as closed lists.
 * Source: openeventdata/PLOVER, PLOVER_MANUAL.tex (CC BY-SA 4.0). SANCTION is quad 4 and ACCUSE −3, see docs/codebook.md.
 */

export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict'

interface TypeFacts {
  readonly quad: Quad
  readonly score: number
  readonly modes: Readonly<Record<string, number>>
}

export const PLOVER = {
  AGREE: { quad: 'verbal-cooperation', score: 2.5, modes: {} },
  CONSULT: { quad: 'verbal-cooperation', score: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 'verbal-cooperation', score: 5, modes: {} },
  CONCEDE: { quad: 'verbal-cooperation', score: 4.5, modes: {} },
  COOPERATE: { quad: 'material-cooperation', score: 9.5, modes: {} },
  AID: { quad: 'material-cooperation', score: 10, modes: {} },
  RETREAT: {
    quad: 'material-cooperation',
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 'verbal-conflict', score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 'verbal-conflict', score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 'verbal-conflict', score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 'verbal-conflict',
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 'material-conflict',
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 'material-conflict', score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 'material-conflict', score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 'material-conflict',
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 'material-conflict',
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
} as const satisfies Record<string, TypeFacts>

export type EventType = keyof typeof PLOVER
export const EVENT_TYPES = Object.keys(PLOVER) as readonly EventType[]

export type Mode = string
export const modesOf = (type: EventType): readonly Mode[] => Object.keys(PLOVER[type].modes)
export const quadOf = (type: EventType): Quad => PLOVER[type].quad

/** The PLOVER score of a type and mode, −10 to 10. */
export function scoreOf(type: EventType, mode: Mode | null): number {
  const facts: TypeFacts = PLOVER[type]
  return (mode === null ? undefined : facts.modes[mode]) ?? facts.score
}

export const STATUSES = ['actual', 'ongoing', 'future', 'hypothetical', 'negated', 'historical'] as const
export type Status = (typeof STATUSES)[number]

export const STANCES = ['says', 'alleges', 'denies', 'reports'] as const
export type Stance = (typeof STANCES)[number]

/** Who acts, by role in politics. MED is health, JRN media, as in PLOVER (CAMEO's MED is media). */
export const SECTORS = {
  GOV: 'executive: heads of state and government, ministries, governors',
  LEG: 'legislatures and their members',
  JUD: 'courts and judges',
  MIL: 'armed forces',
  COP: 'police and investigating agencies',
  SPY: 'state intelligence',
  PRM: 'paramilitaries on the side of the government',
  PTY: 'political parties',
  OPP: 'political opposition',
  REB: 'armed opposition',
  UAF: 'unidentified armed men',
  UNK: 'unidentified actors',
  AGR: 'farmers and farm labour',
  BUS: 'businesses and business people',
  CRM: 'criminals and gangs',
  CVL: 'civilians, protesters, activists',
  EDU: 'teachers, schools, students',
  ELI: 'former officials, families of officials',
  JRN: 'journalists and media',
  LAB: 'labour in services and industry',
  MED: 'health workers and bodies',
  REF: 'refugees and displaced people',
  REL: 'religious bodies',
  SOC: 'other civil society',
  IGO: 'international governmental organisations',
  NGO: 'non-governmental organisations',
  MNC: 'multinational corporations',
} as const
export type Sector = keyof typeof SECTORS

export const CONTEXTS = (
  'military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations ' +
  'human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping ' +
  'health asylum migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime corruption ' +
  'illegal_drugs trafficking'
).split(' ')
export type Context = string
