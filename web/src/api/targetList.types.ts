import type { SubjectState } from './flows.types'
import type { Variant } from './targets.types'

/** A line of the list of declarations; findings are those of the last look, null when nobody has looked. */
export interface DeclarationRow {
  id: string
  revision: number
  kind: 'PROJECT' | 'DEPARTMENT'
  title: string
  year: number
  path: string
  projectCode: string
  unitName: string
  departmentName: string
  templateName: string
  variant: Variant
  annualFen: string | null
  indicators: number
  blocking: number | null
  advisory: number | null
  state: SubjectState
  stepName: string
  round: number
  changedAt: string
  changedBy: string
  example: boolean
}
export interface Choice {
  value: string
  label?: string
  count: number
}
export interface DeclarationTotals {
  count: number
  annualFen: string | null
  states: Choice[]
  templates: Choice[]
  kinds: Choice[]
}
export interface NewDeclaration {
  projectId: string | null
  departmentId: string | null
  year: number
  templateId: string | null
  copyFrom: string | null
}
export interface TemplateRow {
  id: string
  version: number
  name: string
  variant: Variant
  basedOn: string
  wholeDepartment: boolean
  path: string
  fromYear: number
  toYear: number | null
  state: string
  revision: number
  changedAt: string | null
}
export interface VersionRow {
  number: number
  at: string
  by: string
  reason: string
  stepName: string
  current: boolean
}
export interface Difference {
  at: string
  label: string
  kind: 'CHANGED' | 'ADDED' | 'REMOVED' | 'MOVED'
  before: string | null
  after: string | null
}
