import { shallowReactive } from 'vue'
import { ApiProblem, ServerAway } from '@/api/problem'
import { text } from '@/locales'

export interface Notice {
  id: number
  kind: 'done' | 'problem' | 'note'
  text: string
  /** Takes back what was done; also Ctrl+Z while the notice stands. */
  undo?: () => void | Promise<void>
  /** A place to go to. */
  link?: { label: string; to: string }
}

const STANDS_MS = 5000
const STANDS_WITH_UNDO_MS = 15_000
let last = 0

/** What is being said at the edge of the screen, the newest last. */
export const notices = shallowReactive<Notice[]>([])

/** Says something that does not interrupt; it goes by itself, a problem only when closed. */
export function notify(notice: Omit<Notice, 'id' | 'kind'> & { kind?: Notice['kind'] }): Notice {
  const made: Notice = { id: ++last, kind: 'done', ...notice }
  notices.push(made)
  if (notices.length > 4) notices.splice(0, 1)
  if (made.kind !== 'problem') {
    setTimeout(() => dismiss(made), made.undo === undefined ? STANDS_MS : STANDS_WITH_UNDO_MS)
  }
  return made
}

/** What went wrong, in the words of the server where it answered. */
export function problemText(failure: unknown): string {
  if (failure instanceof ApiProblem) return failure.sentence || text('common.failed')
  if (failure instanceof ServerAway) return text('common.unreached')
  return text('common.failed')
}

/** Says what went wrong; nothing when someone has only cancelled. */
export function notifyProblem(failure: unknown): void {
  if (failure instanceof DOMException && failure.name === 'AbortError') return
  notify({ kind: 'problem', text: problemText(failure) })
}

export function dismiss(notice: Notice): void {
  const index = notices.indexOf(notice)
  if (index >= 0) notices.splice(index, 1)
}

/** Takes back the newest thing that can be; false when there is none. */
export function undoNewest(): boolean {
  const newest = [...notices].reverse().find((notice) => notice.undo !== undefined)
  if (newest === undefined) return false
  dismiss(newest)
  void Promise.resolve(newest.undo?.()).catch(notifyProblem)
  return true
}
