import type { DocumentView } from '@/api/report.types'
import { parsePlace } from '@/components/viewer/places'

/** What the document prints at a place; '' when there is nothing. */
export function textAt(view: Pick<DocumentView, 'blocks'>, place: string): string {
  const at = parsePlace(place)
  const block = view.blocks.find((one) => one.id === at?.block)
  if (block === undefined || at === null) return ''
  if (block.kind === 'PARAGRAPH') return block.text
  const row = block.rows.find((one) => one.n === at.row)
  return row?.cells.find((cell) => cell.c === at.cell)?.t ?? ''
}
