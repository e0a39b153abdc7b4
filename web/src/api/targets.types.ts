import type { FlowSituation } from './flows.types'

/** Shapes of declarations and their form templates as the server sends them (contracts of issue 5, section 6). */
export type Period = 'IMPLEMENTATION' | 'ANNUAL'
export type Variant = 'A' | 'A2' | 'B' | 'C' | 'D' | 'E' | 'F'

export interface TemplateField {
  key: string
  label: string
  required: boolean
  kind: 'TEXT' | 'CODED_NAME' | 'CHOICE' | 'TICKS' | 'DATE'
  choices: string[]
  filledFrom: '' | 'PROJECT' | 'UNIT' | 'DEPARTMENT'
}
export interface TemplateFunding {
  source: string
  labels: Partial<Record<Period, string>>
  required: boolean
  /** The sum of the other rows. */
  sum: boolean
  indent: number
}
export interface TemplateText {
  key: string
  label: string
  required: boolean
  longest: number
}
export interface TemplateType {
  type: string
  label: string
  mark: '' | 'REQUIRED' | 'REQUIRED_HARD'
  markText: string
  atLeast: number
  printedEmpty: boolean
}
export interface TemplateCategory {
  category: string
  label: string
  types: TemplateType[]
}
export interface IndicatorColumns {
  category: string
  type: string
  name: string
  value: string
  /** Empty: the form has no column for the standard. */
  standard: string
}
export interface FormTemplate {
  id: string
  version: number
  name: string
  variant: Variant
  basedOn: string
  wholeDepartment: boolean
  title: string
  yearLine: string
  unit: AmountUnit
  decimals: number
  periods: Period[]
  fieldRows: TemplateField[][]
  funding: { label: string; rows: TemplateFunding[] } | null
  texts: TemplateText[]
  tasks: { label: string; columns: string[] } | null
  goals: { label: string; labels: Partial<Record<Period, string>>; required: boolean; numbered: boolean }
  indicators: {
    label: string
    columns: IndicatorColumns
    valueLabels: Partial<Record<Period, string>>
    numbered: boolean
    categories: TemplateCategory[]
  }
  footer: { key: string; label: string; required: boolean }[]
}
export type AmountUnit = 'YUAN' | 'TEN_THOUSAND_YUAN'

export interface NodeRef {
  id: string
  code: string
  name: string
  path: string
}
export interface Side {
  name: string
  value: string
  standard: string
}
export interface IndicatorRow {
  id: string
  category: string
  type: string
  position: number
  implementation: Side
  annual: Side
  libraryId: string | null
  linkedTo: {
    declarationId: string
    indicatorId: string
    title: string
    state?: 'SAME' | 'CHANGED' | 'GONE'
  } | null
}
export type TaskKind = 'PROJECTS' | 'BASIC' | 'OTHER'
export interface TaskRow {
  id: string
  position: number
  name: string
  content: string
  /** Fen as decimal digits; null is blank, not nought. */
  total: string | null
  appropriation: string | null
  other: string | null
  projectIds: string[]
  kind: TaskKind
}
export interface Provenance {
  fileName: string
  place: string
  sha256: string
}

export interface DeclarationView {
  id: string
  revision: number
  kind: 'PROJECT' | 'DEPARTMENT'
  title: string
  year: number
  path: string
  project: { id: string; code: string; name: string } | null
  unit: NodeRef | null
  department: NodeRef | null
  division: NodeRef | null
  template: FormTemplate
  fields: Record<string, string>
  /** 'ANNUAL/CENTRAL' -> fen. */
  funding: Record<string, string | null>
  goals: Partial<Record<Period, string>>
  tasks: TaskRow[]
  indicators: IndicatorRow[]
  situation: FlowSituation
  editable: boolean
  whyNotEditable: string
  changedAt: string
  changedBy: string
  example?: boolean
  provenance: Provenance | null
}

export type Block = 'indicators' | 'tasks'
export type SetChange = { op: 'SET'; at: string; from: string | null; to: string | null }
export type InsertChange = { op: 'INSERT'; row: IndicatorRow | TaskRow; after: string | null; block: Block }
export type DeleteChange = { op: 'DELETE'; id: string; block: Block }
export type MoveChange = {
  op: 'MOVE'
  id: string
  after: string | null
  category: string
  type: string
  block: Block
}
export type Change = SetChange | InsertChange | DeleteChange | MoveChange

export interface PatchAnswer {
  revision: number
  savedAt: string
  sums: Record<string, string>
  merged: Change[]
  /** More has happened than can be said in changes: the form has to be read anew. */
  reload?: boolean
}
export interface Conflict {
  at: string
  base: string | null
  mine: string | null
  theirs: string | null
  by: string
  changedAt: string
}
export interface ConflictState {
  revision: number
  conflicts: Conflict[]
  merged: Change[]
  reload?: boolean
}

export type Effect = 'BLOCKING' | 'ADVISORY'
export interface TargetFinding {
  id: string
  check: string
  title: string
  severity: 'ERROR' | 'WARNING' | 'INFO'
  effect: Effect
  effectReason: string
  /** Keys of cells; 'form' for the whole. */
  at: string[]
  message: string
  remedy: string
  /** Changes that put it right at once; none when a person has to decide. */
  fix?: SetChange[]
}
export interface TargetFindings {
  revision: number
  findings: TargetFinding[]
}
export interface Understanding {
  text: string
  kind: string
  operator: string
  problem: string
}
export interface Suggestion {
  id: string
  name: string
  value: string
  unit: string
  standard: string
  timesUsed: number
  explanation: string
}

/** What a workbook written offline would change. */
export interface OfflineChanges {
  revision: number
  issuedRevision: number
  changes: Change[]
  conflicts: { at: string; base: string | null; mine: string | null; theirs: string | null }[]
  rejected: { at: string; text: string; reason: string }[]
}
