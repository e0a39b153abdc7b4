import { deleteDeclarations, restoreDeclarations } from '@/api/targetList'
import { notify, notifyProblem } from '@/composables/notices'
import { text } from '@/locales'

/** What can be done with several declarations at once; each tells how it went, then reloads. */
export function useTargetActions(reload: () => Promise<void>) {
  async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await action()
      await reload()
      return result
    } catch (failure) {
      notifyProblem(failure)
      return undefined
    }
  }

  async function discard(ids: string[]): Promise<void> {
    const done = await attempt(() => deleteDeclarations(ids))
    if (done === undefined) return
    notify({
      text: text('targets.list.done.deleted', { count: done.count }),
      undo: async () => void (await attempt(() => restoreDeclarations(ids))),
    })
  }

  async function restore(ids: string[]): Promise<void> {
    const done = await attempt(() => restoreDeclarations(ids))
    if (done !== undefined) notify({ text: text('targets.list.done.restored', { count: done.count }) })
  }

  return { discard, restore }
}
