import { noteReached } from './connection'
import { ServerAway, problemOf } from './problem'
import { awaitSignIn, isSignedOut } from './signedOut'

const CSRF_COOKIE = 'XSRF-TOKEN'
const CSRF_HEADER = 'X-XSRF-TOKEN'

export interface Order {
  method: string
  url: string
  body?: unknown
  /** Of a changing request: the same over all its repetitions. */
  requestId?: string
  signal?: AbortSignal
  /** Answers 401 instead of asking for the password: for the pages where one signs in. */
  outside?: boolean
  /** Asked by the page by itself, not by the person: it does not keep the session alive. */
  background?: boolean
  /** Only these bytes of a file, from one, counted from 0, to before another, as long as it still is the one with this tag. */
  part?: { from: number; to: number; of: string | null }
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

/** Whether the same request may go through later, without anybody changing it: away, too many at once, disk full. */
export function passes(status: number): boolean {
  return isAway(status) || status === 429 || status === 507
}

function headersOf(order: Order): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  // The token may be another one after signing in again: it is read anew each time.
  if (order.method !== 'GET') Object.assign(headers, csrfHeaders())
  if (order.requestId !== undefined) headers['X-Request-Id'] = order.requestId
  if (order.background === true) headers['X-Background'] = '1'
  if (order.part !== undefined) headers.Range = `bytes=${order.part.from}-${order.part.to - 1}`
  const of = order.part?.of ?? null
  if (of !== null) headers['If-Range'] = of
  if (order.body !== undefined) headers['Content-Type'] = contentType(order.body)
  return headers
}

function contentType(body: unknown): string {
  return body instanceof Blob ? 'application/octet-stream' : 'application/json'
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null
  return body instanceof Blob ? body : JSON.stringify(body)
}

async function once(order: Order): Promise<Response> {
  let response: Response
  try {
    response = await fetch(order.url, {
      method: order.method,
      headers: headersOf(order),
      credentials: 'same-origin',
      body: bodyOf(order.body),
      signal: order.signal ?? null,
    })
  } catch (failure) {
    if (order.signal?.aborted === true) throw failure
    noteReached(false)
    throw new ServerAway()
  }
  noteReached(!isAway(response.status))
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null))
  return response
}

/**
 * One request. When the session has ended meanwhile it waits until the person has signed in again in the dialog over
 * the page, and is sent once more with the same request id: the caller only sees that it took longer.
 */
export async function send(order: Order): Promise<Response> {
  for (;;) {
    try {
      return await once(order)
    } catch (failure) {
      if (!isSignedOut(failure) || order.outside === true) throw failure
      await awaitSignIn(order.signal)
    }
  }
}

/** The answer as it was meant; of one without content nothing. */
export async function read<T>(order: Order): Promise<T> {
  const response = await send(order)
  const text = response.status === 204 ? '' : await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}
