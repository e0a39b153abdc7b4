import type { components } from './generated'

/** Shapes of the rulebook, the overview and the departments, under short names. */
type Schemas = components['schemas']

export type CheckRow = Schemas['CheckRow']
/** The generator takes the fields of the row, which the server writes flat into the detail, for optional. */
export type CheckDetail = CheckRow & Pick<Schemas['CheckDetail'], DetailOnly>
type DetailOnly = 'reason' | 'formula' | 'basis' | 'fires' | 'silent' | 'where'
export type CategoryCounts = Schemas['OverviewViewOfCategory']
export type OverviewView = Schemas['OverviewView']
export type DepartmentRow = Schemas['DepartmentRow']
export type DepartmentView = Schemas['DepartmentView']
/** The query is what the address of a list holds. */
export type SavedView = Omit<Schemas['SavedView'], 'query'> & { query: Record<string, string | string[]> }
