import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { declarationTotals, listDeclarations } from '@/api/targetList'
import type { DeclarationRow, DeclarationTotals } from '@/api/targetList.types'
import type { Page } from '@/api/types'
import { notifyProblem } from '@/composables/notices'
import { useContext } from '@/stores/context'
import { type ListQuery, fromAddress, toAddress } from './query'

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
    } catch (failure) {
      if (!signal.aborted) notifyProblem(failure)
    } finally {
      if (!signal.aborted) loading.value = false
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
