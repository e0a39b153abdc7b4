import type { Block, DocumentView, Paragraph } from '@/api/report.types'
import type { TableLayout } from './tableLayout'
import { layOut, textWidth } from './tableLayout'

/** Paragraphs drawn together. */
const PARAGRAPHS_PER_UNIT = 12

/** What is drawn or left out together: a run of paragraphs, or one other block. Heights in hundredths of the letter size. */
export interface Unit {
  readonly key: string
  readonly sheet: string
  readonly blocks: readonly Block[]
  readonly layout: TableLayout | null
  /** The document itself says the unit of this table just before it. */
  readonly unitSaid: boolean
  readonly height: number
}

/** Cuts a document into units in reading order; a new sheet or part always begins a new unit. */
export function unitsOf(view: Pick<DocumentView, 'blocks'>): Unit[] {
  const units: Unit[] = []
  let run: Paragraph[] = []
  const flush = (): void => {
    const first = run[0]
    if (first !== undefined) {
      units.push(paragraphUnit(first, run))
      run = []
    }
  }
  for (const block of view.blocks) {
    const before = run[0]
    if (before !== undefined && (run.length >= PARAGRAPHS_PER_UNIT || !together(before, block))) {
      flush()
    }
    if (block.kind === 'PARAGRAPH') {
      run.push(block)
    } else {
      units.push(blockUnit(block, units.at(-1)?.blocks ?? []))
    }
  }
  flush()
  return units
}

function together(before: Paragraph, block: Block): boolean {
  return block.kind === 'PARAGRAPH' && block.sheet === before.sheet && block.part === before.part
}

function paragraphUnit(first: Paragraph, blocks: Paragraph[]): Unit {
  const height = blocks.reduce((sum, block) => sum + paragraphHeight(block), 0)
  return { key: `b${first.id}`, sheet: first.sheet, blocks, layout: null, unitSaid: true, height }
}

/** A line of running text holds about 46 Chinese letters at the usual width. */
function paragraphHeight(block: Paragraph): number {
  return Math.max(1, Math.ceil(textWidth(block.text) / 4600)) * 180 + 60
}

function blockUnit(block: Exclude<Block, Paragraph>, before: readonly Block[]): Unit {
  const layout = layOut(block)
  const said = [...layout.titles.flatMap(({ row }) => row.cells.map((cell) => cell.t)), ...lastLines(before)]
  return {
    key: `b${block.id}`,
    sheet: block.sheet,
    blocks: [block],
    layout,
    unitSaid: block.unit !== '' && said.some((text) => text.includes(block.unit)),
    height: layout.height + 300,
  }
}

/** The lines in which a text says title, department and unit before a table. */
function lastLines(blocks: readonly Block[]): string[] {
  return blocks
    .slice(-4)
    .flatMap((block) => (block.kind === 'PARAGRAPH' && block.text.length < 40 ? [block.text] : []))
}

/** The unit of each block. */
export function unitIndex(units: readonly Unit[]): ReadonlyMap<number, Unit> {
  const index = new Map<number, Unit>()
  for (const unit of units) {
    for (const block of unit.blocks) {
      index.set(block.id, unit)
    }
  }
  return index
}

/** The chunk of a table's body that holds a row; −1: in its head, or not in this table. */
export function chunkOfRow(layout: TableLayout, row: number): number {
  const position = layout.order.get(row) ?? -1
  return layout.chunks.findLastIndex((chunk) => chunk.from <= position)
}
