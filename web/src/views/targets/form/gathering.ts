import type { Gathered, GatheredIndicator, GatheredProject } from '@/api/gathered.types'
import type { Change, IndicatorRow, TaskRow } from '@/api/targets.types'
import { sumOf } from '@/components/sheet/amounts'
import { newTask } from './taskEdits'

/** Where projects go: a task for each, one new task for all, or the task with this id. */
export type Into = 'each' | 'one' | { task: string }

interface Making {
  newId: () => string
  /** The name of a task of several projects. */
  joined: (projects: readonly GatheredProject[]) => string
  /** All projects with their money of the year, also those that stand in tasks already. */
  known: ReadonlyMap<string, GatheredProject>
}

type TaskMoney = Pick<TaskRow, 'total' | 'appropriation' | 'other'>

function moneyOf(ids: readonly string[], known: Making['known']): TaskMoney {
  const sum = (part: 'annualFen' | 'appropriationFen' | 'otherFen') =>
    sumOf(ids.map((id) => known.get(id)?.[part] ?? null))
  return { total: sum('annualFen'), appropriation: sum('appropriationFen'), other: sum('otherFen') }
}

function taskOf(projects: readonly GatheredProject[], name: string, making: Making): TaskRow {
  const projectIds = projects.map((one) => one.projectId)
  const money = moneyOf(projectIds, making.known)
  return { ...newTask(making.newId()), name, projectIds, kind: 'PROJECTS', ...money }
}

/** Projects become tasks: the amount of a task is that of its projects. */
export function gatherTasks(
  tasks: readonly TaskRow[],
  projects: readonly GatheredProject[],
  into: Into,
  making: Making,
): Change[] {
  if (projects.length === 0) return []
  if (typeof into === 'object') return intoTask(tasks, projects, into.task, making)
  const [first] = projects
  const made =
    into === 'each'
      ? projects.map((one) => taskOf([one], one.title, making))
      : [taskOf(projects, projects.length === 1 ? (first?.title ?? '') : making.joined(projects), making)]
  let after = tasks.at(-1)?.id ?? null
  return made.map((row): Change => {
    const change: Change = { op: 'INSERT', row, after, block: 'tasks' }
    after = row.id
    return change
  })
}

function intoTask(
  tasks: readonly TaskRow[],
  projects: readonly GatheredProject[],
  id: string,
  making: Making,
): Change[] {
  const task = tasks.find((one) => one.id === id)
  if (task === undefined) return []
  const ids = [...new Set([...task.projectIds, ...projects.map((one) => one.projectId)])]
  const money = moneyOf(ids, making.known)
  const to: [string, string | null, string | null][] = [
    ['projectIds', task.projectIds.join(','), ids.join(',')],
    ['kind', task.kind, 'PROJECTS'],
    ['total', task.total, money.total],
    ['appropriation', task.appropriation, money.appropriation],
    ['other', task.other, money.other],
  ]
  return to
    .filter(([, before, after]) => before !== after)
    .map(([part, before, after]): Change => ({
      op: 'SET',
      at: `task/${id}/${part}`,
      from: before,
      to: after,
    }))
}

/** A task for basic expenditure, before all others: with the figures of the budget where there are any. */
export function basicTask(basic: Gathered['basic'], name: string, newId: () => string): Change {
  const appropriation = basic?.appropriationFen ?? null
  const other = basic?.otherFen ?? null
  const row: TaskRow = {
    ...newTask(newId()),
    name,
    kind: 'BASIC',
    total: sumOf([appropriation, other]),
    appropriation,
    other,
  }
  return { op: 'INSERT', row, after: null, block: 'tasks' }
}

/** Indicators of projects: new ones behind the last of their group, changed ones as the project says now. */
export function gatherIndicators(
  rows: readonly IndicatorRow[],
  gathered: readonly GatheredIndicator[],
): Change[] {
  const lastOf = new Map(rows.map((row) => [`${row.category}/${row.type}`, row.id]))
  return gathered.flatMap((one): Change[] => {
    const present = rows.find(
      ({ linkedTo }) =>
        linkedTo?.declarationId === one.declarationId && linkedTo.indicatorId === one.indicatorId,
    )
    if (present !== undefined) return refreshed(present, one.row)
    const group = `${one.row.category}/${one.row.type}`
    const after = lastOf.get(group) ?? null
    lastOf.set(group, one.row.id)
    return [{ op: 'INSERT', row: one.row, after, block: 'indicators' }]
  })
}

function refreshed(present: IndicatorRow, source: IndicatorRow): Change[] {
  return (['name', 'value', 'standard'] as const)
    .filter((part) => present.annual[part] !== source.annual[part])
    .map((part): Change => ({
      op: 'SET',
      at: `indicator/${present.id}/annual.${part}`,
      from: present.annual[part],
      to: source.annual[part],
    }))
}
