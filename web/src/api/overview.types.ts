/** Shapes of the rulebook, the overview and the departments. */
import type { Bound, Counts, DocumentRow, Instant, SetRow, Severity, Uuid } from './types'

export interface CheckRow {
  id: string
  title: string
  summary: string
  severity: Severity
  category: string
  categoryLabel: string
  documents: number
  findings: number
  /** Findings people accepted, and those they hold to be no error. */
  accepted: number
  notAnError: number
  /** Looks at several documents of a set. */
  together: boolean
}
export interface CheckDetail extends CheckRow {
  reason: string
  formula: string
  basis: string
  fires: string
  silent: string
  /** The newest 50. */
  where: {
    /** Null when the finding is of a set. */
    documentId: Uuid | null
    setId: Uuid | null
    name: string
    department: string
    year: number | null
    examinationId: Uuid
    ordinal: number
    message: string
  }[]
}
export interface CategoryCounts extends Counts {
  category: string
  label: string
}
export interface OverviewView {
  documents: number
  examined: number
  refused: number
  waiting: number
  found: Counts
  open: Counts
  byCategory: CategoryCounts[]
  byCheck: ({ check: string; title: string; documents: number } & Counts)[]
  amounts: Bound
  prose: Bound
  byYear: { year: number | null; documents: number; errors: number; warnings: number }[]
}
export interface DepartmentRow {
  department: string
  division: string
  years: number[]
  documents: number
  open: Counts
  found: Counts
  examinedAt: Instant | null
}
export interface DepartmentView {
  department: string
  division: string
  years: {
    year: number | null
    documents: DocumentRow[]
    found: Counts
    open: Counts
    byCategory: CategoryCounts[]
    amounts: Bound
    prose: Bound
    headline: { label: string; amounts: { label: string; printed: string }[] }[]
  }[]
  sets: SetRow[]
}
export interface SavedView {
  id: Uuid
  name: string
  query: Record<string, string | string[]>
}
