import { readonly, ref } from 'vue'

const away = ref(false)
const listeners = new Set<() => void>()

/** Whether the server was away at the last attempt to reach it; shown as a calm line on top. */
export const serverAway = readonly(away)

/** Notes how the last request went; a return wakes everything that waits. */
export function noteReached(reached: boolean): void {
  const returned = away.value && reached
  away.value = !reached
  if (returned) for (const wake of [...listeners]) wake()
}

/** Waits so long, or until the server is back, or until the caller gives up. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer)
      listeners.delete(done)
      window.removeEventListener('online', done)
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const stop = () => {
      clearTimeout(timer)
      listeners.delete(done)
      window.removeEventListener('online', done)
      reject(signal?.reason ?? new DOMException('aborted', 'AbortError'))
    }
    const timer = setTimeout(done, milliseconds)
    if (signal?.aborted === true) return stop()
    listeners.add(done)
    window.addEventListener('online', done)
    signal?.addEventListener('abort', stop)
  })
}

/** 1, 2, 4, 8 and then always 10 seconds. */
export function backOff(attempt: number): number {
  return Math.min(10_000, 1000 * 2 ** attempt)
}
