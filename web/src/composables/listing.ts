import { type Ref, computed, onScopeDispose, ref, watch } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'
import type { Page } from '@/api/types'
import { notifyProblem } from './notices'

/** The filters of a list as the address has them: text by name. */
export type Filters = Record<string, string>
const AFTER_MS = 250

/**
 * A list whose filters and page number live in the address, so that it can be sent to a colleague and the way back
 * leads to the same list. What is typed is asked for after a short pause.
 */
export function useListing<T>(
  names: readonly string[],
  fetchPage: (filters: Filters, page: number, signal: AbortSignal) => Promise<Page<T>>,
) {
  const route = useRoute()
  const router = useRouter()
  const place = route.path
  const page = ref(null) as Ref<Page<T> | null>
  const filters = computed<Filters>(() =>
    Object.fromEntries(
      names.map((name) => [name, typeof route.query[name] === 'string' ? route.query[name] : '']),
    ),
  )
  const number = computed(() => Math.max(0, Number(route.query.page ?? 1) - 1) || 0)
  let asked = new AbortController()
  let later = 0

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    try {
      page.value = await fetchPage(filters.value, number.value, signal)
    } catch (failure) {
      if (!signal.aborted) notifyProblem(failure)
    }
  }

  function go(query: LocationQueryRaw, replace: boolean): void {
    void router[replace ? 'replace' : 'push']({ query: { ...route.query, ...query } })
  }

  /** Another choice begins on the first page. */
  function filter(change: Filters): void {
    clearTimeout(later)
    const cleaned = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, value === '' ? undefined : value]),
    )
    go({ ...cleaned, page: undefined }, false)
  }

  /** As one types. */
  function filterSoon(change: Filters): void {
    clearTimeout(later)
    later = window.setTimeout(() => filter(change), AFTER_MS)
  }

  function turn(to: number): void {
    go({ page: to === 0 ? undefined : String(to + 1) }, false)
  }

  watch(
    [filters, number],
    // Leaving the page changes the address, too.
    () => route.path === place && void load(),
    { immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(later)
    asked.abort()
  })
  const filtered = computed(() => Object.values(filters.value).some((value) => value !== ''))
  return { page, filters, filtered, number, filter, filterSoon, turn, load }
}
