import { effectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useWhileSeen } from './whileSeen'

let seen: DocumentVisibilityState
beforeEach(() => {
  vi.useFakeTimers()
  seen = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen)
})
afterEach(() => vi.useRealTimers())

it('rests while the window is out of sight, and looks at once when it is back', () => {
  const scope = effectScope()
  let done = 0
  scope.run(() => useWhileSeen(() => done++, 1000))
  vi.advanceTimersByTime(2000)
  expect(done).toBe(2)
  seen = 'hidden'
  vi.advanceTimersByTime(5000)
  expect(done).toBe(2)
  seen = 'visible'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(done).toBe(3)
  scope.stop()
  vi.advanceTimersByTime(5000)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(done).toBe(3)
})
