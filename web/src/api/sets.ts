import { get, post, put, remove } from './http'
import type { JobView, Page, SetRow, SetState, Uuid } from './types'

/** One page of sets; those of one document when asked for. */
export function listSets(
  query: { state?: SetState; document?: Uuid; page?: number; size?: number },
  signal?: AbortSignal,
): Promise<Page<SetRow>> {
  return get('/sets', { ...query }, signal, { background: true })
}

export function readSet(id: Uuid, signal?: AbortSignal): Promise<SetRow> {
  return get(`/sets/${id}`, {}, signal)
}

/** Makes a set by hand. */
export function createSet(set: { name: string; documentIds: Uuid[] }): Promise<SetRow> {
  return post('/sets', set)
}

/** Renames, confirms, dissolves a set, or changes its members. */
export function changeSet(
  id: Uuid,
  change: { name?: string; state?: SetState; documentIds?: Uuid[] },
): Promise<SetRow> {
  return put(`/sets/${id}`, change)
}

export function deleteSet(id: Uuid): Promise<void> {
  return remove(`/sets/${id}`)
}

/** Compares the documents of a set with each other, as a job. */
export function examineSet(id: Uuid): Promise<JobView> {
  return post(`/sets/${id}/examine`)
}
