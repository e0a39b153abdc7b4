import type { DocumentQuery } from './documents'
import { get, post, put, remove } from './http'
import type { DepartmentRow, DepartmentView, OverviewView, SavedView } from './overview.types'
import type { Page, Uuid } from './types'

/** Figures over all documents that the filters leave. */
export function readOverview(query: DocumentQuery, signal?: AbortSignal): Promise<OverviewView> {
  return get('/overview', { ...query }, signal)
}

/** One page of departments. */
export function listDepartments(
  query: { query?: string; sort?: string; page?: number; size?: number },
  signal?: AbortSignal,
): Promise<Page<DepartmentRow>> {
  return get('/departments', { ...query }, signal)
}

/** A department with its years side by side. */
export function readDepartment(
  department: string,
  division: string,
  signal?: AbortSignal,
): Promise<DepartmentView> {
  return get('/departments/detail', { department, division }, signal)
}

/** The views a person has kept. */
export function listSavedViews(signal?: AbortSignal): Promise<SavedView[]> {
  return get('/saved-views', {}, signal)
}

export function createSavedView(view: Omit<SavedView, 'id'>): Promise<SavedView> {
  return post('/saved-views', view)
}

export function changeSavedView(view: SavedView): Promise<SavedView> {
  return put(`/saved-views/${view.id}`, { name: view.name, query: view.query })
}

export function deleteSavedView(id: Uuid): Promise<void> {
  return remove(`/saved-views/${id}`)
}
