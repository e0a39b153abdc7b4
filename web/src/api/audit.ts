import { download, get } from './http'
import type { Instant, Page, Uuid } from './types'

export interface AuditEntry {
  /** Its place in the chain; none in the second before it is linked. */
  number: number | null
  at: Instant
  person: { id: Uuid | null; name: string }
  address: string
  action: string
  subject: { kind: string; id: string; title: string; path: string; year: number }
  /** Only what differs. */
  before: Record<string, unknown>
  after: Record<string, unknown>
  hash: string | null
  requestId: string | null
}
export interface AuditQuery {
  text?: string
  person?: Uuid
  subjectKind?: string
  path?: string
  /** Days, 2026-11-21. */
  from?: string
  to?: string
  page?: number
  size?: number
}

export function listAudit(query: AuditQuery, signal?: AbortSignal): Promise<Page<AuditEntry>> {
  return get('/audit', { ...query }, signal)
}

export interface AuditState {
  entries: number
  linked: number
  lastAt: Instant | null
  /** The end of the chain, to be noted elsewhere. */
  head: string
}

/** How long the chain is. */
export function readAuditState(signal?: AbortSignal): Promise<AuditState> {
  return get('/audit/state', {}, signal)
}

export interface Verification {
  whole: boolean
  entries: number
  waiting: number
  head: string
  /** Where the chain is broken, and what is wrong there. */
  number: number | null
  message: string
}

/** Goes through the whole chain. */
export function verifyAudit(): Promise<Verification> {
  return get('/audit/verification')
}

/** What the filter finds, as a workbook. */
export function exportAudit(query: AuditQuery): Promise<string> {
  return download('/audit/export', { ...query })
}
