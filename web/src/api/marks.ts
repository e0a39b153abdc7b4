import { get, post } from './http'
import type { ChangesView, MarkOrder, MarkView } from './report.types'
import type { Uuid } from './types'

/** Marks belong to a document or to a set. */
export type MarkOwner = { kind: 'documents' | 'sets'; id: Uuid }

/** The newest mark of each finding. */
export function listMarks(owner: MarkOwner, signal?: AbortSignal): Promise<MarkView[]> {
  return get(`/${owner.kind}/${owner.id}/marks`, {}, signal)
}

/** All marks ever made, newest first; of one finding when its fingerprint is given. */
export function markHistory(owner: MarkOwner, fingerprint?: string): Promise<MarkView[]> {
  return get(`/${owner.kind}/${owner.id}/marks/history`, { fingerprint })
}

/** Marks findings, at most 5000 at once; undone by the kind WITHDRAWN. */
export function mark(owner: MarkOwner, order: MarkOrder): Promise<MarkView[]> {
  return post(`/${owner.kind}/${owner.id}/marks`, order)
}

/** What became of the findings, and which figures changed, from one version to another. */
export function readChanges(
  document: Uuid,
  from: number,
  to: number,
  signal?: AbortSignal,
): Promise<ChangesView> {
  return get(`/documents/${document}/changes`, { from, to }, signal)
}
