import type { DocumentView } from '@/api/report.types'
import type { Severity } from '@/api/types'
import type { PlaceMark } from './marking'
import { blockOf, cellPlace } from './places'
import type { Hint } from './viewer'

const GRAVITY: Record<Severity, number> = { ERROR: 2, WARNING: 1, INFO: 0 }

/** Amounts no check looks at, as marks. */
export function unboundMarks(view: Pick<DocumentView, 'unbound'>): PlaceMark[] {
  return view.unbound.map((amount) => ({
    place: amount.place,
    offset: amount.offset,
    length: amount.length,
    tone: 'unbound',
    badge: 0,
    label: amount.label,
  }))
}

/** What nobody understood, as marks: cells and paragraphs. */
export function unreadMarks(view: Pick<DocumentView, 'blocks'>): PlaceMark[] {
  const mark = (place: string): PlaceMark => ({
    place,
    offset: -1,
    length: 0,
    tone: 'unread',
    badge: 0,
    label: '',
  })
  return view.blocks.flatMap((block) => {
    if (block.kind === 'PARAGRAPH') return block.unrecognized === true ? [mark(block.place)] : []
    return block.rows.flatMap((row) =>
      row.cells.flatMap((cell) => (cell.x === 1 ? [mark(cellPlace(block.id, row.n, cell.c))] : [])),
    )
  })
}

/** The gravest finding of each place. */
export function hintsByPlace(hints: readonly Hint[]): Map<string, Severity> {
  const places = new Map<string, Severity>()
  for (const { place, severity } of hints) {
    const present = places.get(place)
    if (present === undefined || GRAVITY[severity] > GRAVITY[present]) places.set(place, severity)
  }
  return places
}

/** The sheets of a workbook in their order, each with its number of findings; none for other documents. */
export function sheetsOf(
  view: Pick<DocumentView, 'blocks'>,
  hints: readonly Hint[],
): { name: string; count: number }[] {
  const sheetOfBlock = new Map(view.blocks.map((block) => [block.id, block.sheet]))
  const counts = new Map<string, number>()
  for (const sheet of sheetOfBlock.values()) {
    if (sheet !== '') counts.set(sheet, 0)
  }
  for (const hint of hints) {
    const sheet = sheetOfBlock.get(blockOf(hint.place)) ?? ''
    if (sheet !== '') counts.set(sheet, (counts.get(sheet) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count }))
}
