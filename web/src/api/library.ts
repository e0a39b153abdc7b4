import { get, patch, post, remove } from './http'
import type { Page } from './types'

/** An indicator of the library with how it is measured. */
export interface LibraryIndicator {
  id: string
  name: string
  explanation: string
  category: string
  type: string
  value: string
  unit: string
  direction: string
  basis: string
  sector: string
  keywords: string
  source: string
  timesUsed: number
  revision: number
}
export type LibraryDraft = Omit<LibraryIndicator, 'id' | 'timesUsed' | 'revision'>
export interface LibraryQuery {
  text?: string | undefined
  category?: string | undefined
  type?: string | undefined
  page: number
  size: number
}

export function listLibrary(query: LibraryQuery, signal?: AbortSignal): Promise<Page<LibraryIndicator>> {
  return get('/library', { ...query }, signal)
}

function entry({ category, type, ...texts }: LibraryDraft) {
  return { category, type, texts }
}

export function addToLibrary(draft: LibraryDraft): Promise<LibraryIndicator> {
  return post('/library', entry(draft))
}

export function changeInLibrary(
  id: string,
  revision: number,
  draft: LibraryDraft,
): Promise<LibraryIndicator> {
  return patch(`/library/${id}`, { revision, ...entry(draft) })
}

export function removeFromLibrary(id: string): Promise<void> {
  return remove(`/library/${id}`)
}

/** Indicators as declared become entries of the library. */
export function takeIntoLibrary(declarationId: string, indicatorIds: string[]): Promise<{ count: number }> {
  return post('/library/take', { declarationId, indicatorIds })
}
