import { get, patch, post, put, remove } from './http'
import type { Instant, Uuid } from './types'

/** One's own account: password, authenticator, sessions, deputies. */
export function changePassword(order: { current: string; next: string }): Promise<void> {
  return patch('/me/password', order)
}

/** A new secret for the authenticator; it counts once a code of it was given back. */
export function beginTotp(): Promise<{ secret: string; address: string }> {
  return post('/me/totp')
}

export function confirmTotp(code: string): Promise<{ recoveryCodes: string[] }> {
  return put('/me/totp', { code })
}

export function removeTotp(password: string): Promise<void> {
  return post('/me/totp/remove', { password })
}

export interface SessionView {
  id: string
  current: boolean
  startedAt: Instant
  lastSeenAt: Instant
  address: string
  agent: string
}

export function listSessions(): Promise<SessionView[]> {
  return get('/me/sessions')
}

export function endSession(id: string): Promise<void> {
  return remove(`/me/sessions/${id}`)
}

export function endOtherSessions(): Promise<void> {
  return post('/me/sessions/end-others')
}

export interface DeputyView {
  id: Uuid
  principal: { id: Uuid; name: string }
  deputy: { id: Uuid; name: string }
  /** Days, 2026-11-21. */
  from: string
  to: string
}

/** The deputies one may know of: one's own, or those of a person, or all. */
export function listDeputies(query: { principalId?: Uuid } = {}): Promise<DeputyView[]> {
  return get('/deputies', { ...query })
}

export function addDeputy(order: {
  principalId: Uuid
  deputyId: Uuid
  from: string
  to: string
}): Promise<DeputyView> {
  return post('/deputies', order)
}

export function removeDeputy(id: Uuid): Promise<void> {
  return remove(`/deputies/${id}`)
}
