import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FindingView, MarkKind } from '@/api/report.types'
import { notify } from '@/composables/notices'
import type { Marks } from './useMarks'

/** Findings about to be marked, waiting for a reason. */
export interface Asking {
  readonly kind: MarkKind
  readonly findings: readonly FindingView[]
}

/** Marking as people do it: asks for a reason where one is needed, says what was done, offers to take it back. */
export interface Marking {
  readonly asking: ShallowRef<Asking | null>
  mark(kind: MarkKind, findings: readonly FindingView[]): void
  withReason(reason: string): void
}

export function useMarking(marks: Marks, applied: () => void): Marking {
  const { t } = useI18n()
  const asking = shallowRef<Asking | null>(null)

  async function apply(kind: MarkKind, reason: string, findings: readonly FindingView[]): Promise<void> {
    applied()
    if (!(await marks.apply(kind, reason, findings))) return
    const count = findings.length
    // One finding shows itself what became of it; u takes it back.
    if (count === 1) return
    const text =
      kind === 'WITHDRAWN'
        ? t('report.mark.withdrawn', { count })
        : t('report.mark.done', { count, kind: t(`report.state.${kind}`) })
    notify({ text, undo: async () => void (await marks.undo()) })
  }

  return {
    asking,
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
