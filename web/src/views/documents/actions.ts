import { createSet } from '@/api/sets'
import { deleteDocuments, rerunDocuments, restoreDocuments } from '@/api/documents'
import { type ExportFormat, exportDocuments } from '@/api/exports'
import type { Uuid } from '@/api/types'
import { notify, notifyProblem } from '@/composables/notices'
import { saveFile } from '@/composables/saving'
import { text } from '@/locales'
import { useWork } from '@/stores/work'

/** What can be done with several documents at once. Each tells how it went and reloads the list. */
export function useDocumentActions(reload: () => Promise<void>) {
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

  async function restore(ids: Uuid[]): Promise<void> {
    const done = await attempt(() => restoreDocuments(ids))
    if (done) notify({ text: text('documents.done.restored', { count: done.count }) })
  }

  /** Into the bin, and back by one key. */
  async function discard(ids: Uuid[]): Promise<void> {
    const done = await attempt(() => deleteDocuments(ids))
    if (!done) return
    notify({ text: text('documents.done.deleted', { count: done.count }), undo: () => restore(ids) })
  }

  async function rerun(ids: Uuid[]): Promise<void> {
    const done = await attempt(() => rerunDocuments(ids))
    if (!done) return
    work.look()
    notify({ text: text('documents.done.rerun', { count: done.count }) })
  }

  function exportAs(ids: Uuid[], format: ExportFormat): Promise<void> {
    return saveFile(() => exportDocuments(ids, format))
  }

  /** Makes a set of documents that belong together; the answer is its id. */
  async function compare(ids: Uuid[], name: string): Promise<Uuid | undefined> {
    const set = await attempt(() => createSet({ name, documentIds: ids }))
    return set?.id
  }

  return { restore, discard, rerun, exportAs, compare }
}
