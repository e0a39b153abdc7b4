import type { Ref } from 'vue'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { readDocument } from '@/api/documents'
import { ApiProblem } from '@/api/problem'
import type { DocumentDetail, DocumentState } from '@/api/types'
import { problemText } from '@/composables/notices'

/** Between two looks at a document that is being examined: short at first, since most take half a second and a look costs little. */
const WAITS_MS = [80, 80, 80, 120, 160, 200, 250, 400, 600, 1000, 2000]

const GOING: readonly DocumentState[] = ['WAITING', 'RUNNING']

/** A document with its versions, kept up to date while it is examined. */
export interface OpenDocument {
  readonly detail: Readonly<Ref<DocumentDetail | null>>
  readonly missing: Ref<boolean>
  readonly problem: Ref<string>
  replace(detail: DocumentDetail): void
  reload(): Promise<void>
}

export function isGoing(detail: DocumentDetail): boolean {
  return GOING.includes(detail.row.state) || detail.versions.some((version) => GOING.includes(version.state))
}

export function useDocument(id: () => string): OpenDocument {
  const detail = shallowRef<DocumentDetail | null>(null)
  const missing = ref(false)
  const problem = ref('')
  let stop = new AbortController()
  let looks = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  function replace(next: DocumentDetail): void {
    detail.value = next
    clearTimeout(waiting)
    if (isGoing(next)) {
      waiting = setTimeout(() => void look(), WAITS_MS[Math.min(looks++, WAITS_MS.length - 1)])
    } else looks = 0
  }

  async function look(): Promise<void> {
    const signal = stop.signal
    try {
      const next = await readDocument(id(), signal)
      if (!signal.aborted) replace(next)
    } catch (failure) {
      if (signal.aborted) return
      missing.value = failure instanceof ApiProblem && failure.status === 404
      problem.value = problemText(failure)
    }
  }

  async function reload(): Promise<void> {
    looks = 0
    problem.value = ''
    await look()
  }

  function leave(): void {
    stop.abort()
    stop = new AbortController()
    clearTimeout(waiting)
  }

  watch(
    id,
    () => {
      leave()
      detail.value = null
      missing.value = false
      void reload()
    },
    { immediate: true },
  )
  onScopeDispose(leave)
  return { detail, missing, problem, replace, reload }
}
