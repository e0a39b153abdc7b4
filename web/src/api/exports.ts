import { download } from './http'
import type { Severity, Uuid } from './types'

export type ExportFormat = 'json' | 'html' | 'xlsx' | 'docx' | 'text' | 'annotated'

/** Saves one examination as list, opinion, page or annotated copy; marks in force count as accepted. */
export function exportExamination(
  id: Uuid,
  format: ExportFormat,
  options: { severity?: Severity; number?: string; deadline?: string } = {},
): Promise<string> {
  return download(`/examinations/${id}/export`, { format, ...options })
}

/** Saves the recognized document in another form. */
export function convertDocument(id: Uuid, to: 'xlsx' | 'docx' | 'csv' | 'json'): Promise<string> {
  return download(`/examinations/${id}/convert`, { to })
}

/** Saves what changed between two versions. */
export function exportChanges(id: Uuid, from: number, to: number, format: 'json' | 'text'): Promise<string> {
  return download(`/documents/${id}/changes/export`, { from, to, format })
}

/** Saves many documents together: one workbook, page or opinion over all, or a zip of annotated copies. */
export function exportDocuments(ids: Uuid[], format: ExportFormat): Promise<string> {
  return download('/exports', {}, { ids, format })
}
