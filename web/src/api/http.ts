import { backOff, noteReached, pause } from './connection'
import { ApiProblem, ServerAway, problemOf } from './problem'

export const BASE = '/api/v1'
const CSRF_COOKIE = 'XSRF-TOKEN'
const CSRF_HEADER = 'X-XSRF-TOKEN'

export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[]
export type Query = Record<string, QueryValue>

/** The address of an endpoint; empty values are left out, lists repeat their name. */
export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value]
    for (const one of values) {
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one))
    }
  }
  const text = parameters.toString()
  return BASE + path + (text === '' ? '' : '?' + text)
}

/** An id made here, so that a request sent twice is done once. */
export function newRequestId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  // Over plain http from another machine browsers offer only random bytes: a version 4 UUID by hand.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = '89ab'.charAt((bytes[8] ?? 0) % 4)
  const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16)]
  return `${a}-${b}-4${c}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** The header that proves a changing request to come from a page of this server. */
export function csrfHeaders(): Record<string, string> {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith(CSRF_COOKIE + '='))
  return cookie === undefined
    ? {}
    : { [CSRF_HEADER]: decodeURIComponent(cookie.slice(CSRF_COOKIE.length + 1)) }
}

/** Whether an answer says that the server, or its database, is not there just now. */
export function isAway(status: number): boolean {
  return status === 502 || status === 503 || status === 504
}

async function once<T>(method: string, url: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const changing = method !== 'GET'
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  if (changing) Object.assign(headers, csrfHeaders(), { 'X-Request-Id': newRequestId() })
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    })
  } catch (failure) {
    if (signal?.aborted === true) throw failure
    noteReached(false)
    throw new ServerAway()
  }
  noteReached(!isAway(response.status))
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null))
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** Reads; while the server is away it asks again by itself until the caller gives up. */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const url = address(path, query)
  for (let attempt = 0; ; attempt++) {
    try {
      return await once<T>('GET', url, undefined, signal)
    } catch (failure) {
      const away = failure instanceof ServerAway || (failure instanceof ApiProblem && isAway(failure.status))
      if (!away) throw failure
      await pause(backOff(attempt), signal)
    }
  }
}

/** Orders something; never repeated by itself, since the caller knows whether that is wanted. */
export function post<T>(path: string, body: unknown = {}, query: Query = {}): Promise<T> {
  return once<T>('POST', address(path, query), body)
}

export function put<T>(path: string, body: unknown): Promise<T> {
  return once<T>('PUT', address(path), body)
}

export function patch<T>(path: string, body: unknown): Promise<T> {
  return once<T>('PATCH', address(path), body)
}

export function remove<T>(path: string): Promise<T> {
  return once<T>('DELETE', address(path), undefined)
}

/** Fetches a file and hands it to the browser to keep, under the name the server gives it. */
export async function download(path: string, query: Query = {}, body?: unknown): Promise<string> {
  const changing = body !== undefined
  const response = await fetch(address(path, query), {
    method: changing ? 'POST' : 'GET',
    headers: changing
      ? { ...csrfHeaders(), 'X-Request-Id': newRequestId(), 'Content-Type': 'application/json' }
      : {},
    credentials: 'same-origin',
    body: changing ? JSON.stringify(body) : null,
  }).catch(() => {
    noteReached(false)
    throw new ServerAway()
  })
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null))
  const name = fileName(response.headers.get('Content-Disposition') ?? '')
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}

/** The file name of a Content-Disposition header, the UTF-8 form first. */
export function fileName(disposition: string): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (extended !== undefined) return decodeURIComponent(extended)
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? ''
}
