import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { listProjects, projectChoices, projectCounts, projectTotals } from '@/api/projects'
import type { ProjectChoices, ProjectRow, ProjectTotals } from '@/api/projects.types'
import type { Page } from '@/api/types'
import { notifyProblem } from '@/composables/notices'
import { useContext } from '@/stores/context'
import { type ListQuery, filterOf, fromAddress, toAddress } from './query'

/** The page of projects that address and context ask for, with sums and counts over the same filter. */
export function useProjectList() {
  const route = useRoute()
  const router = useRouter()
  const context = useContext()
  const query = computed(() => fromAddress(route.query))
  const filter = computed(() => filterOf(query.value, context.query))
  const page = shallowRef<Page<ProjectRow> | null>(null)
  const totals = shallowRef<ProjectTotals | null>(null)
  const counts = shallowRef<Record<string, number>>({})
  const choices = shallowRef<ProjectChoices | null>(null)
  const failed = ref(false)
  let asked = new AbortController()

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const { sort, page: number, size } = query.value
    try {
      const rows = listProjects({ ...filter.value, sort, page: number, size }, signal)
      const sums = projectTotals(filter.value, 'STATE', signal)
      const states = projectCounts(filter.value, signal)
      page.value = await rows
      totals.value = await sums
      counts.value = await states
      failed.value = false
    } catch (failure) {
      if (signal.aborted) return
      failed.value = true
      notifyProblem(failure)
    }
  }

  /** Changes what is asked for; searching replaces the address, everything else can be gone back from. */
  function change(changed: Partial<ListQuery>, replace = false): void {
    const next = { ...toAddress({ ...query.value, page: 0, ...changed }), ...context.toAddress() }
    void (replace ? router.replace({ query: next }) : router.push({ query: next }))
  }

  function show(next: ListQuery): void {
    void router.push({ query: { ...toAddress({ ...next, page: 0 }), ...context.toAddress() } })
  }

  watch(
    () =>
      route.name === 'projects' ? JSON.stringify([toAddress(query.value), context.year, context.path]) : null,
    (now) => now !== null && void load(),
    { immediate: true },
  )
  watch(
    () => context.year,
    (year) => {
      projectChoices(year).then((all) => (choices.value = all), notifyProblem)
    },
    { immediate: true },
  )
  onScopeDispose(() => asked.abort())
  return { query, filter, page, totals, counts, choices, failed, load, change, show }
}
