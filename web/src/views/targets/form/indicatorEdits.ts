import type { Change, IndicatorRow, Side } from '@/api/targets.types'
import type { SheetEdit } from '@/components/sheet/sheet'
import { copyIndicator } from './record'
import type { IndicatorLine, IndicatorLines } from './lines'

/** A cell of an indicator row as its key says it. */
export type IndicatorPart = `${'implementation' | 'annual'}.${'name' | 'value' | 'standard'}`

const emptySide = (): Side => ({ name: '', value: '', standard: '' })

export function newIndicator(id: string, category: string, type: string): IndicatorRow {
  return {
    id,
    category,
    type,
    position: 0,
    implementation: emptySide(),
    annual: emptySide(),
    libraryId: null,
    linkedTo: null,
  }
}

export function readPart(row: IndicatorRow, part: IndicatorPart): string {
  const [side, key] = part.split('.') as ['implementation' | 'annual', keyof Side]
  return row[side][key]
}

function writePart(row: IndicatorRow, part: IndicatorPart, text: string): void {
  const [side, key] = part.split('.') as ['implementation' | 'annual', keyof Side]
  row[side][key] = text
}

/** Line breaks at the ends are never meant; the rest stays as it was typed. */
const tidied = (text: string) => text.replace(/^\s+|\s+$/g, '')

/** Texts into cells; what is typed into the empty line of a group becomes its first row. */
export function written(
  laid: IndicatorLines,
  parts: readonly IndicatorPart[],
  edits: readonly SheetEdit[],
  newId: () => string,
): Change[] {
  const changes: Change[] = []
  const made = new Map<number, IndicatorRow>()
  for (const { line, column, text: raw } of edits) {
    const text = tidied(raw)
    const place = laid.lines[line]
    const part = parts[column]
    if (place === undefined || part === undefined) continue
    const { row } = place
    if (row === null) {
      if (text === '') continue
      let fresh = made.get(line)
      if (fresh === undefined) {
        fresh = newIndicator(newId(), place.category, place.type)
        made.set(line, fresh)
        changes.push({ op: 'INSERT', row: fresh, after: null, block: 'indicators' })
      }
      writePart(fresh, part, text)
    } else {
      const from = readPart(row, part)
      if (from !== text) changes.push({ op: 'SET', at: `indicator/${row.id}/${part}`, from, to: text })
    }
  }
  return changes
}

/** Empty rows behind a line, in its group. */
export function insertedBehind(
  line: IndicatorLine | undefined,
  count: number,
  newId: () => string,
): { changes: Change[]; ids: string[] } {
  if (line === undefined) return { changes: [], ids: [] }
  let after = line.row?.id ?? null
  const ids: string[] = []
  const changes = Array.from({ length: count }, (): Change => {
    const row = newIndicator(newId(), line.category, line.type)
    const change: Change = { op: 'INSERT', row, after, block: 'indicators' }
    after = row.id
    ids.push(row.id)
    return change
  })
  return { changes, ids }
}

const rowsIn = (laid: IndicatorLines, from: number, to: number) =>
  laid.lines
    .slice(from, to + 1)
    .map((line) => line.row)
    .filter((row): row is IndicatorRow => row !== null)

export function deleted(laid: IndicatorLines, from: number, to: number): Change[] {
  return rowsIn(laid, from, to).map((row) => ({ op: 'DELETE', id: row.id, block: 'indicators' }))
}

/** The same rows once more, behind the last of each group. */
export function copied(laid: IndicatorLines, from: number, to: number, newId: () => string): Change[] {
  const lastOf = new Map<string, string>()
  const rows = rowsIn(laid, from, to)
  for (const row of rows) lastOf.set(`${row.category}/${row.type}`, row.id)
  return rows.map((row): Change => {
    const group = `${row.category}/${row.type}`
    const again = { ...copyIndicator(row), id: newId(), linkedTo: null }
    const after = lastOf.get(group) ?? null
    lastOf.set(group, again.id)
    return { op: 'INSERT', row: again, after, block: 'indicators' }
  })
}

/** Rows put before a line; they take its group. Behind the last line they stay in the group of that. */
export function moved(laid: IndicatorLines, from: number, to: number, before: number): Change[] {
  const rows = rowsIn(laid, from, to)
  const ids = new Set(rows.map((row) => row.id))
  const target = laid.lines[Math.min(before, laid.lines.length - 1)]
  if (target === undefined || rows.length === 0) return []
  const previous = laid.lines
    .slice(0, before)
    .reverse()
    .find((line) => line.row !== null && !ids.has(line.row.id))
  const inGroup =
    previous !== undefined && previous.category === target.category && previous.type === target.type
  let after = inGroup || before >= laid.lines.length ? (previous?.row?.id ?? null) : null
  return rows.map((row): Change => {
    const { category, type } = target
    const change: Change = { op: 'MOVE', id: row.id, after, category, type, block: 'indicators' }
    after = row.id
    return change
  })
}

/** One up or down: within the group past the neighbour, at its edge into the group beside it. */
export function shifted(laid: IndicatorLines, from: number, to: number, down: boolean): Change[] {
  const rows = rowsIn(laid, from, to)
  const [first] = rows
  if (first === undefined) return []
  const neighbour = laid.lines[down ? to + 1 : from - 1]
  if (neighbour === undefined) return []
  const same = neighbour.category === first.category && neighbour.type === first.type
  if (down) {
    const after = same ? (neighbour.row?.id ?? null) : null
    return chained(rows, neighbour, after)
  }
  if (!same) return chained(rows, neighbour, neighbour.row?.id ?? null)
  const above = laid.lines[from - 2]
  const inGroup = above !== undefined && above.category === first.category && above.type === first.type
  return chained(rows, neighbour, inGroup ? (above.row?.id ?? null) : null)
}

function chained(rows: readonly IndicatorRow[], group: IndicatorLine, first: string | null): Change[] {
  let after = first
  return rows.map((row): Change => {
    const { category, type } = group
    const change: Change = { op: 'MOVE', id: row.id, after, category, type, block: 'indicators' }
    after = row.id
    return change
  })
}
