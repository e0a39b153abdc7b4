import { computed, onUnmounted, ref, watch } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'
import { countTasks, listTasks } from '@/api/flows'
import type { TaskCounts, TaskRow, TaskView } from '@/api/flows.types'
import type { Page } from '@/api/types'
import { notifyProblem } from '@/composables/notices'
import { useContext } from '@/stores/context'

export const VIEWS = ['TODO', 'RETURNED', 'DONE', 'ALL'] as const
/** Whose last day is near, or over. */
const DUE = ['SOON', 'OVER'] as const
const SIZES = [20, 50, 100, 200] as const
const EVERY_MS = 60_000

/** The tasks of a view with their counts; what is shown stands in the address. */
export function useTasks() {
  const route = useRoute()
  const router = useRouter()
  const context = useContext()
  const page = ref<Page<TaskRow> | null>(null)
  const counts = ref<TaskCounts | null>(null)
  let asked = new AbortController()

  const view = computed<TaskView>(() => VIEWS.find((one) => one === route.query.view) ?? 'TODO')
  const words = computed(() => (typeof route.query.text === 'string' ? route.query.text : ''))
  const sort = computed(() => (typeof route.query.sort === 'string' ? route.query.sort : ''))
  const due = computed(() => DUE.find((one) => one === route.query.due) ?? null)
  const number = computed(() => Math.max(0, Number(route.query.page ?? 1) - 1) || 0)
  const size = computed(() => SIZES.find((one) => String(one) === route.query.size) ?? 50)

  async function load(background = false): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const filter = { ...context.query, text: words.value }
    try {
      const [rows, all] = await Promise.all([
        listTasks(
          {
            ...filter,
            due: due.value ?? undefined,
            view: view.value,
            sort: sort.value,
            page: number.value,
            size: size.value,
          },
          signal,
        ),
        countTasks(filter, signal, background),
      ])
      page.value = rows
      counts.value = all
    } catch (failure) {
      if (!signal.aborted && !background) notifyProblem(failure)
    }
  }
  watch([view, words, due, sort, number, size, () => context.year, () => context.path], () => void load(), {
    immediate: true,
  })
  const clock = window.setInterval(() => void load(true), EVERY_MS)
  onUnmounted(() => {
    window.clearInterval(clock)
    asked.abort()
  })

  /** Changes what is shown; anything but the page itself begins at the first one. */
  function show(change: LocationQueryRaw): void {
    void router.push({ query: { ...route.query, page: undefined, ...change } })
  }

  return { page, counts, view, words, due, sort, number, size, load, show }
}
