import type { Instant, Uuid } from './types'

/** States of lists: planned projects that wait for a decision are a state of their own. */
export type ListedState =
  'PLANNED' | 'WAITING' | 'RESERVED' | 'COMPILING' | 'EXECUTING' | 'ENDED' | 'TERMINATED'
export type LifeMove =
  | 'PROPOSE'
  | 'WITHDRAW'
  | 'ADMIT'
  | 'RETURN'
  | 'RELEASE'
  | 'COMPILE'
  | 'UNCOMPILE'
  | 'EXECUTE'
  | 'UNEXECUTE'
  | 'END'
  | 'TERMINATE'
  | 'RESUME'
export type BulkAction = LifeMove | 'DELETE' | 'RESTORE' | 'LABEL' | 'UNLABEL' | 'COPY'
export type TotalsBy = 'STATE' | 'KIND' | 'NATURE' | 'DEPARTMENT' | 'UNIT' | 'SOURCE'

export interface PlaceRef {
  id: Uuid
  code: string
  name: string
}
/** Amounts are fen as decimal digits. */
export interface ProjectRow {
  id: Uuid
  code: string
  name: string
  unit: PlaceRef
  department: PlaceRef | null
  classing: {
    kind: string
    kindName: string
    nature: string
    natureName: string
    flags: string[]
    labels: string[]
  }
  term: { firstYear: number; lastYear: number; starts: string | null; ends: string | null }
  totalFen: string | null
  yearFen: string | null
  state: { state: ListedState; label: string; hasTarget: boolean }
  revision: number
  changed: { by: string; at: Instant }
}
/** What is not given does not restrict. */
export interface ProjectFilter {
  year?: number
  path?: string
  text?: string
  kind?: string[]
  state?: string[]
  nature?: string
  label?: string
  flag?: string
  amount?: string
  target?: boolean
  source?: string
  deleted?: boolean
}
export interface TotalsGroup {
  key: string
  name: string
  projects: number
  totalFen: string | null
  plannedFen: string
}
export interface ProjectTotals {
  projects: number
  totalFen: string
  plannedFen: string
  year: number | null
  /** The filter that a group's key is a value of. */
  parameter: 'state' | 'kind' | 'nature' | 'path' | 'source'
  groups: TotalsGroup[]
  more: boolean
}
export interface Choice {
  code: string
  name: string
}
export interface ProjectKind extends Choice {
  choosable: boolean
  calculated: boolean
  needsTarget: boolean
}
export interface ProjectChoices {
  kinds: ProjectKind[]
  natures: Choice[]
  flags: Choice[]
  labels: string[]
  distributions: Choice[]
  sources: Choice[]
  fields: Choice[]
  texts: Choice[]
}
export interface FieldNote {
  field: string
  message: string
}
export interface ProjectView {
  id: Uuid
  code: string
  revision: number
  place: { path: string; unit: PlaceRef; department: PlaceRef | null; divisionCode: string }
  firstYear: number
  lastYear: number
  /** By address: field/NAME, text/GROUNDS, plan/2026/CENTRAL; what is blank is not there. */
  cells: Record<string, string>
  names: Record<string, string>
  sums: Record<string, string>
  standing: {
    state: string
    label: string
    waiting: boolean
    open: { move: LifeMove; label: string; needsReason: boolean }[]
    /** Addresses that can be changed begin with one of these. */
    editable: string[]
    whyNotEditable: string
    deleted: boolean
    hasTarget: boolean
  }
  missing: FieldNote[]
  changed: { by: string; at: Instant; copiedFrom: Uuid | null }
}
export interface CellChange {
  at: string
  from: string | null
  to: string | null
}
export interface CellConflict {
  at: string
  label: string
  base: string | null
  mine: string | null
  theirs: string | null
  by: string
  changedAt: Instant | null
}
export interface Saved {
  revision: number
  savedAt: Instant
  sums: Record<string, string>
  merged: CellChange[]
}
export interface Conflicts {
  revision: number
  conflicts: CellConflict[]
  merged: CellChange[]
}
export interface ProjectHistory {
  moves: {
    move: LifeMove
    label: string
    fromState: string
    toState: string
    admission: string
    reason: string
    by: string
    madeAt: Instant
  }[]
  changes: {
    revision: number
    at: string
    label: string
    before: string | null
    after: string | null
    by: string
    changedAt: Instant
  }[]
}
export interface BulkResult {
  done: number
  failed: { id: Uuid; title: string; message: string }[]
}
export interface ImportProblem {
  sheet: string
  cell: string
  message: string
  remedy: string
}
export interface ImportResult {
  rows: number
  created: number
  totalFen: string
  problems: ImportProblem[]
  unread: string[]
  done: boolean
}
