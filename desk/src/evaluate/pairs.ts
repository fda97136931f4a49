/**
 * Sentences whose two actors are given, and the events coded in them, in; the class predicted for each pair and F1 by class out.
 * The class is the type of the event that names the two actors best; CONCEDE and RETREAT count as YIELD, no event as NONE.
 */
import type { Entity, EventMention } from 'ghatnakram-coder'
import { precisionRecallF1 } from './score.ts'

export interface PairRow {
  readonly uid: string
  readonly gold_root: string
  readonly text: string
  readonly source: string
  readonly target: string | null
  readonly sourceCountry: string | null
  readonly targetCountry: string | null
}

const countries = (text: string | null): ReadonlySet<string> => new Set((text ?? '').replaceAll('/', ';').split(';').filter(Boolean))
const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item))

function loose(entities: readonly Entity[]): Set<string> {
  const all = new Set<string>()
  for (const { code } of entities) {
    if (!code) continue
    all.add(code).add(code.split(':').at(-1)!)
    all.add(code === 'IGO:EU' ? 'EUR' : code === 'IGO:NATO' ? 'NATO' : code.startsWith('IGO:') ? 'IGO' : code)
  }
  return all
}

function fit(row: PairRow, event: EventMention): readonly [number, number, number] {
  const a = countries(row.sourceCountry)
  const b = countries(row.targetCountry)
  const x = loose(event.actors)
  const y = loose(event.recipients)
  const named = (entities: readonly Entity[], phrase: string) =>
    entities.some((entity) => entity.text !== '' && (phrase.includes(entity.text) || entity.text.includes(phrase)))
  const source = intersects(a, x) || named(event.actors, row.source)
  const target = intersects(b, y) || (row.target !== null && row.target !== '' && named(event.recipients, row.target))
  const either = new Set([...x, ...y])
  const both = intersects(a, either) && intersects(b, either)
  return [2 * Number(source) + Number(target) + Number(both), Number(event.status !== 'historical'), -event.attribution.length]
}

const better = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! > b[at]!
}

export interface PairScores {
  readonly byClass: ReadonlyMap<string, number>
  readonly coded: number
  readonly accuracy: number
  readonly macro: number
  readonly errors: readonly string[]
}

export function scorePairs(rows: readonly PairRow[], eventsOf: (row: PairRow) => readonly EventMention[]): PairScores {
  const predicted = rows.map((row) => {
    let best: { event: EventMention; fit: readonly number[] } | null = null
    for (const event of eventsOf(row)) {
      const how = fit(row, event)
      if (best === null || better(how, best.fit)) best = { event, fit: how }
    }
    const type = (best as { event: EventMention } | null)?.event.type ?? 'NONE'
    return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
  })
  const classes = [...new Set(rows.map((row) => row.gold_root))].sort()
  const byClass = new Map(
    classes.map((name) => {
      const counts = { tp: 0, fp: 0, fn: 0 }
      rows.forEach((row, i) => {
        if (row.gold_root === name && predicted[i] === name) counts.tp++
        else if (predicted[i] === name) counts.fp++
        else if (row.gold_root === name) counts.fn++
      })
      return [name, precisionRecallF1(counts).f1]
    }),
  )
  const right = rows.filter((row, i) => row.gold_root === predicted[i]).length
  return {
    byClass,
    coded: 1 - predicted.filter((type) => type === 'NONE').length / rows.length,
    accuracy: right / rows.length,
    macro: [...byClass.values()].reduce((sum, f1) => sum + f1, 0) / byClass.size,
    errors: rows.flatMap((row, i) =>
      row.gold_root === predicted[i] ? [] : [`${row.uid} ${row.gold_root} -> ${predicted[i]} | ${row.text}`],
    ),
  }
}
