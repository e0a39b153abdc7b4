import { type InjectionKey, type Ref, inject } from 'vue'
import type { AmountUnit, DeclarationView, FormTemplate, TargetFinding } from '@/api/targets.types'
import type { CellMark } from '@/components/sheet/sheet'
import type { Editing } from './useEditing'
import type { Findings } from './useFindings'
import type { Understandings } from './useUnderstanding'

/** What all parts of an open form share. */
export interface TargetForm {
  view: DeclarationView
  template: FormTemplate
  editing: Editing
  findings: Findings
  understandings: Understandings
  readonly: boolean
  /** How amounts are shown and typed; never changes what is stored. */
  unit: Ref<AmountUnit>
  /** Whether values show how they are understood below them. */
  readings: Ref<boolean>
  /** The cell that has the focus. */
  current: Ref<string>
  /** Texts that could not be stored, because they are no amounts: they stand in the cell until they are. */
  invalid: Map<string, { typed: string; message: string }>
  markOf(at: string): CellMark
  /** Writes an amount as typed in the shown unit; what is none stays in the cell, marked. */
  typeAmount(at: string, typed: string): void
  amount(at: string, forEditing?: boolean): string
  /** Parts of the form that can bring a cell into sight; answers whether the cell is theirs. */
  places: Set<(at: string) => boolean>
  goTo(at: string): void
  /** What a finding proposes, on top of what stands there now. */
  putRight(finding: TargetFinding): void
}
export const TARGET_FORM: InjectionKey<TargetForm> = Symbol('target form')

export function useForm(): TargetForm {
  const form = inject(TARGET_FORM)
  if (form === undefined) throw new Error('not inside a form')
  return form
}
