import type { IndicatorRow } from './targets.types'

/** A declared project of a department, to become a task or a part of one. */
export interface GatheredProject {
  projectId: string
  declarationId: string
  title: string
  unitName: string
  annualFen: string | null
  appropriationFen: string | null
  otherFen: string | null
}
/** An indicator of a project as it would stand in the department's declaration. */
export interface GatheredIndicator {
  declarationId: string
  indicatorId: string
  title: string
  row: IndicatorRow
  taken: boolean
  /** The project says something else since it was taken. */
  changed: boolean
}
export interface Gathered {
  tasks: GatheredProject[]
  indicators: GatheredIndicator[]
  /** Basic expenditure as the budget says; null: it is typed. */
  basic: { appropriationFen: string; otherFen: string } | null
}
