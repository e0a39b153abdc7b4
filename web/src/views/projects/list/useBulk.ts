import { ref } from 'vue'
import { changeProjects } from '@/api/projects'
import type { BulkAction, BulkResult } from '@/api/projects.types'
import { notify, notifyProblem } from '@/composables/notices'
import { text } from '@/locales'

const WITH_REASON: BulkAction[] = ['RETURN', 'RELEASE', 'UNEXECUTE', 'TERMINATE', 'RESUME']
const WITH_LABELS: BulkAction[] = ['LABEL', 'UNLABEL']

export interface Wanted {
  action: BulkAction
  ids: string[]
  year?: number
}

/** Runs bulk actions: asks first for reason or labels where they are wanted, and keeps what failed to be shown. */
export function useBulk(done: () => Promise<void>) {
  const reasoned = ref<Wanted | null>(null)
  const labelled = ref<Wanted | null>(null)
  const failures = ref<BulkResult['failed']>([])
  const running = ref(false)

  async function run(wanted: Wanted, more: { reason?: string; labels?: string[] } = {}): Promise<void> {
    reasoned.value = labelled.value = null
    running.value = true
    const action = text(`projects.moves.${wanted.action}`)
    try {
      const result = await changeProjects({ ...wanted, ...more })
      const counts = { action, done: result.done, failed: result.failed.length }
      failures.value = result.failed
      if (result.failed.length > 0) notify({ kind: 'note', text: text('projects.done.some', counts) })
      else if (wanted.action === 'DELETE')
        notify({
          text: text('projects.done.deleted', { count: result.done }),
          undo: () => run({ action: 'RESTORE', ids: wanted.ids }),
        })
      else notify({ text: text('projects.done.bulk', counts) })
    } catch (failure) {
      notifyProblem(failure)
    } finally {
      running.value = false
      await done()
    }
  }

  function order(wanted: Wanted): void {
    if (WITH_REASON.includes(wanted.action)) reasoned.value = wanted
    else if (WITH_LABELS.includes(wanted.action)) labelled.value = wanted
    else void run(wanted)
  }

  return { order, run, reasoned, labelled, failures, running }
}
