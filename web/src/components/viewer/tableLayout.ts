import type { Cell, Row, Table } from '@/api/report.types'

/** Rows drawn together; the rest of a long table stays a blank of the estimated height until it comes near. */
export const ROWS_PER_CHUNK = 20

/** One line of text in a cell and its padding, in hundredths of the letter size. */
const LINE = 140
const PADDING = 60

/** A cell as drawn: where it stands, and whether it only continues a merged cell of an earlier chunk. */
export interface DrawnCell {
  readonly cell: Cell
  readonly rowSpan: number
  readonly continued: boolean
}

/** A row as drawn. */
export interface DrawnRow {
  readonly row: Row
  readonly cells: readonly DrawnCell[]
}

/** Rows drawn together and their estimated height in hundredths of the letter size. */
export interface RowChunk {
  readonly index: number
  /** The position of its first row in the table. */
  readonly from: number
  readonly rows: readonly DrawnRow[]
  readonly height: number
}

/** A table cut for the screen: what stands above the head, the head that stays in sight, the chunks of the body. */
export interface TableLayout {
  /** Widths in hundredths of the letter size. */
  readonly widths: readonly number[]
  readonly total: number
  readonly titles: readonly DrawnRow[]
  readonly head: readonly DrawnRow[]
  readonly chunks: readonly RowChunk[]
  /** The position of each row by its number. */
  readonly order: ReadonlyMap<number, number>
  readonly height: number
}

/** Cuts a table; a cell merged over the border of two chunks is drawn in both, the second time empty and without a line above. */
export function layOut(table: Table): TableLayout {
  const widths = table.columns.map((column) => columnWidth(column.width))
  const headFrom = table.rows.findIndex((row) => row.kind === 'HEADER')
  const headEnd = headFrom >= 0 && headFrom < table.headerRows ? headEnds(table, headFrom) : 0
  const from = headEnd > 0 ? headFrom : 0
  const chunks: RowChunk[] = []
  const merged = mergedCells(table.rows)
  for (const [start, end] of chunkBounds(headEnd, table.rows.length)) {
    const rows = cut(table.rows, start, end, reachingInto(merged, start))
    chunks.push({ index: chunks.length, from: start, rows, height: heightOf(rows, widths) })
  }
  const titles = cut(table.rows, 0, from, [])
  const head = cut(table.rows, from, headEnd, reachingInto(merged, from))
  const all = [heightOf(titles, widths), heightOf(head, widths), ...chunks.map((c) => c.height)]
  return {
    widths,
    total: widths.reduce((sum, width) => sum + width, 0),
    titles,
    head,
    chunks,
    order: new Map(table.rows.map((row, i) => [row.n, i])),
    height: all.reduce((sum, height) => sum + height, 0),
  }
}

function headEnds(table: Table, from: number): number {
  let end = from
  while (end < table.rows.length && end < table.headerRows && table.rows[end]?.kind === 'HEADER') {
    end++
  }
  return end
}

/** A width that shows most texts on one line, with room for a number before it, without one long text pushing the figures away. */
function columnWidth(width: number): number {
  return Math.min(2400, Math.max(520, Math.round(width * 56) + 230))
}

function chunkBounds(first: number, rows: number): [number, number][] {
  const bounds: [number, number][] = []
  let start = first
  while (start < rows) {
    const end = rows - start < (ROWS_PER_CHUNK * 3) / 2 ? rows : start + ROWS_PER_CHUNK
    bounds.push([start, end])
    start = end
  }
  return bounds
}

/** A cell merged over several rows: where it begins and where the first row after it is. */
interface Merged {
  readonly cell: Cell
  readonly from: number
  readonly end: number
}

function mergedCells(rows: readonly Row[]): Merged[] {
  return rows.flatMap((row, from) =>
    row.cells
      .filter((cell) => (cell.rs ?? 1) > 1)
      .map((cell) => ({ cell, from, end: from + (cell.rs ?? 1) })),
  )
}

function reachingInto(merged: readonly Merged[], start: number): Merged[] {
  return merged.filter(({ from, end }) => from < start && end > start)
}

/** The rows [start, end), with the merged cells that reach into them from above. */
function cut(rows: readonly Row[], start: number, end: number, carried: readonly Merged[]): DrawnRow[] {
  return rows.slice(start, end).map((row, i) => {
    const room = end - start - i
    const cells = row.cells.map((cell) => ({
      cell,
      rowSpan: Math.min(cell.rs ?? 1, room),
      continued: false,
    }))
    if (i === 0 && carried.length > 0) {
      cells.push(
        ...carried.map((merged) => ({
          cell: merged.cell,
          rowSpan: Math.min(merged.end - start, room),
          continued: true,
        })),
      )
      cells.sort((a, b) => a.cell.c - b.cell.c)
    }
    return { row, cells }
  })
}

function heightOf(rows: readonly DrawnRow[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row, widths), 0)
}

function rowHeight(row: DrawnRow, widths: readonly number[]): number {
  let lines = 1
  for (const { cell, rowSpan } of row.cells) {
    // Figures never break.
    if (rowSpan === 1 && cell.f !== 1 && cell.t.length > 4) {
      lines = Math.max(lines, linesIn(cell, widths))
    }
  }
  return lines * LINE + PADDING
}

function linesIn(cell: Cell, widths: readonly number[]): number {
  let room = -100
  for (let c = cell.c - 1; c < cell.c - 1 + (cell.cs ?? 1); c++) {
    room += widths[c] ?? 0
  }
  return Math.ceil(textWidth(cell.t) / Math.max(300, room))
}

/** Width of a text in hundredths of the letter size: Chinese letters are square, the others about half of it. */
export function textWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    width += text.charCodeAt(i) > 0x2e7f ? 100 : 56
  }
  return width
}

/** The distance of a frozen column from the left edge; null when the cell does not stay in sight. */
export function frozenLeft(table: Table, widths: readonly number[], cell: Cell): number | null {
  if (cell.c - 1 + (cell.cs ?? 1) > table.frozenColumns) {
    return null
  }
  return widths.slice(0, cell.c - 1).reduce((sum, width) => sum + width, 0)
}
