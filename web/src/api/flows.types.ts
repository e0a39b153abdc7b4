export type MoveKind = 'SUBMIT' | 'APPROVE' | 'RETURN' | 'WITHDRAW' | 'URGE' | 'REOPEN'
export type SubjectState = 'DRAFT' | 'UNDER_REVIEW' | 'RETURNED' | 'APPROVED'
export type TaskView = 'TODO' | 'RETURNED' | 'DONE' | 'ALL'

/** Where a thing stands on its chain, for the person who asks. */
export interface FlowSituation {
  step: number
  stepName: string
  state: SubjectState
  round: number
  editable: boolean
  open: MoveKind[]
  waitingFor: string
  closes: string | null
  daysLeft: number | null
  opinion: string
  revision: number
}

export interface FlowStep {
  number: number
  name: string
  role: string
  level: string
  opens: string | null
  closes: string | null
  stand: 'DONE' | 'CURRENT' | 'AHEAD'
}

export interface FlowMove {
  round: number
  kind: MoveKind
  label: string
  from: string
  to: string
  state: SubjectState
  opinion: string
  person: string
  actingFor: string
  at: string
  /** Minutes it had been at the step before. */
  took: number
}

/** A thing on its chain, with its steps and all that was done. */
export interface FlowView {
  kind: string
  id: string
  title: string
  year: number
  amountFen: string
  situation: FlowSituation
  steps: FlowStep[]
  moves: FlowMove[]
  returnable: number[]
}

export interface MoveOrder {
  kind: MoveKind
  toStep?: number
  opinion?: string
  revision?: number
}

/** Something found in a thing that is to be sent. */
export interface GateFinding {
  check: string
  title: string
  blocking: boolean
  message: string
  at: string[]
}

export interface TaskRow {
  kind: string
  id: string
  title: string
  year: number
  amountFen: string
  unit: { path: string; name: string }
  department: { path: string; name: string }
  situation: FlowSituation
  movedAt: string
  movedBy: string
  actingFor: string
  urges: number
}

export interface TaskCounts {
  todo: number
  returned: number
  /** Of the to-do, those whose last day is one of the next `days`, and those of which it is over. */
  soon: number
  over: number
  days: number
  done: number
  all: number
}

export interface BulkAnswer {
  done: number
  /** `findings`: what stands against it, one by one. */
  items: { id: string; done: boolean; problem: string; findings: GateFinding[] }[]
}
