import { get } from './http'
import type { Page, Uuid } from './types'

export type NodeKind = 'DIVISION' | 'FINANCE_DEPARTMENT' | 'OFFICE' | 'COMPETENT_DEPARTMENT' | 'UNIT'
export interface NodeRow {
  id: Uuid
  path: string
  kind: NodeKind
  kindLabel: string
  code: string
  name: string
  shortName: string
  parentId: Uuid | null
  validFrom: number
  validTo: number | null
  /** How many stand directly below. */
  children: number
}
export interface NodeHit extends NodeRow {
  ancestors: { id: Uuid; path: string; name: string }[]
}

/** The node at a place; a right is given by the place, not by the id. */
export function nodeByPath(path: string): Promise<NodeRow> {
  return get('/organizations/by-path', { path })
}

/** What stands directly below a node; without one, what the person's rights begin with. */
export function childrenOf(
  id: Uuid | null,
  query: { year?: number; page?: number; size?: number },
  signal?: AbortSignal,
): Promise<Page<NodeRow>> {
  return get(`/organizations/${id ?? 'root'}/children`, { ...query }, signal)
}

/** Nodes by code or part of a name, with the way to each. */
export function searchNodes(
  query: { text: string; within?: string; kinds?: NodeKind[]; year?: number; size?: number },
  signal?: AbortSignal,
): Promise<{ items: NodeHit[]; total: number }> {
  return get('/organizations/search', { ...query }, signal)
}
