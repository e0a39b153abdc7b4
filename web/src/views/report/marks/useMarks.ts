import type { ComputedRef, Ref } from 'vue'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { MarkOwner } from '@/api/marks'
import { listMarks, mark } from '@/api/marks'
import type { FindingView, MarkKind, MarkView } from '@/api/report.types'
import type { Before, MarkBook } from './markBook'
import { beforeOf, bookOf, earlierReasons, putBack, undoOrders, withAnswer, withMarks } from './markBook'

/** Findings in one request; the server takes no more. */
const AT_ONCE = 5000
const REASONS_OFFERED = 8

/** The marks of one document or set, shown at once and put back when the server refuses. */
export interface Marks {
  readonly book: Readonly<Ref<MarkBook>>
  readonly saving: Ref<number>
  readonly undoable: ComputedRef<number>
  readonly reasons: ComputedRef<string[]>
  load(): Promise<void>
  apply(kind: MarkKind, reason: string, findings: readonly FindingView[]): Promise<boolean>
  /** Takes back the last step. False: nothing to take back, or refused. */
  undo(): Promise<boolean>
}

/** `refused` is told what went wrong, to say it in words. */
export function useMarks(owner: () => MarkOwner, refused: (failure: unknown) => void): Marks {
  const book = shallowRef<MarkBook>(new Map())
  const saving = ref(0)
  const done = shallowRef<readonly (readonly Before[])[]>([])

  let turn: Promise<unknown> = Promise.resolve()
  let answers: MarkView[][] = []

  /** Shown at once, sent one after the other: the newest mark has to be the last that arrives. */
  async function send(kind: MarkKind, reason: string, findings: readonly FindingView[]): Promise<boolean> {
    const before = beforeOf(book.value, findings)
    book.value = withMarks(book.value, findings, kind, reason, new Date().toISOString())
    saving.value++
    const sent = turn.then(() => transmit(kind, reason, findings))
    turn = sent.catch(() => undefined)
    try {
      await sent
      return true
    } catch (failure) {
      book.value = putBack(book.value, before)
      refused(failure)
      return false
    } finally {
      saving.value--
      settle()
    }
  }

  async function transmit(kind: MarkKind, reason: string, findings: readonly FindingView[]): Promise<void> {
    for (let from = 0; from < findings.length; from += AT_ONCE) {
      const some = findings.slice(from, from + AT_ONCE).map(orderOf)
      answers.push(await mark(owner(), { kind, reason, findings: some }))
    }
  }

  /** An answer must not cover what was marked since it was asked for: answers count when all have come. */
  function settle(): void {
    if (saving.value > 0) return
    book.value = answers.reduce(withAnswer, book.value)
    answers = []
  }

  /** Someone may have marked in another window meanwhile. */
  function look(): void {
    if (saving.value > 0) return
    listMarks(owner()).then(
      (marks) => saving.value === 0 && (book.value = bookOf(marks)),
      () => undefined, // what is shown stays; the line on top says that the server is away
    )
  }
  window.addEventListener('focus', look)
  onScopeDispose(() => window.removeEventListener('focus', look), true)

  return {
    book,
    saving,
    undoable: computed(() => done.value.length),
    reasons: computed(() => earlierReasons(book.value, REASONS_OFFERED)),
    async load() {
      book.value = bookOf(await listMarks(owner()))
      done.value = []
    },
    async apply(kind, reason, findings) {
      const step = beforeOf(book.value, findings)
      done.value = [...done.value, step]
      const agreed = await send(kind, reason, findings)
      if (!agreed) done.value = done.value.filter((one) => one !== step)
      return agreed
    },
    async undo() {
      const last = done.value.at(-1)
      if (last === undefined) return false
      done.value = done.value.slice(0, -1)
      const results = undoOrders(last).map((order) => send(order.kind, order.reason, order.findings))
      return (await Promise.all(results)).every((agreed) => agreed)
    },
  }
}

function orderOf({ fingerprint, content, check, message }: FindingView) {
  return { fingerprint, content, check, message }
}
