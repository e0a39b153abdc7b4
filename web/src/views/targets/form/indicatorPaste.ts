import type { Change, FormTemplate, IndicatorRow } from '@/api/targets.types'
import type { PasteOrder } from '@/components/sheet/sheet'
import { type IndicatorPart, newIndicator, readPart } from './indicatorEdits'
import type { IndicatorLine, IndicatorLines } from './lines'

/** A word of a form without what differs from form to form: spaces, marks in brackets, 指标 at the end. */
function bare(label: string, suffix: string): string {
  const word = label.replace(/\s/g, '').replace(/[（(].*[）)]$/, '')
  return suffix !== '' && word.endsWith(suffix) ? word.slice(0, -suffix.length) : word
}

interface Group {
  category: string
  type: string
}
interface PastedRow {
  group: Group | null
  /** As many as the sheet has columns from where the paste begins; undefined where nothing was pasted. */
  texts: (string | undefined)[]
}
export interface PastePlan {
  changes: Change[]
  /** How many rows were added. */
  added: number
  /** Columns of the block that have no place in the form. */
  lost: number
}

/** Groups of the form by their words. */
class Words {
  readonly types = new Map<string, Group[]>()
  private readonly categories = new Map<string, string>()

  constructor(
    template: FormTemplate,
    private readonly suffix: string,
  ) {
    for (const { category, label, types } of template.indicators.categories) {
      this.categories.set(bare(label, suffix), category)
      for (const { type, label: word } of types) {
        const key = bare(word, suffix)
        this.types.set(key, [...(this.types.get(key) ?? []), { category, type }])
      }
    }
  }

  category(text: string): string | undefined {
    return this.categories.get(bare(text, this.suffix))
  }

  type(text: string): Group[] | undefined {
    return this.types.get(bare(text, this.suffix))
  }

  /** Whether a column of a block holds only words of the frame. */
  isFrame(column: string[]): boolean {
    const said = column.filter((text) => text.trim() !== '')
    return (
      said.length > 0 &&
      said.every((text) => this.type(text) !== undefined || this.category(text) !== undefined)
    )
  }
}

/** Takes the columns with words of the frame out of a block, and the group of each row from them. */
function readRows(block: string[][], words: Words): PastedRow[] {
  const width = block[0]?.length ?? 0
  const frame = Array.from({ length: width }, (_, x) => words.isFrame(block.map((row) => row[x] ?? '')))
  let group: Group | null = null
  let category: string | null = null
  return block.map((row) => {
    const said = row.filter((text, x) => frame[x] === true && text.trim() !== '')
    for (const text of said) {
      category = words.category(text) ?? category
      const found = words.type(text)
      if (found !== undefined) group = found.find((one) => one.category === category) ?? found[0] ?? group
    }
    return { group, texts: row.filter((_, x) => frame[x] !== true) }
  })
}

/** A block copied from a form has the head of the table, too. */
function withoutHead(block: string[][], template: FormTemplate): string[][] {
  const { columns } = template.indicators
  const names = new Set([columns.name, columns.value].map((text) => bare(text, '')))
  const [first] = block
  const isHead = first !== undefined && first.filter((text) => names.has(bare(text, ''))).length >= 2
  return isHead ? block.slice(1) : block
}

/** Rows of a group in order, the lines they stand on, and what comes after them. */
class GroupCursor {
  private at: number
  private last: string | null

  constructor(
    private readonly lines: readonly IndicatorLine[],
    readonly group: Group,
    from: number,
  ) {
    this.at = from
    this.last = null
    for (let line = from - 1; line >= 0 && this.isIn(lines[line]); line--) {
      const row = lines[line]?.row
      if (row) {
        this.last = row.id
        break
      }
    }
  }

  private isIn(line: IndicatorLine | undefined): boolean {
    return line !== undefined && line.category === this.group.category && line.type === this.group.type
  }

  /** The next row to write over, or null and the row to put a new one behind. */
  next(): { row: IndicatorRow | null; after: string | null } {
    const line = this.lines[this.at]
    const after = this.last
    if (line === undefined || !this.isIn(line) || line.row === null) return { row: null, after }
    this.at++
    this.last = line.row.id
    return { row: line.row, after }
  }

  added(id: string): void {
    this.last = id
  }
}

/**
 * What a paste does. A block that names groups goes where it says; another stays in the group where it begins, over
 * the rows that are there and then into new ones; pasted into a selection of several lines it goes over these lines.
 */
export function pasted(
  laid: IndicatorLines,
  parts: readonly IndicatorPart[],
  order: PasteOrder,
  template: FormTemplate,
  makes: { newId: () => string; suffix: string },
): PastePlan {
  const words = new Words(template, makes.suffix)
  const rows = readRows(withoutHead(order.block, template), words)
  const named = rows.some((row) => row.group !== null)
  const plan: PastePlan = { changes: [], added: 0, lost: 0 }
  const first = named ? 0 : order.column
  const cursors = new Map<string, GroupCursor>()
  const cursor = (group: Group, from: number): GroupCursor => {
    const key = `${group.category}/${group.type}`
    const known = cursors.get(key) ?? new GroupCursor(laid.lines, group, from)
    cursors.set(key, known)
    return known
  }
  rows.forEach(({ group, texts }, y) => {
    if (texts.every((text) => text === undefined || text === '') && named) return
    const over = !named && y < order.height && order.height > 1
    const place = laid.lines[over ? order.line + y : order.line]
    const goal = group ?? place
    if (goal === undefined) return
    const from = group === null && !over ? order.line : firstLine(laid, goal, over ? order.line + y : 0)
    const at = cursor(goal, from)
    const { row, after } = at.next()
    plan.lost = Math.max(plan.lost, texts.length + first - parts.length)
    writeRow(plan, row, after, goal, texts, { parts, first, newId: makes.newId, at })
  })
  return plan
}

function firstLine(laid: IndicatorLines, group: Group, from: number): number {
  const found = laid.lines.findIndex(
    (line, index) => index >= from && line.category === group.category && line.type === group.type,
  )
  return found < 0 ? laid.lines.length : found
}

function writeRow(
  plan: PastePlan,
  row: IndicatorRow | null,
  after: string | null,
  group: Group,
  texts: readonly (string | undefined)[],
  how: { parts: readonly IndicatorPart[]; first: number; newId: () => string; at: GroupCursor },
): void {
  const fresh = row ?? newIndicator(how.newId(), group.category, group.type)
  texts.forEach((raw, x) => {
    const part = how.parts[how.first + x]
    if (part === undefined || raw === undefined) return
    const text = raw.trim()
    const [side, key] = part.split('.') as ['implementation' | 'annual', 'name' | 'value' | 'standard']
    if (row === null) fresh[side][key] = text
    else if (readPart(row, part) !== text) {
      plan.changes.push({ op: 'SET', at: `indicator/${row.id}/${part}`, from: readPart(row, part), to: text })
    }
  })
  if (row !== null) return
  plan.added++
  plan.changes.push({ op: 'INSERT', row: fresh, after, block: 'indicators' })
  how.at.added(fresh.id)
}
