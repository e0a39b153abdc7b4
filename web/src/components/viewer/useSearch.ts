import type { ComputedRef, Ref } from 'vue'
import { computed, ref, shallowRef, watch } from 'vue'
import type { DocumentView } from '@/api/report.types'
import type { PlaceMark } from './marking'
import type { Hit } from './search'
import { MOST_HITS, search } from './search'

/** State of the search bar. */
export interface Searching {
  readonly open: Ref<boolean>
  readonly asked: Ref<number>
  readonly query: Ref<string>
  readonly hits: Readonly<Ref<readonly Hit[]>>
  readonly current: Ref<number>
  readonly truncated: ComputedRef<boolean>
  readonly marks: ComputedRef<readonly PlaceMark[]>
  start(text?: string): void
  close(): void
  step(by: 1 | -1): void
}

/** Searches a little after the last letter was typed; `goTo` shows the current hit. */
export function useSearch(view: () => DocumentView, goTo: (hit: Hit) => void): Searching {
  const open = ref(false)
  const asked = ref(0)
  const query = ref('')
  const hits = shallowRef<readonly Hit[]>([])
  const current = ref(0)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const show = (): void => {
    const hit = hits.value[current.value]
    if (hit !== undefined) goTo(hit)
  }
  const find = (): void => {
    hits.value = open.value ? search(view(), query.value) : []
    current.value = 0
    show()
  }
  watch([query, open, view], () => {
    clearTimeout(waiting)
    waiting = setTimeout(find, 120)
  })
  return {
    open,
    asked,
    query,
    hits,
    current,
    truncated: computed(() => hits.value.length >= MOST_HITS),
    marks: computed(() =>
      hits.value.map((hit, i) => ({
        ...hit,
        tone: i === current.value ? 'current' : 'hit',
        badge: 0,
        label: '',
      })),
    ),
    start(text) {
      if (text !== undefined && text !== '') query.value = text
      open.value = true
      asked.value++
    },
    close() {
      open.value = false
      hits.value = []
    },
    step(by) {
      const total = hits.value.length
      if (total > 0) {
        current.value = (current.value + by + total) % total
        show()
      }
    },
  }
}
