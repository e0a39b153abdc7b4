import { onScopeDispose, ref, shallowReactive, shallowRef } from 'vue'
import { newRequestId, passes } from '@/api/http'
import { ApiProblem, ServerAway } from '@/api/problem'
import { saveCells } from '@/api/projects'
import type { CellConflict, ProjectView } from '@/api/projects.types'
import type { Change, ConflictState, SetChange } from '@/api/targets.types'
import { History } from '@/components/sheet/history'
import { journalOf } from '@/views/targets/form/journal'
import { type QueueDoors, SaveQueue } from '@/views/targets/form/queue'

const setsOf = (changes: readonly Change[]) =>
  changes.filter((change): change is SetChange => 'to' in change && 'at' in change)

/** The values of a project as they are written: each change goes into the history and the queue to the server. */
export function useProjectEditing(view: ProjectView, person: string) {
  const cells = shallowReactive(new Map<string, string>(Object.entries(view.cells)))
  const history = new History<SetChange>()
  const journal = journalOf(person, `project.${view.id}`)
  const steps = ref(0)
  const saving = shallowRef({
    state: 'saved' as SaveQueue['state'],
    savedAt: null as string | null,
    failure: null as unknown,
    conflicts: [] as CellConflict[],
    pending: new Set<string>(),
  })

  function apply(changes: readonly SetChange[]): SetChange[] {
    const back = changes.map((change) => ({ ...change, from: change.to, to: cells.get(change.at) ?? null }))
    for (const { at, to } of changes) {
      if (to === null) cells.delete(at)
      else cells.set(at, to)
    }
    return back.reverse()
  }

  const doors: QueueDoors = {
    async send(body, requestId) {
      const changes = setsOf(body.changes).map(({ at, from, to }) => ({ at, from, to }))
      const answer = await saveCells(view.id, { revision: body.revision, changes }, requestId)
      const merged = answer.merged.map((change): Change => ({ op: 'SET', ...change }))
      return { ...answer, merged }
    },
    keep: (kept) => void journal.keep(kept),
    newId: newRequestId,
    later(run, ms) {
      const timer = window.setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    merged: (changes) => void apply(setsOf(changes)),
    sums: () => undefined,
    rowOf: () => null,
    reload: () => undefined,
    stateChanged: report,
    read: meaningOf,
  }
  const queue = new SaveQueue(view.revision, doors)

  function report(): void {
    const { state, savedAt, failure, conflict, pending } = queue
    const conflicts = (conflict?.conflicts ?? []) as unknown as CellConflict[]
    saving.value = { state, savedAt, failure, conflicts, pending }
  }

  if (view.standing.editable.length > 0) {
    const left = journal.read()
    if (left !== null) {
      apply(setsOf([...(left.sent?.changes ?? []), ...left.waiting]))
      queue.resume(left)
    }
  }

  function took(changes: readonly SetChange[]): void {
    queue.add(changes)
    steps.value++
    report()
  }

  /** One step: done at once, taken back at once. What does not change anything is no step. */
  function write(wanted: readonly { at: string; to: string | null }[], label: string): void {
    const changes = wanted
      .map(({ at, to }): SetChange => ({
        op: 'SET',
        at,
        from: cells.get(at) ?? null,
        to: to === '' ? null : to,
      }))
      .filter((change) => change.from !== change.to)
    if (changes.length === 0) return
    history.add({ label, at: changes[0]?.at ?? '', forth: changes, back: apply(changes) })
    took(changes)
  }

  function again(changes: readonly SetChange[] | undefined): boolean {
    if (changes === undefined) return false
    apply(changes)
    took(changes)
    queue.flush()
    return true
  }

  const onHide = () => queue.flush()
  document.addEventListener('visibilitychange', onHide)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onHide)
    queue.flush()
  })

  return {
    cells,
    saving,
    steps,
    write,
    flush: () => queue.flush(),
    revision: () => queue.revisionNow,
    idle: () => queue.idle,
    undo: () => again(history.undo()?.back),
    redo: () => again(history.redo()?.forth),
    canUndo: () => steps.value >= 0 && history.undoable !== undefined,
    mayEdit: (at: string) =>
      view.standing.editable.some((one) => at === one || (one === 'plan' && at.startsWith('plan/'))),
    resolve(choices: ReadonlyMap<string, 'mine' | 'theirs'>) {
      const decided = saving.value.conflicts.map((one): SetChange => {
        const to = choices.get(one.at) === 'mine' ? one.mine : one.theirs
        return { op: 'SET', at: one.at, from: cells.get(one.at) ?? null, to }
      })
      apply(decided)
      queue.resolve(choices)
    },
  }
}

export type ProjectEditing = ReturnType<typeof useProjectEditing>

function meaningOf(failure: unknown): ReturnType<QueueDoors['read']> {
  if (failure instanceof ServerAway) return { kind: 'away' }
  if (!(failure instanceof ApiProblem)) return { kind: 'refused' }
  if (passes(failure.status)) return { kind: 'away' }
  const present = failure.present as ConflictState | null | undefined
  if (failure.conflict && Array.isArray(present?.conflicts)) {
    return { kind: 'conflict', present: present as ConflictState }
  }
  return { kind: 'refused' }
}
