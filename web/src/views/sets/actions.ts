import { changeSet, deleteSet, examineSet } from '@/api/sets'
import type { SetRow, SetState, Uuid } from '@/api/types'
import { notify, notifyProblem } from '@/composables/notices'
import { text } from '@/locales'
import { useWork } from '@/stores/work'

/** What can be done with a set. Each tells how it went, then reloads. */
export function useSetActions(reload: () => Promise<void>) {
  const work = useWork()

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

  async function move(set: SetRow, state: SetState): Promise<void> {
    const before = set.state
    if (!(await attempt(() => changeSet(set.id, { state })))) return
    const word = state === 'DISSOLVED' ? 'dissolved' : before === 'DISSOLVED' ? 'restored' : 'confirmed'
    notify({
      text: text(`sets.done.${word}`, { name: set.name }),
      undo: async () => void (await attempt(() => changeSet(set.id, { state: before }))),
    })
  }

  async function change(set: SetRow, name: string, documentIds: Uuid[]): Promise<void> {
    const before = { name: set.name, documentIds: set.members.map((member) => member.documentId) }
    if (!(await attempt(() => changeSet(set.id, { name, documentIds })))) return
    work.look()
    notify({
      text: text('sets.done.changed', { name }),
      undo: async () => void (await attempt(() => changeSet(set.id, before))),
    })
  }

  async function examine(set: SetRow): Promise<void> {
    if (!(await attempt(() => examineSet(set.id)))) return
    work.look()
    notify({ text: text('sets.done.examining', { name: set.name }) })
  }

  /** True when it is gone. */
  async function discard(set: SetRow): Promise<boolean> {
    try {
      await deleteSet(set.id)
      notify({ text: text('sets.done.deleted', { name: set.name }) })
      return true
    } catch (failure) {
      notifyProblem(failure)
      return false
    }
  }

  return { move, change, examine, discard }
}
