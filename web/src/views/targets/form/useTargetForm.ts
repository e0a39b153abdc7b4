import { computed, provide, ref, shallowReactive, watch } from 'vue'
import type { AmountUnit, Change, DeclarationView, SetChange, TargetFinding } from '@/api/targets.types'
import { parseAmount, printAmount } from '@/components/sheet/amounts'
import type { CellMark, SaveMark } from '@/components/sheet/sheet'
import { text } from '@/locales'
import { TARGET_FORM, type TargetForm } from './formContext'
import { useEditing } from './useEditing'
import { useFindings } from './useFindings'
import { useUnderstanding } from './useUnderstanding'

const READINGS = 'mingzhang.target.readings'
const SAVE_MARKS: Record<string, SaveMark> = {
  waiting: 'waiting',
  away: 'waiting',
  saving: 'saving',
  conflict: 'conflict',
  refused: 'refused',
}

/** Opens a form for writing, for everything below the calling component. */
export function useTargetForm(view: DeclarationView, person: string, reload: () => void): TargetForm {
  const editing = useEditing(view, person, reload)
  const findings = useFindings(view.id, editing)
  const understandings = useUnderstanding()
  const unit = ref<AmountUnit>(view.template.unit)
  const readings = ref(localStorage.getItem(READINGS) !== 'hidden')
  watch(readings, (shown) => localStorage.setItem(READINGS, shown ? 'shown' : 'hidden'))
  const invalid = shallowReactive(new Map<string, { typed: string; message: string }>())
  const current = ref('')
  const places = new Set<(at: string) => boolean>()
  const conflicts = computed(() => new Set(editing.saving.value.conflict?.conflicts.map((one) => one.at)))

  function saveMark(at: string): SaveMark | undefined {
    const { state, pending } = editing.saving.value
    if (conflicts.value.has(at)) return 'conflict'
    return pending.has(at) ? SAVE_MARKS[state] : undefined
  }

  function markOf(at: string): CellMark {
    const save = saveMark(at)
    const wrong = invalid.get(at)
    if (wrong !== undefined) return { save: 'refused', finding: 'ERROR', tip: wrong.message }
    // A finding is marked when the cell is left, not while it is being typed in.
    const found = current.value === at ? [] : (findings.byCell.value.get(at) ?? [])
    const words = [
      ...found.map((one) => `${text(`common.severity.${one.severity}`)}：${one.message}`),
      save === undefined ? '' : text(`targets.marks.${save}`),
    ]
    return {
      save,
      finding: found[0]?.severity,
      tip: words.filter((one) => one !== '').join('\n') || undefined,
    }
  }

  function amount(at: string, forEditing = false): string {
    const wrong = invalid.get(at)
    if (wrong !== undefined) return wrong.typed
    return printAmount(editing.cell(at), unit.value, forEditing ? 0 : view.template.decimals, !forEditing)
  }

  function typeAmount(at: string, typed: string): void {
    const read = parseAmount(typed, unit.value)
    if (read.problem !== undefined) {
      invalid.set(at, {
        typed,
        message: text(`targets.amounts.${read.problem}`, { unit: text(`targets.units.${unit.value}`) }),
      })
      return
    }
    invalid.delete(at)
    const from = editing.cell(at)
    const change: Change = { op: 'SET', at, from, to: read.fen }
    if (from !== read.fen) editing.write([change], text('targets.steps.type'), at)
  }

  function goTo(at: string): void {
    for (const show of places) if (show(at)) return
    const field = document.getElementById(`cell-${at}`)
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }

  /** What a finding proposes, on top of what stands there now. */
  function putRight(finding: TargetFinding): void {
    const changes = (finding.fix ?? []).map((one): SetChange => ({ ...one, from: editing.cell(one.at) }))
    changes.forEach(({ at }) => invalid.delete(at))
    editing.write(changes, text('targets.steps.fix'), finding.at[0] ?? '')
  }

  const form: TargetForm = {
    view,
    template: view.template,
    editing,
    findings,
    understandings,
    readonly: !view.editable,
    unit,
    readings,
    current,
    invalid,
    markOf,
    typeAmount,
    amount,
    places,
    goTo,
    putRight,
  }
  provide(TARGET_FORM, form)
  return form
}
