import type { ImportedForm, WantedForm } from '@/api/imports'

/** What is decided about a form of a document before it becomes a draft. */
export interface FormChoice {
  taken: boolean
  projectId: string | null
  unitId: string | null
  templateId: string
  projectKind: string
  leaveOut: Set<string>
}

/**
 * A form whose place is known is taken unless somebody says no; one that was taken already is not taken twice. A project that is
 * only similar is proposed, and the form waits until somebody has looked.
 */
export function usualChoice(form: ImportedForm, projectKind: string): FormChoice {
  return {
    taken: form.accepted === null && form.project?.how !== 'LIKENESS' && (form.project ?? form.unit) !== null,
    projectId: form.project?.id ?? null,
    unitId: form.unit?.id ?? null,
    templateId: form.templateId,
    projectKind,
    leaveOut: new Set(),
  }
}

export function wanted(number: number, choice: FormChoice, wholeDepartment: boolean): WantedForm {
  const makes = !wholeDepartment && choice.projectId === null
  return {
    number,
    projectId: choice.projectId,
    unitId: choice.unitId,
    templateId: choice.templateId || null,
    projectKind: makes ? choice.projectKind || null : null,
    leaveOut: [...choice.leaveOut],
  }
}
