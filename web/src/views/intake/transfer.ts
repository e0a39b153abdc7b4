import { noteReached } from '@/api/connection'
import { address, csrfHeaders, isAway } from '@/api/http'
import { ApiProblem, ServerAway, problemOf } from '@/api/problem'
import { awaitSignIn, isSignedOut } from '@/api/signedOut'
import type { UploadResult, Uuid } from '@/api/types'

export interface UploadOrder {
  file: File
  name: string
  folder: string
  batch: Uuid
  request: Uuid
  versionOf?: Uuid | undefined
}

/**
 * Sends one file as it is, and once more after the person has signed in again where the session ended meanwhile.
 * Fails with ApiProblem when the server answers no, with ServerAway when there is no answer.
 */
export async function sendFile(
  order: UploadOrder,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<UploadResult> {
  for (;;) {
    try {
      return await sendOnce(order, onSent, signal)
    } catch (failure) {
      if (!isSignedOut(failure)) throw failure
      await awaitSignIn(signal)
    }
  }
}

/** Not by fetch: only XMLHttpRequest tells how many bytes have gone. */
function sendOnce(
  order: UploadOrder,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<UploadResult> {
  return new Promise((resolve, reject) => {
    const { file, name, folder, batch, request, versionOf } = order
    const xhr = new XMLHttpRequest()
    const abort = () => xhr.abort()
    const settle = (settled: () => void) => {
      signal.removeEventListener('abort', abort)
      settled()
    }
    xhr.open('POST', address('/uploads', { name, folder, batch, request, versionOf }))
    const headers = {
      ...csrfHeaders(),
      'Content-Type': 'application/octet-stream',
      'X-Request-Id': request,
      Accept: 'application/json, application/problem+json',
    }
    for (const [header, value] of Object.entries(headers)) xhr.setRequestHeader(header, value)
    xhr.upload.onprogress = (event) => onSent(Math.min(event.loaded, file.size))
    xhr.onload = () =>
      settle(() => {
        const body = parsed(xhr.responseText)
        noteReached(!isAway(xhr.status))
        if (xhr.status < 300) resolve(body as UploadResult)
        else reject(problemOf(xhr.status, body))
      })
    xhr.onerror = () => settle(() => reject(new ServerAway()))
    xhr.onabort = () => settle(() => reject(new DOMException('cancelled', 'AbortError')))
    signal.addEventListener('abort', abort)
    xhr.send(file)
  })
}

/** Whether trying again later is what helps. */
export function isPassing(failure: unknown): boolean {
  return failure instanceof ServerAway || (failure instanceof ApiProblem && isAway(failure.status))
}

/** Whether a file can still be read: it may have been moved, saved anew, or locked by another program. */
export async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
