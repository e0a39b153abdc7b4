import { type Ref, ref } from 'vue'

/** An order given in a window: once at a time, and what went wrong stays to be read. */
export function useSending(): {
  busy: Ref<boolean>
  problem: Ref<unknown>
  run: (order: () => Promise<void>) => Promise<void>
} {
  const busy = ref(false)
  const problem = ref<unknown>(null)

  async function run(order: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await order()
    } catch (failure) {
      problem.value = failure
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, run }
}
