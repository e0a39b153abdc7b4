import type { AmountUnit, Change, TaskRow } from '@/api/targets.types'
import { parseAmount } from '@/components/sheet/amounts'
import type { SheetEdit } from '@/components/sheet/sheet'
import type { LineAction } from '@/components/sheet/sheetKeys'

export const TASK_PARTS = ['name', 'content', 'total', 'appropriation', 'other'] as const
export type TaskPart = (typeof TASK_PARTS)[number]
type MoneyPart = 'total' | 'appropriation' | 'other'

export function isMoneyPart(part: TaskPart): part is MoneyPart {
  return part !== 'name' && part !== 'content'
}

export function newTask(id: string): TaskRow {
  return {
    id,
    position: 0,
    name: '',
    content: '',
    total: null,
    appropriation: null,
    other: null,
    projectIds: [],
    kind: 'OTHER',
  }
}

interface TaskEdits {
  changes: Change[]
  /** Cells whose text is an amount, or that need none. */
  right: string[]
  /** What is no amount: it stays in its cell, marked. */
  wrong: SheetEdit[]
}

/** Texts into task cells; what goes below the last task makes new ones. */
export function taskChanges(
  tasks: readonly TaskRow[],
  edits: readonly SheetEdit[],
  how: { unit: AmountUnit; newId: () => string },
): TaskEdits {
  const made: TaskEdits = { changes: [], right: [], wrong: [] }
  const fresh = new Map<number, TaskRow>()
  let after = tasks.at(-1)?.id ?? null
  for (const edit of edits) {
    const part = TASK_PARTS[edit.column]
    if (part === undefined) continue
    const read = isMoneyPart(part) ? parseAmount(edit.text, how.unit) : { fen: edit.text.trim() }
    const task = tasks[edit.line]
    if (read.fen === undefined) {
      if (task !== undefined) made.wrong.push(edit)
      continue
    }
    if (task !== undefined) {
      const at = `task/${task.id}/${part}`
      made.right.push(at)
      if (task[part] !== read.fen) made.changes.push({ op: 'SET', at, from: task[part], to: read.fen })
      continue
    }
    if (edit.text.trim() === '' && !fresh.has(edit.line)) continue
    let row = fresh.get(edit.line)
    if (row === undefined) {
      row = newTask(how.newId())
      fresh.set(edit.line, row)
      made.changes.push({ op: 'INSERT', row, after, block: 'tasks' })
      after = row.id
    }
    if (isMoneyPart(part)) row[part] = read.fen
    else row[part] = read.fen ?? ''
  }
  return made
}

/** What is done with whole tasks. */
export function taskLines(
  tasks: readonly TaskRow[],
  action: LineAction,
  { from, to }: { from: number; to: number },
  newId: () => string,
): Change[] {
  const picked = tasks.slice(from, to + 1)
  const [first] = picked
  if (action === 'insert') {
    const row = newTask(newId())
    return [{ op: 'INSERT', row, after: tasks[Math.min(to, tasks.length - 1)]?.id ?? null, block: 'tasks' }]
  }
  if (first === undefined) return []
  if (action === 'delete') return picked.map((task) => ({ op: 'DELETE', id: task.id, block: 'tasks' }))
  if (action === 'copy') {
    let after = picked.at(-1)?.id ?? null
    return picked.map((task): Change => {
      const row = { ...task, id: newId(), projectIds: [...task.projectIds] }
      const change: Change = { op: 'INSERT', row, after, block: 'tasks' }
      after = row.id
      return change
    })
  }
  const down = action === 'down'
  if (down ? to + 1 >= tasks.length : from === 0) return []
  let after = down ? (tasks[to + 1]?.id ?? null) : (tasks[from - 2]?.id ?? null)
  return picked.map((task): Change => {
    const change: Change = { op: 'MOVE', id: task.id, after, category: '', type: '', block: 'tasks' }
    after = task.id
    return change
  })
}
