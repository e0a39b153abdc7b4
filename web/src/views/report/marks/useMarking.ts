import type { Ref, ShallowRef } from 'vue'
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FindingView, MarkKind } from '@/api/report.types'
import type { Notice } from '@/composables/notices'
import { dismiss, notify } from '@/composables/notices'
import type { Marks } from './useMarks'

/** Findings about to be marked, waiting for a reason. */
export interface Asking {
  readonly kind: MarkKind
  readonly findings: readonly FindingView[]
}

/** Marking as people do it: asks for a reason where one is needed, says what was done, offers to take it back. */
export interface Marking {
  readonly asking: ShallowRef<Asking | null>
  /** What was done last, for those who do not see it. */
  readonly said: Ref<string>
  mark(kind: MarkKind, findings: readonly FindingView[]): void
  withReason(reason: string): void
  /** Takes back the last step; false when there is none. */
  undo(): boolean
}

export function useMarking(marks: Marks, applied: () => void): Marking {
  const { t } = useI18n()
  const asking = shallowRef<Asking | null>(null)
  const said = ref('')
  /** Offers to take back the last step; gone with it, for it would take back another one. */
  let offer: Notice | null = null

  function withdrawOffer(): void {
    if (offer !== null) dismiss(offer)
    offer = null
  }

  async function apply(kind: MarkKind, reason: string, findings: readonly FindingView[]): Promise<void> {
    applied()
    if (!(await marks.apply(kind, reason, findings))) return
    withdrawOffer()
    const count = findings.length
    const withdrawn = kind === 'WITHDRAWN'
    const word = { count, kind: t(`report.state.${kind}`) }
    // One finding shows itself what became of it, and u takes it back; of many one likes to be told.
    if (count === 1) said.value = t(withdrawn ? 'report.mark.saidWithdrawn' : 'report.mark.said', word)
    else {
      const text = t(withdrawn ? 'report.mark.withdrawn' : 'report.mark.done', word)
      offer = notify({ text, undo: () => void undo() })
    }
  }

  function undo(): boolean {
    if (marks.undoable.value === 0) return false
    withdrawOffer()
    void marks.undo()
    return true
  }

  return {
    asking,
    undo,
    said,
    mark(kind, findings) {
      if (findings.length === 0) notify({ kind: 'note', text: t('report.mark.nothing') })
      else if (kind === 'ACCEPTED') asking.value = { kind, findings }
      else void apply(kind, '', findings)
    },
    withReason(reason) {
      const waiting = asking.value
      asking.value = null
      if (waiting !== null) void apply(waiting.kind, reason, waiting.findings)
    },
  }
}
