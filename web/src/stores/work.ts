import { defineStore } from 'pinia'
import { ref } from 'vue'
import { pause } from '@/api/connection'
import { listJobs } from '@/api/jobs'

const WHILE_WORKING_MS = 2000
const WHILE_QUIET_MS = 20_000

/** How much work is under way on the server, whoever ordered it. */
export const useWork = defineStore('work', () => {
  const running = ref(0)
  let wake = new AbortController()

  async function follow(): Promise<void> {
    for (;;) {
      const summary = await listJobs({ active: true }).then(
        (list) => list.summary,
        () => null,
      )
      if (summary !== null) running.value = summary.waiting + summary.running
      await pause(running.value > 0 ? WHILE_WORKING_MS : WHILE_QUIET_MS, wake.signal).catch(() => undefined)
    }
  }

  /** Looks at once: something was just ordered. */
  function look(): void {
    wake.abort()
    wake = new AbortController()
  }

  void follow()
  return { running, look }
})
