export type SeasonState = 'NONE' | 'OPEN' | 'CLOSED'

/** The season that holds for a place, with the days of its steps. */
export interface Calendar {
  state: SeasonState
  year: number
  path: string
  pathName: string
  note: string
  openedBy: string
  openedAt: string | null
  steps: CalendarStep[]
}

export interface CalendarStep {
  number: number
  name: string
  opens: string | null
  closes: string | null
  stand: 'BEFORE' | 'NOW' | 'OVER'
}

/** A chain in force somewhere. */
export interface ChainView {
  id: string
  kind: string
  variant: string
  name: string
  setPath: string
  setAt: string
  setYear: number
  /** Set exactly for the place and year asked about; else inherited. */
  own: boolean
  version: number
  revision: number
  steps: ChainStep[]
}

export interface ChainStep {
  number: number
  name: string
  role: FlowRole
  roleLabel: string
  level: FlowLevel
  levelLabel: string
  optional: boolean
  opens: string | null
  closes: string | null
}

export const FLOW_ROLES = [
  'UNIT_CLERK',
  'UNIT_HEAD',
  'DEPARTMENT_REVIEWER',
  'FINANCE_BUSINESS_REVIEWER',
  'FINANCE_PERFORMANCE_REVIEWER',
  'BUREAU_HEAD',
] as const
export type FlowRole = (typeof FLOW_ROLES)[number]
export const FLOW_LEVELS = ['UNIT', 'DEPARTMENT', 'OFFICE', 'DIVISION'] as const
export type FlowLevel = (typeof FLOW_LEVELS)[number]

/** What is typed for a step. */
export interface StepDraft {
  name: string
  role: FlowRole
  level: FlowLevel
  optional: boolean
  opens: string | null
  closes: string | null
}

export interface ChainOrder {
  kind: string
  variant: string
  path: string
  year: number
  name: string
  revision: number | null
  steps: StepDraft[]
}

export interface SeasonProgress {
  path: string
  name: string
  units: number
  begun: number
  draft: number
  returned: number
  underReview: number
  approved: number
  amountFen: string
  late: number
}

export interface LatePermission {
  id: string
  path: string
  pathName: string
  until: string
  reason: string
  grantedBy: string
  grantedAt: string
  inForce: boolean
}

export interface Readiness {
  ready: boolean
  problems: string[]
}

export interface SeasonPlace {
  kind: string
  path: string
  year: number
}

/** A department and the office of the finance department that reviews it; empty texts for none. */
export interface OfficeRow {
  departmentPath: string
  departmentName: string
  officePath: string
  officeName: string
}
