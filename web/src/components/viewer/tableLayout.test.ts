import { describe, expect, it } from 'vitest'
import type { Table } from '@/api/report.types'
import type { DrawnRow } from './tableLayout'
import { ROWS_PER_CHUNK, frozenLeft, layOut } from './tableLayout'
import { row, table } from './testing'
import { chunkOfRow } from './units'

function longTable(rows: number): Table {
  return table(1, [['项目', '预算数'], ...Array.from({ length: rows }, (_, i) => [`第${i}项`, `${i}.00`])])
}

/** How many grid positions rows cover, merged cells counted in full. */
function covered(rows: readonly DrawnRow[]): number {
  return rows.flatMap((one) => one.cells).reduce((sum, one) => sum + one.rowSpan * (one.cell.cs ?? 1), 0)
}

describe('layOut', () => {
  it('keeps head and every row, in order', () => {
    const layout = layOut(longTable(205))
    expect(layout.head.map((one) => one.row.n)).toEqual([1])
    expect(layout.chunks.flatMap((chunk) => chunk.rows.map((one) => one.row.n))).toEqual(
      Array.from({ length: 205 }, (_, i) => i + 2),
    )
    expect(layout.chunks.length).toBeGreaterThan(5)
  })

  it('leaves no crumbs of a few rows', () => {
    const layout = layOut(longTable(ROWS_PER_CHUNK + 3))
    expect(layout.chunks).toHaveLength(1)
  })

  it('continues a merged cell in every chunk it reaches, so that each chunk is a full grid', () => {
    const long = longTable(100)
    const rows = long.rows.map((one, i) =>
      row(
        one.n,
        one.kind,
        i === 0
          ? one.cells
          : i === 1
            ? [
                { c: 1, t: '合并', rs: 100 },
                { c: 2, t: '1' },
              ]
            : [{ c: 2, t: '2' }],
      ),
    )
    const layout = layOut({ ...long, rows })
    for (const chunk of layout.chunks) {
      expect(covered(chunk.rows)).toBe(chunk.rows.length * 2)
    }
    const pieces = layout.chunks
      .flatMap((chunk) => chunk.rows.flatMap((one) => one.cells))
      .filter((one) => one.cell.c === 1)
    expect(pieces.filter((one) => !one.continued)).toHaveLength(1)
    expect(pieces.reduce((sum, one) => sum + one.rowSpan, 0)).toBe(100)
  })

  it('puts title rows before the head and never into it', () => {
    const plain = longTable(3)
    const titled = {
      ...plain,
      headerRows: 2,
      rows: [row(9, 'TITLE', [{ c: 1, t: '总表', cs: 2 }]), ...plain.rows],
    }
    const layout = layOut(titled)
    expect(layout.titles.map((one) => one.row.n)).toEqual([9])
    expect(layout.head.map((one) => one.row.n)).toEqual([1])
  })

  it('draws a table without any head', () => {
    const layout = layOut(
      table(
        1,
        [
          ['一', '1'],
          ['二', '2'],
        ],
        0,
      ),
    )
    expect(layout.head).toEqual([])
    expect(layout.chunks.flatMap((chunk) => chunk.rows)).toHaveLength(2)
  })

  it('finds the chunk of a row, none for the head', () => {
    const layout = layOut(longTable(100))
    expect(chunkOfRow(layout, 1)).toBe(-1)
    for (const chunk of layout.chunks) {
      for (const one of chunk.rows) expect(chunkOfRow(layout, one.row.n)).toBe(chunk.index)
    }
  })

  it('freezes only cells that lie in the frozen columns', () => {
    const grid = { ...table(1, [['a', 'b', 'c']]), frozenColumns: 2 }
    expect(frozenLeft(grid, [100, 200, 300], { c: 1, t: '' })).toBe(0)
    expect(frozenLeft(grid, [100, 200, 300], { c: 2, t: '' })).toBe(100)
    expect(frozenLeft(grid, [100, 200, 300], { c: 2, t: '', cs: 2 })).toBeNull()
    expect(frozenLeft(grid, [100, 200, 300], { c: 3, t: '' })).toBeNull()
  })
})
