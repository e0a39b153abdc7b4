import { onScopeDispose, ref, shallowRef } from 'vue'
import { ApiProblem, ServerAway } from '@/api/problem'
import { newRequestId, passes } from '@/api/http'
import { receivedState, saveChanges } from '@/api/targets'
import type { Change, ConflictState, DeclarationView } from '@/api/targets.types'
import { History, type Step } from '@/components/sheet/history'
import { coalesce } from './coalesce'
import { journalOf } from './journal'
import { type QueueDoors, SaveQueue } from './queue'
import { applyChanges, cellOf, copyRow, recordOf } from './record'
import { type Choices, isRow } from './settle'

/** The text of a form as it is written: every change goes into the record, the history and the queue to the server. */
export function useEditing(view: DeclarationView, person: string, reload: () => void) {
  const record = recordOf(view)
  const history = new History<Change>()
  const journal = journalOf(person, view.id)
  /** Counts changes of texts, and of which rows there are. */
  const texts = ref(0)
  const structure = ref(0)
  const steps = ref(0)
  const saving = shallowRef({
    state: 'saved' as SaveQueue['state'],
    savedAt: null as string | null,
    failure: null as unknown,
    conflict: null as ConflictState | null,
    pending: new Set<string>(),
    kept: true,
  })
  let typingIn: string | null = null

  function touch(changes: readonly Change[]): void {
    texts.value++
    if (changes.some((change) => change.op !== 'SET')) structure.value++
  }

  const doors: QueueDoors = {
    send: (body, requestId) => saveChanges(view.id, body, requestId),
    keep: (kept) => void (saving.value = { ...saving.value, kept: journal.keep(kept) }),
    newId: newRequestId,
    later(run, ms) {
      const timer = window.setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    merged(changes) {
      applyChanges(record, changes)
      touch(changes)
    },
    sums(sums) {
      const pending = queue.pending
      const changes = Object.entries(sums)
        .filter(([at, fen]) => !pending.has(at) && cellOf(record, at) !== fen)
        .map(([at, fen]): Change => ({ op: 'SET', at, from: cellOf(record, at) ?? null, to: fen }))
      if (changes.length > 0) doors.merged(changes)
    },
    rowOf(id) {
      const row = record.indicators.get(id)
      if (row === undefined) return null
      const after = record.indicators.before(id)
      return { op: 'INSERT', row: copyRow(row), after, block: 'indicators' }
    },
    reload,
    stateChanged: report,
    read: meaningOf,
  }
  const queue = new SaveQueue(view.revision, doors)

  function report(): void {
    const { state, savedAt, failure, conflict, pending } = queue
    saving.value = { ...saving.value, state, savedAt, failure, conflict, pending }
  }

  const left = view.editable ? journal.read() : null
  if (left !== null) {
    const changes = [...(left.sent?.changes ?? []), ...left.waiting]
    applyChanges(record, changes)
    queue.resume(left)
  }

  /** One step: done at once, taken back at once. */
  function write(changes: readonly Change[], label: string, at = ''): void {
    if (changes.length === 0) return
    const back = applyChanges(record, changes)
    typingIn = null
    history.add({ label, at, forth: changes, back })
    took(changes)
  }

  function took(changes: readonly Change[]): void {
    queue.add(changes)
    touch(changes)
    steps.value++
    report()
  }

  /** A text that grows as it is typed is one step, until something else is done. */
  function type(at: string, text: string | null, label: string): void {
    const from = cellOf(record, at) ?? null
    if (from === text) return
    const change: Change = { op: 'SET', at, from, to: text }
    const last = typingIn === at ? history.undo() : undefined
    const back = applyChanges(record, [change])
    const forth = last === undefined ? [change] : coalesce([...last.forth, change])
    history.add({ label, at, forth, back: last?.back ?? back })
    typingIn = at
    took([change])
  }

  /** The focus has left the cell: what is typed next is another step. */
  function leaveCell(): void {
    typingIn = null
    queue.flush()
  }

  function again(
    step: Step<Change> | undefined,
    changes: readonly Change[] | undefined,
  ): Step<Change> | undefined {
    if (step === undefined || changes === undefined) return undefined
    typingIn = null
    applyChanges(record, changes)
    took(changes)
    return step
  }

  const onHide = () => queue.flush()
  document.addEventListener('visibilitychange', onHide)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onHide)
    queue.flush()
  })

  return {
    record,
    texts,
    structure,
    steps,
    saving,
    write,
    type,
    left: leaveCell,
    cell: (at: string) => cellOf(record, at) ?? null,
    undo: () => again(history.undoable, history.undo()?.back),
    redo: () => again(history.redoable, history.redo()?.forth),
    get undoable() {
      return history.undoable
    },
    get redoable() {
      return history.redoable
    },
    flush: () => queue.flush(),
    revision: () => queue.revisionNow,
    idle: () => queue.idle,
    resolve(choices: Choices) {
      const disputed = queue.conflict?.conflicts ?? []
      const changes = disputed
        .filter((one) => !isRow(one))
        .map((one): Change => {
          const to = choices.get(one.at) === 'mine' ? one.mine : one.theirs
          return { op: 'SET', at: one.at, from: cellOf(record, one.at) ?? null, to }
        })
      applyChanges(record, changes)
      queue.resolve(choices)
      touch(changes)
    },
  }
}

export type Editing = ReturnType<typeof useEditing>

function meaningOf(failure: unknown): ReturnType<QueueDoors['read']> {
  if (failure instanceof ServerAway) return { kind: 'away' }
  if (!(failure instanceof ApiProblem)) return { kind: 'refused' }
  if (passes(failure.status) || failure.status === 401) return { kind: 'away' }
  const present = failure.present as ConflictState | null | undefined
  if (failure.code === 'CONFLICT' && Array.isArray(present?.conflicts)) {
    return { kind: 'conflict', present: receivedState(present as ConflictState) }
  }
  return { kind: 'refused' }
}
