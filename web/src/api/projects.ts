import { address, download, get, newRequestId, patch, post } from './http'
import type {
  BulkAction,
  BulkResult,
  CellChange,
  Choice,
  ImportResult,
  LifeMove,
  ProjectChoices,
  ProjectFilter,
  ProjectHistory,
  ProjectRow,
  ProjectTotals,
  ProjectView,
  Saved,
  TotalsBy,
} from './projects.types'
import { read } from './request'
import type { Page, Uuid } from './types'

export type ProjectPageQuery = ProjectFilter & { sort: string; page: number; size: number }

export function listProjects(query: ProjectPageQuery, signal?: AbortSignal): Promise<Page<ProjectRow>> {
  return get('/projects', { ...query }, signal)
}

/** Sums over all the filter leaves, whichever page is shown. */
export function projectTotals(
  filter: ProjectFilter,
  by: TotalsBy,
  signal?: AbortSignal,
): Promise<ProjectTotals> {
  return get('/projects/totals', { ...filter, by }, signal)
}

/** How many are in each state, whatever states the filter chooses; ALL and DELETED beside. */
export function projectCounts(filter: ProjectFilter, signal?: AbortSignal): Promise<Record<string, number>> {
  return get('/projects/counts', { ...filter }, signal)
}

export function projectChoices(year: number, signal?: AbortSignal): Promise<ProjectChoices> {
  return get('/projects/choices', { year }, signal)
}

export function findFunctions(year: number, text: string, signal?: AbortSignal): Promise<Choice[]> {
  return get('/projects/functions', { year, text }, signal)
}

export function readProject(id: Uuid, signal?: AbortSignal): Promise<ProjectView> {
  return get(`/projects/${id}`, {}, signal)
}

export function readHistory(id: Uuid, signal?: AbortSignal): Promise<ProjectHistory> {
  return get(`/projects/${id}/history`, {}, signal)
}

export function createProject(unitId: Uuid, cells: Record<string, string>): Promise<ProjectView> {
  return post('/projects', { unitId, cells })
}

/** Stores changes; a request that is sent again under its id is answered, not done again. */
export function saveCells(
  id: Uuid,
  body: { revision: number; changes: CellChange[] },
  requestId: string,
): Promise<Saved> {
  return patch(`/projects/${id}`, body, { requestId })
}

export function moveProject(
  id: Uuid,
  move: LifeMove,
  reason: string,
  revision: number,
): Promise<ProjectView> {
  return post(`/projects/${id}/moves`, { move, reason, revision })
}

export interface BulkOrder {
  action: BulkAction
  ids: Uuid[]
  reason?: string
  labels?: string[]
  year?: number
}
/** The same done to many; what failed is told for each. */
export function changeProjects(order: BulkOrder): Promise<BulkResult> {
  return post('/projects/bulk', order)
}

/** Exactly what the list shows, in its order and columns. */
export function exportProjects(
  filter: ProjectFilter & { sort: string },
  columns: string[],
  unit: string,
): Promise<string> {
  return download('/projects/export', { ...filter, columns, unit })
}

export function importTemplate(year: number): Promise<string> {
  return download('/projects/import-template', { year })
}

/** Reads a workbook of projects; with `dry` nothing is stored. */
export function importProjects(file: File, year: number, path: string, dry: boolean): Promise<ImportResult> {
  return read({
    method: 'POST',
    url: address('/projects/import', { year, path, dry, fileName: file.name }),
    body: file,
    requestId: newRequestId(),
  })
}
