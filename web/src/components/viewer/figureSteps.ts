import type { DocumentView, Table } from '@/api/report.types'
import { cellPlace, parsePlace } from './places'

const STEPS: Record<string, readonly [rows: number, cells: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The next figure of the same table in the direction of an arrow key; '' when there is none. */
export function nextFigure(view: Pick<DocumentView, 'blocks'>, place: string, key: string): string {
  const step = STEPS[key]
  const at = parsePlace(place)
  const table = view.blocks.find((block): block is Table => block.id === at?.block && block.kind === 'TABLE')
  if (step === undefined || at === null || table === undefined || at.row === null || at.cell === null) {
    return ''
  }
  const [rows, cells] = step
  return rows === 0 ? inRow(table, at.row, at.cell, cells) : inColumn(table, at.row, at.cell, rows)
}

function inRow(table: Table, row: number, cell: number, step: number): string {
  const figures = (table.rows.find((one) => one.n === row)?.cells ?? []).filter((one) => one.f === 1)
  const beyond =
    step > 0 ? figures.filter((one) => one.c > cell) : figures.filter((one) => one.c < cell).reverse()
  return beyond[0] === undefined ? '' : cellPlace(table.id, row, beyond[0].c)
}

function inColumn(table: Table, row: number, cell: number, step: number): string {
  const beyond =
    step > 0 ? table.rows.filter((one) => one.n > row) : table.rows.filter((one) => one.n < row).reverse()
  const found = beyond.find((one) => one.cells.some((other) => other.c === cell && other.f === 1))
  return found === undefined ? '' : cellPlace(table.id, found.n, cell)
}

/** The first figure of the document, where the arrow keys begin; '' without any. */
export function firstFigure(view: Pick<DocumentView, 'blocks'>): string {
  for (const block of view.blocks) {
    if (block.kind === 'TABLE') {
      for (const row of block.rows) {
        const figure = row.cells.find((cell) => cell.f === 1)
        if (figure !== undefined) return cellPlace(block.id, row.n, figure.c)
      }
    }
  }
  return ''
}
