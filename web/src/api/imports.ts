import { address, get, post } from './http'
import type { DocumentView } from './report.types'
import type { FormTemplate, IndicatorRow, NodeRef, Period, TargetFinding, TaskRow } from './targets.types'
import { type ServedFile, servedFile } from './servedFile'

/** A project a form may be of, and what speaks for it. */
export interface ProjectMatch {
  id: string
  code: string
  name: string
  unitName: string
  how: 'CODE' | 'NAME' | 'LIKENESS' | 'CHOSEN'
}
/** A place of the document: in words, and as its view names it ('' where it does not show it). */
export interface SourcePlace {
  words: string
  at: string
}
/** A form found in a document. */
export interface ImportedForm {
  number: number
  title: string
  name: string
  variant: string
  wholeDepartment: boolean
  templateId: string
  project: ProjectMatch | null
  unit: NodeRef | null
  indicators: number
  pages: number
  place: SourcePlace
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
  unrecognized: { text: string; place: SourcePlace }[]
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
  places: Record<string, SourcePlace>
  differences: { at: string; record: string; file: string }[]
  lost: { what: string; text: string; reason: string; place: SourcePlace }[]
  /** What the checks would find in the draft. */
  findings: TargetFinding[]
  /** Whether the checks were run: it must be known whose form it is. */
  examined: boolean
  project: ProjectMatch | null
  matches: ProjectMatch[]
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

/** The document itself, to be shown beside its forms. */
export function readImportedDocument(id: string, signal?: AbortSignal): Promise<DocumentView> {
  return get(`/imports/${id}/view`, {}, signal)
}

/** The file itself, whose pages are drawn. */
export function importedFileOf(id: string): ServedFile {
  return servedFile(address(`/imports/${id}/original`))
}

/** Beside what a form is shown; without any of it as proposed. `fresh`: its project will be made. */
export type FormWish = { templateId?: string; projectId?: string; unitId?: string; fresh?: true }

export function readImportedForm(
  id: string,
  number: number,
  wish: FormWish,
  signal?: AbortSignal,
): Promise<ImportedCells> {
  return get(`/imports/${id}/forms/${number}`, wish, signal)
}

/** Makes drafts; each form by itself, so that one that is refused keeps none of the others back. */
export function acceptForms(id: string, forms: WantedForm[]): Promise<AcceptOutcome> {
  return post(`/imports/${id}/accept`, { forms })
}
