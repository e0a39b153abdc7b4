import { get, post } from './http'
import type {
  DeclarationRow,
  DeclarationTotals,
  Difference,
  NewDeclaration,
  TemplateRow,
  VersionRow,
} from './targetList.types'
import type { DeclarationView } from './targets.types'
import type { Page } from './types'

/** What narrows the list of declarations. */
export interface TargetQuery {
  year: number
  path: string
  text?: string | undefined
  state?: string[] | undefined
  kind?: string[] | undefined
  template?: string[] | undefined
  deleted?: boolean | undefined
}
export interface TargetPageQuery extends TargetQuery {
  sort: string
  page: number
  size: number
}

export function listDeclarations(
  query: TargetPageQuery,
  signal?: AbortSignal,
): Promise<Page<DeclarationRow>> {
  return get('/declarations', { ...query }, signal)
}

/** Sums over everything the filter leaves, not only the page, and how many each choice would leave. */
export function declarationTotals(query: TargetQuery, signal?: AbortSignal): Promise<DeclarationTotals> {
  return get('/declarations/totals', { ...query }, signal)
}

export function makeDeclaration(order: NewDeclaration): Promise<DeclarationView> {
  return post('/declarations', order)
}

export function deleteDeclarations(ids: string[]): Promise<{ count: number }> {
  return post('/declarations/delete', { ids })
}

export function restoreDeclarations(ids: string[]): Promise<{ count: number }> {
  return post('/declarations/restore', { ids })
}

export function listTemplates(path = '', year?: number): Promise<TemplateRow[]> {
  return get('/templates', { path, year })
}

export function listVersions(id: string, signal?: AbortSignal): Promise<VersionRow[]> {
  return get(`/declarations/${id}/versions`, {}, signal)
}

export function readVersion(id: string, number: number, signal?: AbortSignal): Promise<DeclarationView> {
  return get(`/declarations/${id}/versions/${number}`, {}, signal)
}

/** What changed from one version to another, or to what stands now. */
export function versionDifferences(
  id: string,
  from: number,
  to: number | null,
  signal?: AbortSignal,
): Promise<Difference[]> {
  return get(`/declarations/${id}/versions/${from}/differences`, { to }, signal)
}

/** How much is found in declarations of a list that nobody has looked at since they were changed; a few at once. */
export function lookAt(
  ids: string[],
  signal?: AbortSignal,
): Promise<{ id: string; blocking: number; advisory: number }[]> {
  return post('/declarations/look', { ids }, {}, { signal })
}
