import type { Ref } from 'vue'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { ApiProblem } from '@/api/problem'
import { readSet } from '@/api/sets'
import type { SetRow } from '@/api/types'
import { problemText } from '@/composables/notices'

const AGAIN_MS = 700

/** A set, looked at again while its documents are compared. */
export interface OpenSet {
  readonly set: Readonly<Ref<SetRow | null>>
  readonly missing: Ref<boolean>
  readonly problem: Ref<string>
  reload(): Promise<void>
}

export function isGoing(set: SetRow): boolean {
  return set.job !== null && ['WAITING', 'RUNNING'].includes(set.job.state)
}

export function useSet(id: () => string): OpenSet {
  const set = shallowRef<SetRow | null>(null)
  const missing = ref(false)
  const problem = ref('')
  let stop = new AbortController()
  let later = 0

  async function reload(): Promise<void> {
    stop.abort()
    stop = new AbortController()
    clearTimeout(later)
    const { signal } = stop
    try {
      const next = await readSet(id(), signal)
      set.value = next
      if (isGoing(next)) later = window.setTimeout(() => void reload(), AGAIN_MS)
    } catch (failure) {
      if (signal.aborted) return
      missing.value = failure instanceof ApiProblem && failure.status === 404
      problem.value = problemText(failure)
    }
  }
  watch(
    id,
    () => {
      set.value = null
      missing.value = false
      problem.value = ''
      void reload()
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    stop.abort()
    clearTimeout(later)
  })
  return { set, missing, problem, reload }
}
