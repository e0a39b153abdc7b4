import { get, post } from './http'
import type { FormTemplate, IndicatorRow, NodeRef, Period, TaskRow } from './targets.types'

export interface ImportedProject {
  id: string
  code: string
  name: string
}
/** A form found in a document. */
export interface ImportedForm {
  number: number
  title: string
  name: string
  variant: string
  wholeDepartment: boolean
  templateId: string
  project: ImportedProject | null
  unit: NodeRef | null
  indicators: number
  pages: number
  place: string
  /** The declaration made of it. */
  accepted: string | null
}
export interface ImportView {
  id: string
  fileName: string
  year: number
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'
  problem: string
  remedy: string
  forms: ImportedForm[]
  unrecognized: { text: string; place: string }[]
}
/** A recognized form in a template, with where each cell stands in the document. */
export interface ImportedCells {
  number: number
  template: FormTemplate
  form: {
    fields: Record<string, string>
    funding: Record<string, string | null>
    goals: Partial<Record<Period, string>>
    tasks: TaskRow[]
    indicators: IndicatorRow[]
  }
  places: Record<string, string>
  differences: { at: string; record: string; file: string }[]
  lost: { what: string; text: string; reason: string; place: string }[]
  project: ImportedProject | null
  projects: ImportedProject[]
  unit: NodeRef | null
  units: NodeRef[]
}
export interface WantedForm {
  number: number
  projectId: string | null
  unitId: string | null
  templateId: string | null
  projectKind: string | null
  leaveOut: string[]
}
export interface AcceptOutcome {
  accepted: { number: number; declarationId: string }[]
  refused: { number: number; reason: string }[]
}

/** Hands in a document; its forms are read in the background. */
export function takeDocument(file: File, year: number, path: string): Promise<{ id: string }> {
  const body = file.slice(0, file.size, 'application/octet-stream')
  return post('/imports', body, { fileName: file.name, year, path: path || undefined })
}

export function readImport(id: string, signal?: AbortSignal): Promise<ImportView> {
  return get(`/imports/${id}`, {}, signal, { background: true })
}

export function readImportedForm(
  id: string,
  number: number,
  templateId: string | null,
  signal?: AbortSignal,
): Promise<ImportedCells> {
  return get(`/imports/${id}/forms/${number}`, { templateId }, signal)
}

/** Makes drafts; each form by itself, so that one that is refused keeps none of the others back. */
export function acceptForms(id: string, forms: WantedForm[]): Promise<AcceptOutcome> {
  return post(`/imports/${id}/accept`, { forms })
}
