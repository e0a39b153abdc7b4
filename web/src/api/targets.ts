import { get, patch, post, remove } from './http'
import type {
  Change,
  DeclarationView,
  FormTemplate,
  PatchAnswer,
  SetChange,
  Suggestion,
  TargetFindings,
  Understanding,
} from './targets.types'

/** A declaration with the form it is written in. */
export function readDeclaration(id: string, signal?: AbortSignal): Promise<DeclarationView> {
  return get(`/declarations/${id}`, {}, signal)
}

/** Stores changes; a request that is sent again under its id is answered, not done again. */
export function saveChanges(
  id: string,
  body: { revision: number; changes: Change[] },
  requestId: string,
): Promise<PatchAnswer> {
  return patch(`/declarations/${id}`, body, { requestId })
}

export function readFindings(id: string, signal?: AbortSignal): Promise<TargetFindings> {
  return get(`/declarations/${id}/findings`, {}, signal)
}

/** How values are understood, in the order asked. */
export function understand(values: string[], names: string[]): Promise<Understanding[]> {
  return post('/values/understand', { values, names })
}

/** What the whole period would be, from the year; the answer is a proposal. */
export function carryOver(id: string, rows: string[], factor: string): Promise<SetChange[]> {
  return post(`/declarations/${id}/carry`, { rows, factor })
}

export interface SuggestionQuery {
  text: string
  category: string
  type: string
  kind?: string
  sector?: string
}
export function suggestIndicators(query: SuggestionQuery, signal?: AbortSignal): Promise<Suggestion[]> {
  return get('/library/suggestions', { ...query }, signal)
}

export function deleteDeclaration(id: string): Promise<void> {
  return remove(`/declarations/${id}`)
}

export function readTemplate(id: string, version?: number): Promise<FormTemplate> {
  return get(`/templates/${id}`, { version })
}
