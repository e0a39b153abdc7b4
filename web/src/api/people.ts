import type { RightView, Role, Stage } from './access.types'
import { get, patch, post, remove } from './http'
import type { Instant, Page, Uuid } from './types'

export const PERSON_STATES = ['ACTIVE', 'LOCKED', 'DISABLED'] as const
export type PersonState = (typeof PERSON_STATES)[number]
export interface PersonRow {
  id: Uuid
  login: string
  name: string
  path: string
  pathName: string
  state: PersonState
  roles: string[]
  totp: boolean
  lastSignIn: Instant | null
  lockedUntil: Instant | null
  revision: number
}
export interface PeopleQuery {
  text?: string
  path?: string
  role?: string
  state?: string
  sort?: string
  page?: number
  size?: number
}

export function listPeople(query: PeopleQuery, signal?: AbortSignal): Promise<Page<PersonRow>> {
  return get('/people', { ...query }, signal)
}

/** People to choose from by a part of the name: for deputies and successors. */
export function personChoices(
  text: string,
  signal?: AbortSignal,
): Promise<{ id: Uuid; name: string; homeName: string }[]> {
  return get('/people/choices', { text }, signal)
}

export function readPerson(id: Uuid, signal?: AbortSignal): Promise<PersonRow> {
  return get(`/people/${id}`, {}, signal)
}

/** Makes an account; its first password is shown once and must be changed. */
export function createPerson(order: {
  login: string
  name: string
  path: string
}): Promise<{ person: PersonRow; password: string }> {
  return post('/people', order)
}

export function changePerson(
  id: Uuid,
  order: { revision: number; name?: string; path?: string; login?: string },
): Promise<PersonRow> {
  return patch(`/people/${id}`, order)
}

export function resetPassword(id: Uuid): Promise<{ password: string }> {
  return post(`/people/${id}/reset-password`)
}

export function unlockPerson(id: Uuid): Promise<PersonRow> {
  return post(`/people/${id}/unlock`)
}

export function enablePerson(id: Uuid): Promise<PersonRow> {
  return post(`/people/${id}/enable`)
}

/** What still lies with a person: told by the refusal to disable the account. */
export interface OpenWork {
  openTasks: number
  openItems: number
}

/** Disables an account; with open work only with a successor or knowing that it stays where it is. */
export function disablePerson(
  id: Uuid,
  order: { successorId?: Uuid; confirmed?: boolean },
): Promise<PersonRow> {
  return post(`/people/${id}/disable`, order)
}

/** Gives the open work, or the rights, or both to another, as far as one may. */
export function handOver(
  id: Uuid,
  order: { toId: Uuid; path?: string },
): Promise<{ moved: number; rights: number }> {
  return post(`/people/${id}/hand-over`, order)
}

export interface RightRow extends RightView {
  person: { id: Uuid; name: string }
}

export function listRights(
  query: { personId?: Uuid; path?: string; role?: string; page?: number; size?: number },
  signal?: AbortSignal,
): Promise<Page<RightRow>> {
  return get('/rights', { ...query }, signal)
}

export interface RightOrder {
  personId: Uuid
  role: Role
  path: string
  yearFrom: number | null
  yearTo: number | null
  stage: Stage | null
}

export function grantRight(order: RightOrder): Promise<RightRow> {
  return post('/rights', order)
}

export function revokeRight(id: Uuid): Promise<void> {
  return remove(`/rights/${id}`)
}
