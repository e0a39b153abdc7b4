import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { declarationTotals, listDeclarations, lookAt } from '@/api/targetList'
import type { DeclarationRow, DeclarationTotals } from '@/api/targetList.types'
import type { Page } from '@/api/types'
import { notifyProblem } from '@/composables/notices'
import { useContext } from '@/stores/context'
import { type ListQuery, fromAddress, toAddress } from './query'

const AT_ONCE = 20
const nothing: DeclarationTotals = { count: 0, annualFen: null, states: [], templates: [], kinds: [] }

/** The page of declarations that the address and the context ask for. */
export function useTargets() {
  const route = useRoute()
  const router = useRouter()
  const context = useContext()
  const query = computed(() => fromAddress(route.query))
  const page = shallowRef<Page<DeclarationRow> | null>(null)
  const totals = shallowRef<DeclarationTotals>(nothing)
  const loading = ref(false)
  let asked = new AbortController()

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    loading.value = true
    const { sort, page: number, size, ...filters } = query.value
    const wanted = { ...context.query, ...filters }
    try {
      const [rows, sums] = await Promise.all([
        listDeclarations({ ...wanted, sort, page: number, size }, signal),
        declarationTotals(wanted, signal),
      ])
      page.value = rows
      totals.value = sums
      void look(rows, signal)
    } catch (failure) {
      if (!signal.aborted) notifyProblem(failure)
    } finally {
      if (!signal.aborted) loading.value = false
    }
  }

  /** Those that nobody has looked at since they were changed are looked at now, a few at a time, while the list is there. */
  async function look(rows: Page<DeclarationRow>, signal: AbortSignal): Promise<void> {
    const ids = rows.items.filter((row) => row.blocking === null).map((row) => row.id)
    for (let from = 0; from < ids.length && !signal.aborted; from += AT_ONCE) {
      // Without counts the list is as useful: nothing is said when they cannot be had.
      const looked = await lookAt(ids.slice(from, from + AT_ONCE), signal).catch(() => null)
      if (looked === null || signal.aborted || page.value === null) return
      const counts = new Map(looked.map((one) => [one.id, one]))
      page.value = {
        ...page.value,
        items: page.value.items.map((row) => ({ ...row, ...counts.get(row.id) })),
      }
    }
  }

  /** Searching replaces the address, everything else can be gone back from. */
  function show(next: ListQuery, replace = false): void {
    const address = { query: { ...context.toAddress(), ...toAddress(next) } }
    void (replace ? router.replace(address) : router.push(address))
  }

  watch(
    () =>
      route.name === 'targets' ? JSON.stringify([toAddress(query.value), context.year, context.path]) : null,
    (now) => now !== null && void load(),
    { immediate: true },
  )
  onScopeDispose(() => asked.abort())
  return { query, page, totals, loading, load, show }
}
