import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { documentFacets, listDocuments } from '@/api/documents'
import type { DocumentFacets, DocumentRow, Page } from '@/api/types'
import { notifyProblem } from '@/composables/notices'
import { useWork } from '@/stores/work'
import { useIntake } from '@/views/intake/store'
import { type ListQuery, filtersOf, fromAddress, toAddress } from './query'

const SOON_MS = 250
/** While many files end one after the other the list follows at its leisure. */
const AT_LEISURE_MS = 4000
const MANY = 20
const nothing: DocumentFacets = { departments: [], years: [], kinds: [], states: [], media: [] }

/** The page of documents that the address asks for, kept fresh while work is under way. */
export function useDocumentList() {
  const route = useRoute()
  const router = useRouter()
  const work = useWork()
  const intake = useIntake()
  const query = computed(() => fromAddress(route.query))
  const page = shallowRef<Page<DocumentRow> | null>(null)
  const facets = shallowRef<DocumentFacets>(nothing)
  const loading = ref(false)
  let asked = new AbortController()
  let later = 0

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    clearTimeout(later)
    later = 0
    loading.value = true
    try {
      const [rows, choices] = await Promise.all([
        listDocuments(query.value, signal),
        documentFacets(filtersOf(query.value), signal),
      ])
      page.value = rows
      facets.value = choices
    } catch (failure) {
      if (!signal.aborted) notifyProblem(failure)
    } finally {
      if (!signal.aborted) loading.value = false
    }
  }

  /** Once a little later, however often it is asked for meanwhile. */
  function refresh(): void {
    if (later !== 0) return
    const wait = intake.totals.examining > MANY ? AT_LEISURE_MS : loading.value ? 4 * SOON_MS : SOON_MS
    later = window.setTimeout(() => void load(), wait)
  }

  /** Changes what is asked for; searching replaces the address, everything else can be gone back from. */
  function change(changed: Partial<ListQuery>, replace = false): void {
    const next = toAddress({ ...query.value, page: 0, ...changed })
    void (replace ? router.replace({ query: next }) : router.push({ query: next }))
  }

  watch(
    () => (route.name === 'documents' ? JSON.stringify(toAddress(query.value)) : null),
    (now) => now !== null && void load(),
    { immediate: true },
  )
  watch([() => work.running, () => intake.settled], refresh)
  onScopeDispose(() => {
    asked.abort()
    clearTimeout(later)
  })
  return { query, page, facets, loading, load, change }
}
