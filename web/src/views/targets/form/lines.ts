import type { FormTemplate, IndicatorRow, TemplateType } from '@/api/targets.types'

/** A line of the indicator table: a row, or the empty line of a group without any, into which a row can be typed. */
export interface IndicatorLine {
  key: string
  row: IndicatorRow | null
  category: string
  type: string
}
/** A label that stands beside several lines, as a merged cell does. */
export interface Merged {
  key: string
  from: number
  /** Behind the last line. */
  to: number
  label: string
  /** (必填) and the like. */
  mark: string
  required: boolean
  /** The form does not have this group; the rows came with it. */
  foreign: boolean
}
export interface IndicatorLines {
  lines: IndicatorLine[]
  categories: Merged[]
  types: Merged[]
  /** The line of a row, and `category/type` of an empty group. */
  index: Map<string, number>
}

const groupKey = (category: string, type: string) => `${category}/${type}`

/** Rows in the order of the form: by its groups, within a group as they stand. */
export function layOut(template: FormTemplate, rows: readonly IndicatorRow[]): IndicatorLines {
  const groups = new Map<string, IndicatorRow[]>()
  for (const row of rows) {
    const key = groupKey(row.category, row.type)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [row])
    else known.push(row)
  }
  const made: IndicatorLines = { lines: [], categories: [], types: [], index: new Map() }
  for (const { category, label, types } of template.indicators.categories) {
    const from = made.lines.length
    for (const type of types) addGroup(made, category, type, take(groups, groupKey(category, type.type)))
    for (const [key, left] of [...groups]) {
      if (key.startsWith(category + '/')) addForeign(made, left, take(groups, key))
    }
    made.categories.push(merged(category, from, made.lines.length, label))
  }
  // What the form has no place for is shown all the same: nothing that was declared may disappear.
  for (const [key, left] of [...groups]) {
    const from = made.lines.length
    addForeign(made, left, take(groups, key))
    made.categories.push({ ...merged(key, from, made.lines.length, left[0]?.category ?? ''), foreign: true })
  }
  made.lines.forEach((line, at) => made.index.set(line.key, at))
  return made
}

function take(groups: Map<string, IndicatorRow[]>, key: string): IndicatorRow[] {
  const rows = groups.get(key) ?? []
  groups.delete(key)
  return rows
}

function merged(key: string, from: number, to: number, label: string): Merged {
  return { key, from, to, label, mark: '', required: false, foreign: false }
}

function addGroup(made: IndicatorLines, category: string, type: TemplateType, rows: IndicatorRow[]): void {
  const from = made.lines.length
  if (rows.length === 0) {
    made.lines.push({ key: groupKey(category, type.type), row: null, category, type: type.type })
  }
  for (const row of rows) made.lines.push({ key: row.id, row, category, type: type.type })
  made.types.push({
    ...merged(groupKey(category, type.type), from, made.lines.length, type.label),
    mark: type.markText,
    required: type.mark !== '' || type.atLeast > 0,
  })
}

function addForeign(made: IndicatorLines, sample: IndicatorRow[], rows: IndicatorRow[]): void {
  const [first] = sample
  if (first === undefined) return
  const from = made.lines.length
  for (const row of rows) made.lines.push({ key: row.id, row, category: first.category, type: first.type })
  made.types.push({
    ...merged(groupKey(first.category, first.type), from, made.lines.length, first.type),
    foreign: true,
  })
}

/** The row that a new one of this line's group stands behind, when it is to come after the line. */
export function rowBefore(lines: readonly IndicatorLine[], at: number): string | null {
  return lines[at]?.row?.id ?? null
}
