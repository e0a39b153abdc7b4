import { readonly, ref } from 'vue'
import { ApiProblem } from './problem'

const out = ref(false)
const waiting = new Set<() => void>()

/** Whether the session has ended under an open page; the frame then asks for the password over it. */
export const signedOut = readonly(out)

/** Whether a request was refused only because nobody is signed in any more. */
export function isSignedOut(failure: unknown): boolean {
  return failure instanceof ApiProblem && failure.code === 'NOT_SIGNED_IN'
}

/** Waits until the person has signed in again; the caller may give up. */
export function awaitSignIn(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason as Error)
    out.value = true
    const done = () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const stop = () => {
      waiting.delete(done)
      reject(signal?.reason as Error)
    }
    waiting.add(done)
    signal?.addEventListener('abort', stop)
  })
}

/** The person is signed in: everything that waited goes on. */
export function noteSignedIn(): void {
  out.value = false
  const all = [...waiting]
  waiting.clear()
  for (const wake of all) wake()
}
