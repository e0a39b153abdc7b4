import { backOff, pause } from './connection'
import { ApiProblem, ServerAway } from './problem'
import { type Order, isAway, read, send } from './request'

export { csrfHeaders, isAway, passes } from './request'
export const BASE = '/api/v1'

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

/** What a changing request may bring along. */
export interface Sending {
  /** Made by the caller when it may send the same thing again, so that it is done once. */
  requestId?: string
  signal?: AbortSignal
  /** Of the pages where one signs in: 401 is answered, not asked about. */
  outside?: boolean
}

/** Asks; while the server is away it asks again by itself until the caller gives up. */
export async function untilReached<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask()
    } catch (failure) {
      const away = failure instanceof ServerAway || (failure instanceof ApiProblem && isAway(failure.status))
      if (!away) throw failure
      await pause(backOff(attempt), signal)
    }
  }
}

/** Reads, for as long as it takes to reach the server. */
export function get<T>(
  path: string,
  query: Query = {},
  signal?: AbortSignal,
  asking: Pick<Order, 'outside' | 'background'> = {},
): Promise<T> {
  const url = address(path, query)
  return untilReached(() => read<T>({ method: 'GET', url, signal, ...asking }), signal)
}

function change<T>(method: string, url: string, body: unknown, sending: Sending): Promise<T> {
  return read<T>({ method, url, body, requestId: newRequestId(), ...sending })
}

/** Orders something; never repeated by itself, since the caller knows whether that is wanted. */
export function post<T>(
  path: string,
  body: unknown = {},
  query: Query = {},
  sending: Sending = {},
): Promise<T> {
  return change<T>('POST', address(path, query), body, sending)
}

export function put<T>(path: string, body: unknown, sending: Sending = {}): Promise<T> {
  return change<T>('PUT', address(path), body, sending)
}

export function patch<T>(path: string, body: unknown, sending: Sending = {}): Promise<T> {
  return change<T>('PATCH', address(path), body, sending)
}

export function remove<T>(path: string, sending: Sending = {}): Promise<T> {
  return change<T>('DELETE', address(path), undefined, sending)
}

/** Fetches a file and hands it to the browser to keep, under the name the server gives it. */
export async function download(path: string, query: Query = {}, body?: unknown): Promise<string> {
  const changing = body !== undefined
  const response = await send({
    method: changing ? 'POST' : 'GET',
    url: address(path, query),
    body,
    requestId: changing ? newRequestId() : undefined,
  })
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
