import type { Cell, DocumentView, Paragraph, Row, Table } from '@/api/report.types'

/** Small fictional documents for tests of the viewer. */
export function paragraph(id: number, text: string, rest: Partial<Paragraph> = {}): Paragraph {
  return { id, kind: 'PARAGRAPH', place: `b${id}`, text, heading: 0, line: id, sheet: '', part: '', ...rest }
}

export function row(n: number, kind: Row['kind'], cells: Cell[]): Row {
  return { n, label: '', kind, cells }
}

/** A table of texts: the first `headerRows` rows are its head, columns after the first hold figures. */
export function table(id: number, rows: string[][], headerRows = 1, rest: Partial<Table> = {}): Table {
  const width = Math.max(...rows.map((cells) => cells.length))
  return {
    id,
    kind: 'TABLE',
    sheet: '',
    headings: '',
    title: '',
    part: '',
    partKind: '',
    kindLabel: '',
    unit: '',
    columns: Array.from({ length: width }, (_, c) => ({ align: c === 0 ? 'left' : 'right', width: 8 })),
    headerRows,
    frozenColumns: 1,
    rows: rows.map((cells, r) =>
      row(
        r + 1,
        r < headerRows ? 'HEADER' : 'BODY',
        cells.map((t, c) => ({
          c: c + 1,
          t,
          ...(r >= headerRows && c > 0 && t !== '' ? { f: 1 as const } : {}),
        })),
      ),
    ),
    ...rest,
  }
}

export function view(blocks: DocumentView['blocks']): DocumentView {
  return { source: '', media: 'TEXT', blocks, parts: [], unrecognized: [], unbound: [] }
}
