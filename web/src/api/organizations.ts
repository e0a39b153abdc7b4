import { address, download, get, newRequestId, patch, post } from './http'
import { read } from './request'
import type { Instant, Page, Uuid } from './types'

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

export interface NodeChange {
  year: number
  kind: string
  kindLabel: string
  before: string
  after: string
  at: Instant
  by: string
  reason: string
}
export interface NodeDetail extends NodeHit {
  revision: number
  /** What stands below, of each kind. */
  counts: { departments: number; units: number }
  history: NodeChange[]
  /** Who took over from it, or from whom it took over. */
  ties: { id: Uuid; path: string; name: string; successor: boolean; year: number; kind: string }[]
}

export function readNode(id: Uuid, signal?: AbortSignal): Promise<NodeDetail> {
  return get(`/organizations/${id}`, {}, signal)
}

export function createNode(order: {
  parentId: Uuid | null
  kind: NodeKind
  code: string
  name: string
  shortName: string
  validFrom: number
}): Promise<NodeRow> {
  return post('/organizations', order)
}

/** Another name or code from a year on; the old one stays found. */
export function renameNode(
  id: Uuid,
  order: {
    revision: number
    name: string
    code: string
    shortName: string
    fromYear: number
    reason: string
  },
): Promise<NodeRow> {
  return patch(`/organizations/${id}`, order)
}

/** Reorganizations: what each needs besides the year from which it holds and the reason. */
export interface Reorganization {
  move: { toId: Uuid }
  /** Children not named stay; without `closes` the old one ends when nothing is left below it. */
  split: { parts: { code: string; name: string; childIds: Uuid[] }[]; closes?: boolean }
  merge: { intoId: Uuid }
  close: object
  reopen: object
}
export type ReorganizationKind = keyof Reorganization
export type ReorganizationOrder<K extends ReorganizationKind> = Reorganization[K] & {
  revision: number
  fromYear: number
  reason: string
}
/** What would come of it, in words; nothing may be done while there are problems. */
export interface Preview {
  effects: string[]
  problems: string[]
}

export function previewReorganization<K extends ReorganizationKind>(
  id: Uuid,
  kind: K,
  order: ReorganizationOrder<K>,
): Promise<Preview> {
  return post(`/organizations/${id}/${kind}`, order, { dry: true })
}

export function reorganize<K extends ReorganizationKind>(
  id: Uuid,
  kind: K,
  order: ReorganizationOrder<K>,
): Promise<void> {
  return post(`/organizations/${id}/${kind}`, order)
}

export interface ImportResult {
  rows: number
  created: number
  changed: number
  problems: { sheet: string; cell: string; message: string; remedy: string }[]
}

/** Reads a workbook of organizations: dry to see every problem, then all of it or nothing. */
export function importOrganizations(file: File, dry: boolean): Promise<ImportResult> {
  return read({
    method: 'POST',
    url: address('/organizations/import', { dry, fileName: file.name }),
    body: file,
    requestId: newRequestId(),
  })
}

/** The organizations in sight as a workbook, which can be imported again. */
export function exportOrganizations(query: { year: number; path?: string }): Promise<string> {
  return download('/organizations/export', query)
}
