import { download, get, post, remove } from './http'
import type { Instant, Uuid } from './types'

/** What files are attached to. */
export type AttachmentKind = 'PROJECT' | 'TARGET'
export interface Attachment {
  id: Uuid
  fileName: string
  size: number
  sha256: string
  addedAt: Instant
  addedBy: string
  removedAt: Instant | null
}
export interface Attachments {
  items: Attachment[]
  mayAdd: boolean
  mayRemove: boolean
  /** The most bytes of one file. */
  largest: number
}

export function listAttachments(
  kind: AttachmentKind,
  id: Uuid,
  removed = false,
  signal?: AbortSignal,
): Promise<Attachments> {
  return get('/attachments', { kind, id, removed: removed || undefined }, signal)
}

export function attach(kind: AttachmentKind, id: Uuid, file: File): Promise<Attachment> {
  const body = file.slice(0, file.size, 'application/octet-stream')
  return post('/attachments', body, { kind, id, name: file.name })
}

export function removeAttachment(id: Uuid): Promise<void> {
  return remove(`/attachments/${id}`)
}

export function restoreAttachment(id: Uuid): Promise<void> {
  return post(`/attachments/${id}/restore`)
}

export function downloadAttachment(id: Uuid): Promise<string> {
  return download(`/attachments/${id}/file`)
}
