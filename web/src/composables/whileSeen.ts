import { onScopeDispose } from 'vue'

/** Does something again and again while the window is in sight, and at once when it comes back into sight. */
export function useWhileSeen(doing: () => unknown, everyMs: number): void {
  const seen = () => document.visibilityState === 'visible'
  const timer = setInterval(() => seen() && void doing(), everyMs)
  const onSeen = () => seen() && void doing()
  document.addEventListener('visibilitychange', onSeen)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onSeen)
  })
}
