import type { FunctionalComponent, VNode } from 'vue'
import { h } from 'vue'
import type { Cell, Row, Table } from '@/api/report.types'
import type { Severity } from '@/api/types'
import { MarkedText } from './MarkedText'
import type { BlockMarks, PlaceMark } from './marking'
import { badgeText, wholeMarks } from './marking'
import { cellPlace, rowPlace } from './places'
import type { DrawnCell, DrawnRow } from './tableLayout'
import { frozenLeft } from './tableLayout'

/** What the rows of a table need to be drawn. */
export interface RowsProps {
  table: Table
  widths: readonly number[]
  marks: BlockMarks
  hints: ReadonlyMap<string, Severity>
  active: string
}

const NONE: readonly PlaceMark[] = []

/**
 * Rows of a table as printed. A function, not a component per row or cell: a long table has tens of thousands of them, and most
 * carry neither mark nor finding.
 */
export const TableRows: FunctionalComponent<RowsProps & { rows: readonly DrawnRow[] }> = (props) =>
  props.rows.map((drawn) =>
    h(
      'tr',
      {
        key: drawn.row.n,
        class: drawn.row.kind.toLowerCase(),
        'data-place': rowPlace(props.table.id, drawn.row.n),
        title: drawn.row.label === '' ? undefined : drawn.row.label,
      },
      drawn.cells.map((cell) => cellNode(props, drawn.row, cell)),
    ),
  )
TableRows.props = ['table', 'widths', 'rows', 'marks', 'hints', 'active']
TableRows.displayName = 'TableRows'

function cellNode(props: RowsProps, row: Row, drawn: DrawnCell): VNode {
  const { cell, continued } = drawn
  const place = cellPlace(props.table.id, row.n, cell.c)
  const marks = continued ? NONE : (props.marks.get(place) ?? NONE)
  const left = frozenLeft(props.table, props.widths, cell)
  return h(
    row.kind === 'HEADER' ? 'th' : 'td',
    {
      class: classesOf(props, row, drawn, place, marks) + (left === null ? '' : ' frozen'),
      style: left === null ? undefined : `position:sticky;left:${left / 100}em`,
      colspan: cell.cs,
      rowspan: drawn.rowSpan > 1 ? drawn.rowSpan : undefined,
      'data-place': continued ? undefined : place,
      tabindex: cell.f === 1 ? (props.active === place ? 0 : -1) : undefined,
    },
    continued ? '' : marks.length === 0 ? cell.t : markedContent(cell, marks),
  )
}

function markedContent(cell: Cell, marks: readonly PlaceMark[]): VNode[] {
  const badges = wholeMarks(marks)
    .filter((mark) => mark.badge > 0)
    .map((mark) => h('sup', { class: ['badge', mark.tone], title: mark.label }, badgeText(mark.badge)))
  return [...badges, h(MarkedText, { text: cell.t, marks })]
}

function classesOf(
  props: RowsProps,
  row: Row,
  { cell, continued }: DrawnCell,
  place: string,
  marks: readonly PlaceMark[],
): string {
  const column = props.table.columns[cell.c - 1]?.align ?? 'left'
  const usual = row.kind === 'TITLE' ? 'center' : column
  let classes: string = row.kind === 'HEADER' ? 'center' : (cell.a ?? usual)
  if (cell.f === 1) classes += ' figure'
  if (cell.u === 1) classes += ' unbound'
  if (cell.x === 1) classes += ' unread'
  if (continued) return classes + ' continued'
  const hint = props.hints.get(place)
  if (hint !== undefined) classes += ` hint-${hint.toLowerCase()}`
  for (const mark of marks) if (mark.offset < 0) classes += ` tone-${mark.tone}`
  return props.active === place ? classes + ' active' : classes
}
