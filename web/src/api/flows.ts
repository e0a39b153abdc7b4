import type {
  BulkAnswer,
  FlowView,
  GateFinding,
  MoveOrder,
  TaskCounts,
  TaskRow,
  TaskView,
} from './flows.types'
import { type Query, get, post } from './http'
import type { Page } from './types'

export function readFlow(kind: string, id: string, signal?: AbortSignal): Promise<FlowView> {
  return get(`/flows/${kind}/${id}`, {}, signal)
}

/** Moves a thing; with the revision shown, nothing is moved that somebody else has moved since. */
export function moveFlow(kind: string, id: string, move: MoveOrder): Promise<FlowView> {
  return post(`/flows/${kind}/${id}/moves`, move)
}

/** What stands against sending it, and what is only worth knowing. */
export function readGate(kind: string, id: string, signal?: AbortSignal): Promise<GateFinding[]> {
  return get(`/flows/${kind}/${id}/problems`, {}, signal)
}

export interface TaskWish extends Query {
  view?: TaskView
  kind?: string
  year?: number
  path?: string
  text?: string
  due?: string
  sort?: string
  page?: number
  size?: number
}

export function listTasks(wish: TaskWish, signal?: AbortSignal): Promise<Page<TaskRow>> {
  return get('/tasks', wish, signal)
}

export function countTasks(wish: TaskWish, signal?: AbortSignal, background = false): Promise<TaskCounts> {
  return get('/tasks/counts', wish, signal, { background })
}

/** The same move for several things; each is answered by itself. */
export function moveAll(kind: string, rows: readonly TaskRow[], move: MoveOrder): Promise<BulkAnswer> {
  const items = rows.map((row) => ({ id: row.id, revision: row.situation.revision }))
  return post('/flows/moves', { kind, items, move })
}

/** The same for things whose situation is not at hand. */
export function moveItems(kind: string, ids: readonly string[], move: MoveOrder): Promise<BulkAnswer> {
  return post('/flows/moves', { kind, items: ids.map((id) => ({ id })), move })
}

/** Where a thing is worked on. */
export function placeOf(row: { kind: string; id: string }): string {
  return row.kind === 'TARGET' ? `/targets/${row.id}` : '/desk'
}
