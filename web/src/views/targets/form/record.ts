import type {
  Block,
  Change,
  DeclarationView,
  IndicatorRow,
  InsertChange,
  MoveChange,
  Period,
  SetChange,
  Side,
  TaskRow,
} from '@/api/targets.types'

/** What is written in a form, kept so that a change of one cell touches one cell. */
export interface FormRecord {
  fields: Record<string, string>
  funding: Record<string, string | null>
  goals: Partial<Record<Period, string>>
  indicators: RowList<IndicatorRow>
  tasks: RowList<TaskRow>
}
type Row = IndicatorRow | TaskRow

/** Rows in their order, found by their id. */
export class RowList<R extends Row> {
  private readonly byId = new Map<string, R>()
  readonly rows: R[] = []

  constructor(rows: readonly R[]) {
    for (const row of [...rows].sort((a, b) => a.position - b.position)) {
      this.rows.push(row)
      this.byId.set(row.id, row)
    }
  }

  get(id: string): R | undefined {
    return this.byId.get(id)
  }

  /** Puts rows behind others, all in one walk: five thousand cost as much as one. */
  insert(added: readonly { row: R; after: string | null }[]): void {
    const following = new Map<string | null, R[]>()
    for (const { row, after } of added) {
      if (this.byId.has(row.id)) continue
      this.byId.set(row.id, row)
      const known = following.get(after)
      if (known === undefined) following.set(after, [row])
      // Each was meant to stand right behind the same row, so the last comes first.
      else known.unshift(row)
    }
    const next: R[] = []
    const push = (first: readonly R[]): void => {
      // Depth first, without recursion: each row is followed by what was put behind it.
      const waiting = [...first].reverse()
      for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
        next.push(row)
        for (const one of [...(following.get(row.id) ?? [])].reverse()) waiting.push(one)
        following.delete(row.id)
      }
    }
    push(following.get(null) ?? [])
    following.delete(null)
    push(this.rows)
    for (const orphans of [...following.values()]) push(orphans)
    this.rows.splice(0, this.rows.length, ...next)
  }

  remove(ids: ReadonlySet<string>): void {
    const kept = this.rows.filter((row) => !ids.has(row.id))
    ids.forEach((id) => this.byId.delete(id))
    this.rows.splice(0, this.rows.length, ...kept)
  }

  /** The id of the row before, null for the first. */
  before(id: string): string | null {
    const index = this.rows.findIndex((row) => row.id === id)
    return this.rows[index - 1]?.id ?? null
  }

  place(id: string, after: string | null): void {
    const from = this.rows.findIndex((row) => row.id === id)
    const row = this.rows[from]
    if (row === undefined || after === id) return
    this.rows.splice(from, 1)
    const to = after === null ? 0 : this.rows.findIndex((one) => one.id === after) + 1
    this.rows.splice(after !== null && to === 0 ? this.rows.length : to, 0, row)
  }
}

export function recordOf(view: DeclarationView): FormRecord {
  return {
    fields: { ...view.fields },
    funding: { ...view.funding },
    goals: { ...view.goals },
    indicators: new RowList(view.indicators.map(copyIndicator)),
    tasks: new RowList(view.tasks.map((task) => ({ ...task }))),
  }
}

export function copyIndicator(row: IndicatorRow): IndicatorRow {
  return { ...row, implementation: { ...row.implementation }, annual: { ...row.annual } }
}

const SIDES = { implementation: 'implementation', annual: 'annual' } as const
const PARTS = { name: 'name', value: 'value', standard: 'standard' } as const
const MONEY = ['total', 'appropriation', 'other'] as const
type MoneyKey = (typeof MONEY)[number]
const isMoney = (key: string): key is MoneyKey => (MONEY as readonly string[]).includes(key)

/** What stands in a cell: text, fen, or null for a blank amount; undefined when there is no such cell. */
export function cellOf(record: FormRecord, at: string): string | null | undefined {
  const [area = '', id = '', part = ''] = at.split('/')
  if (area === 'field') return record.fields[id] ?? ''
  if (area === 'funding') return record.funding[`${id}/${part}`] ?? null
  if (area === 'goal') return record.goals[id as Period] ?? ''
  if (area === 'indicator') return indicatorCell(record.indicators.get(id), part)?.read()
  if (area !== 'task') return undefined
  const task = record.tasks.get(id)
  if (task === undefined) return undefined
  if (isMoney(part)) return task[part]
  if (part === 'kind') return task.kind
  if (part === 'projectIds') return task.projectIds.join(',')
  return part === 'name' || part === 'content' ? task[part] : undefined
}

function indicatorCell(row: IndicatorRow | undefined, part: string) {
  const [sideName = '', partName = ''] = part.split('.')
  const sideKey = SIDES[sideName as keyof typeof SIDES]
  const key = PARTS[partName as keyof typeof PARTS]
  if (row === undefined || sideKey === undefined || key === undefined) return undefined
  const side: Side = row[sideKey]
  return { read: () => side[key], write: (text: string) => void (side[key] = text) }
}

function write(record: FormRecord, at: string, to: string | null): void {
  const [area = '', id = '', part = ''] = at.split('/')
  if (area === 'field') record.fields[id] = to ?? ''
  else if (area === 'funding') record.funding[`${id}/${part}`] = to
  else if (area === 'goal') record.goals[id as Period] = to ?? ''
  else if (area === 'indicator') indicatorCell(record.indicators.get(id), part)?.write(to ?? '')
  else if (area === 'task') {
    const task = record.tasks.get(id)
    if (task === undefined) return
    if (isMoney(part)) task[part] = to
    else if (part === 'projectIds') task.projectIds = (to ?? '').split(',').filter((one) => one !== '')
    else if (part === 'kind') task.kind = (to ?? 'OTHER') as TaskRow['kind']
    else if (part === 'name' || part === 'content') task[part] = to ?? ''
  }
}

const listOf = (record: FormRecord, block: Block): RowList<Row> => record[block] as RowList<Row>

/** Does changes and says how to take them back, the last first. */
export function applyChanges(record: FormRecord, changes: readonly Change[]): Change[] {
  const back: Change[] = []
  for (let i = 0; i < changes.length;) {
    const change = changes[i]!
    const alike = runOf(changes, i)
    i += alike.length
    if (change.op === 'SET') back.push(set(record, change))
    else if (change.op === 'INSERT') back.push(...insertAll(record, alike as InsertChange[]))
    else if (change.op === 'DELETE') back.push(...deleteAll(record, change.block, alike.map(idOf)))
    else back.push(move(record, change))
  }
  return back.reverse()
}

/** Neighbours that can be done in one walk. */
function runOf(changes: readonly Change[], from: number): Change[] {
  const first = changes[from]!
  if (first.op === 'SET' || first.op === 'MOVE') return [first]
  let to = from + 1
  for (; to < changes.length; to++) {
    const next = changes[to]!
    if (next.op !== first.op || next.block !== first.block) break
  }
  return changes.slice(from, to)
}

const idOf = (change: Change): string => ('id' in change ? change.id : '')

function set(record: FormRecord, change: SetChange): SetChange {
  const from = cellOf(record, change.at) ?? null
  write(record, change.at, change.to)
  return { op: 'SET', at: change.at, from: change.to, to: from }
}

function insertAll(record: FormRecord, inserts: InsertChange[]): Change[] {
  const block = inserts[0]!.block
  const list = listOf(record, block)
  const fresh = inserts.filter(({ row }) => list.get(row.id) === undefined)
  list.insert(fresh.map(({ row, after }) => ({ row: copyRow(row), after })))
  return fresh.map(({ row }) => ({ op: 'DELETE', id: row.id, block }))
}

export function copyRow(row: Row): Row {
  return 'annual' in row ? copyIndicator(row) : { ...row }
}

function deleteAll(record: FormRecord, block: Block, ids: string[]): Change[] {
  const list = listOf(record, block)
  const gone = new Set(ids)
  const back: InsertChange[] = []
  let before: string | null = null
  for (const row of list.rows) {
    if (gone.has(row.id)) back.push({ op: 'INSERT', row: copyRow(row), after: before, block })
    before = row.id
  }
  list.remove(gone)
  // Taken back in reverse, each finds the row before it already there.
  return back.reverse()
}

function move(record: FormRecord, change: MoveChange): MoveChange {
  const list = listOf(record, change.block)
  const row = list.get(change.id)
  const after = list.before(change.id)
  const group = row !== undefined && 'annual' in row ? row : null
  const back = { ...change, after, category: group?.category ?? '', type: group?.type ?? '' }
  if (group !== null) Object.assign(group, { category: change.category, type: change.type })
  list.place(change.id, change.after)
  return back
}
