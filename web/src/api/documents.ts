import { address, download, get, patch, post } from './http'
import { type ServedFile, servedFile } from './servedFile'
import type { DocumentDetail, DocumentFacets, DocumentPatch, DocumentRow, Page, Uuid } from './types'

/** What narrows a list of documents; also what the address of the page holds. */
export interface DocumentQuery {
  query?: string
  department?: string[]
  year?: string[]
  kind?: string[]
  state?: string[]
  media?: string[]
  set?: Uuid
  /** ERROR: has open errors, WARNING: has open warnings … */
  severity?: string
  check?: string
  deleted?: boolean
}
export interface DocumentPageQuery extends DocumentQuery {
  /** `changedAt,desc` */
  sort?: string
  page?: number
  size?: number
}

/** One page of documents. */
export function listDocuments(query: DocumentPageQuery, signal?: AbortSignal): Promise<Page<DocumentRow>> {
  return get('/documents', { ...query }, signal)
}

/** What the filters offer, with how many documents each choice would leave. */
export function documentFacets(query: DocumentQuery, signal?: AbortSignal): Promise<DocumentFacets> {
  return get('/documents/facets', { ...query }, signal)
}

/** A document with its versions and sets. */
export function readDocument(id: Uuid, signal?: AbortSignal): Promise<DocumentDetail> {
  return get(`/documents/${id}`, {}, signal)
}

/** Corrects name, department, division, year or kind; 409 CONFLICT when someone else was faster. */
export function changeDocument(id: Uuid, change: DocumentPatch): Promise<DocumentDetail> {
  return patch(`/documents/${id}`, change)
}

/** Puts documents into the bin. */
export function deleteDocuments(ids: Uuid[]): Promise<{ count: number }> {
  return post('/documents/delete', { ids })
}

/** Takes documents out of the bin. */
export function restoreDocuments(ids: Uuid[]): Promise<{ count: number }> {
  return post('/documents/restore', { ids })
}

/** Examines documents again; the jobs form one batch. */
export function rerunDocuments(ids: Uuid[]): Promise<{ batchId: Uuid; count: number }> {
  return post('/documents/rerun', { ids })
}

/** Makes a document the newest version of another; the answer is that other one. */
export function becomeVersionOf(id: Uuid, documentId: Uuid): Promise<DocumentDetail> {
  return post(`/documents/${id}/become-version-of`, { documentId })
}

/** Takes a version out of a document and makes it a document of its own. */
export function splitVersion(id: Uuid, versionId: Uuid): Promise<DocumentDetail> {
  return post(`/documents/${id}/split-version`, { versionId })
}

/** Saves the file as it was uploaded. */
export function downloadOriginal(id: Uuid, version: number): Promise<string> {
  return download(`/documents/${id}/versions/${version}/original`)
}

/** The same file, for whoever draws its pages. */
export function originalOf(id: Uuid, version: number): ServedFile {
  return servedFile(address(`/documents/${id}/versions/${version}/original`))
}
