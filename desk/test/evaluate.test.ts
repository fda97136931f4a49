/**
 * The measures of the coding manual: small cases counted by hand, and, where the reference scorer is at hand,
 * the same figures as it prints for the same output.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EventMention } from 'ghatnakram-coder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PairRow, scorePairs } from '../src/evaluate/pairs.ts'
import { type GoldEvent, precisionRecallF1, score } from '../src/evaluate/score.ts'
import { buildCommand, type Command, ROOT } from './command.ts'

const entities = (codes: readonly string[]) => codes.map((code) => ({ code, text: '', sector: 'GOV' }))
/** An event as far as the measures look at it. */
const coded = (type: string, actors: readonly string[], recipients: readonly string[], more: object = {}): EventMention =>
  ({
    type,
    status: 'actual',
    actors: entities(actors),
    recipients: entities(recipients),
    attribution: [],
    evidence: { trigger: { start: 0, end: 1, text: 'क' } },
    ...more,
  }) as unknown as EventMention
const wanted = (type: string, actors: readonly string[], recipients: readonly string[], more: object = {}): GoldEvent =>
  ({ s: 0, type, actors, recipients, trigger: 'क', ...more }) as unknown as GoldEvent
const figures = (golds: readonly GoldEvent[], events: readonly EventMention[]) =>
  score(
    [
      {
        id: 'a',
        text: 'क ख',
        sentences: [
          { i: 0, start: 0, end: 1 },
          { i: 1, start: 2, end: 3 },
        ],
        events: golds,
      },
    ],
    () => events,
  )

describe('counted by hand', () => {
  it('an event found, one missed, one too much', () => {
    const { levels, errors } = figures(
      [wanted('CONSULT', ['IND', 'RUS'], []), wanted('AID', ['IND'], ['NPL'])],
      [coded('CONSULT', ['RUS', 'IND'], []), coded('ACCUSE', ['IND'], ['CHN'])],
    )
    expect(levels.dyad).toEqual({ tp: 1, fp: 1, fn: 1 })
    expect(precisionRecallF1(levels.dyad)).toEqual({ p: 0.5, r: 0.5, f1: 0.5 })
    expect(errors.map((line) => line.slice(0, 6))).toEqual(['MISSED', 'EXTRA '])
  })

  it('the type is right, the parties are not', () => {
    const { levels } = figures([wanted('AID', ['IND'], ['NPL'])], [coded('AID', ['IND'], [])])
    expect([levels.type.tp, levels.dyad.tp]).toEqual([1, 0])
  })

  it('the quad class is right, the type is not', () => {
    const { levels } = figures([wanted('AID', ['IND'], ['NPL'])], [coded('COOPERATE', ['IND'], ['NPL'])])
    expect([levels.quad.tp, levels.type.tp]).toEqual([1, 0])
  })

  it('who meets whom does not matter', () =>
    expect(figures([wanted('CONSULT', ['IND'], ['RUS'])], [coded('CONSULT', ['RUS'], ['IND'])]).levels.dyad.tp).toBe(1))
  it('who attacks whom does', () =>
    expect(figures([wanted('ASSAULT', ['RUS'], ['UKR'])], [coded('ASSAULT', ['UKR'], ['RUS'])]).levels.dyad.tp).toBe(0))
  it('an optional event is neither missed nor found', () => {
    expect(figures([wanted('AID', ['IND'], [], { optional: true })], []).levels.dyad).toEqual({ tp: 0, fp: 0, fn: 0 })
    expect(figures([wanted('AID', ['IND'], [], { optional: true })], [coded('AID', ['IND'], [])]).levels.dyad).toEqual({
      tp: 0,
      fp: 0,
      fn: 0,
    })
  })
  it('other readings count', () =>
    expect(
      figures([wanted('AID', ['IND'], [], { alsoType: ['AGREE'], alsoRecipients: [['NPL']] })], [coded('AGREE', ['IND'], ['NPL'])]).levels
        .dyad.tp,
    ).toBe(1))
  it('another sentence does not', () => {
    const elsewhere = coded('AID', ['IND'], [], { evidence: { trigger: { start: 2, end: 3, text: 'ख' } } })
    expect(figures([wanted('AID', ['IND'], [])], [elsewhere]).levels.dyad).toEqual({ tp: 0, fp: 1, fn: 1 })
  })
  it('words that are not in the text are counted as such', () => {
    expect(figures([], [coded('AID', ['IND'], [], { evidence: { trigger: { start: 0, end: 1, text: 'ग' } } })]).evidence).toEqual({
      ok: 0,
      bad: 1,
    })
  })
  it('status and speaker of what matches', () => {
    const attribution = [{ speaker: { code: 'RUS', sector: 'GOV' } }]
    const { status, speaker } = figures(
      [wanted('AID', ['IND'], [], { status: 'future', speaker: ['RUS'] })],
      [coded('AID', ['IND'], [], { attribution })],
    )
    expect({ status, speaker }).toEqual({ status: { ok: 0, no: 1 }, speaker: { ok: 1, no: 0 } })
  })

  it('pairs: the event that names both decides; yielding is one class; nothing is NONE', () => {
    const row = (uid: string, gold_root: string): PairRow => ({
      uid,
      gold_root,
      text: '',
      source: 'x',
      target: 'y',
      sourceCountry: 'IND',
      targetCountry: 'CHN',
    })
    const events: Readonly<Record<string, readonly EventMention[]>> = {
      a: [coded('AID', ['USA'], ['NPL']), coded('ACCUSE', ['IND'], ['CHN'])],
      b: [coded('RETREAT', ['IND'], ['CHN'])],
      c: [],
    }
    const scores = scorePairs([row('a', 'ACCUSE'), row('b', 'YIELD'), row('c', 'AID')], ({ uid }) => events[uid]!)
    expect(Object.fromEntries(scores.byClass)).toEqual({ ACCUSE: 1, AID: 0, YIELD: 1 })
    expect([scores.accuracy, scores.coded, scores.macro].map((share) => share.toFixed(3))).toEqual(['0.667', '0.667', '0.667'])
  })
})

/** The manual's own scorer and the gold files that lie beside it. */
const SCORER = process.env.GHATNAKRAM_SCORER ?? join(ROOT, '../shared/gold/score.py')
const present = existsSync(SCORER)

describe.skipIf(!present && process.env.REQUIRE_ALL !== '1')('the reference scorer', () => {
  let command: Command
  beforeAll(async () => {
    command = await buildCommand()
  })
  afterAll(() => command?.remove())

  it('is at hand', () => expect(present, `no scorer at ${SCORER}; name it in GHATNAKRAM_SCORER`).toBe(true))

  const goldFile = (name: string) => join(dirname(SCORER), name)
  const lines = (text: string) => text.trimEnd().split('\n')

  /** The output of `code` on the texts of a gold file, scored by the reference; and our own `evaluate` on the same file. */
  function both(gold: string, flags: readonly string[], published?: string) {
    const date = published === undefined ? [] : ['--published', published]
    const output = join(command.folder, 'system.jsonl')
    writeFileSync(output, command.run(['code', '--format', 'jsonl', ...date, gold]).out)
    const reference = spawnSync('python3', [SCORER, ...flags, gold, output], { encoding: 'utf8' })
    expect(reference.stderr).toBe('')
    const ours = command.run(['evaluate', gold, ...flags, ...date])
    expect(ours.err).toBe('')
    return { reference: lines(reference.stdout), ours: lines(ours.out) }
  }

  it.skipIf(!present).each([
    ['seed.json', [], '2025-07-13'],
    ['real-dev.jsonl', [], undefined],
    ['plover-dev.jsonl', ['--pairs'], undefined],
  ] as const)('gives the same figures for %s %j', (name, flags, published) => {
    const { reference, ours } = both(goldFile(name), flags, published)
    expect(reference.length).toBeGreaterThan(3)
    expect(ours).toEqual(reference)
  })

  it.skipIf(!present)('gives the same figures for our own gold', () => {
    const { reference, ours } = both(join(ROOT, 'gold/articles.jsonl'), [])
    expect(ours).toEqual(reference)
  })
})
