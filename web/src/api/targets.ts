import { download, get, patch, post, put, remove } from './http'
import type { Gathered } from './gathered.types'
import type {
  AmountUnit,
  Change,
  DeclarationView,
  FormTemplate,
  IndicatorRow,
  InsertChange,
  OfflineChanges,
  PatchAnswer,
  SetChange,
  Suggestion,
  TargetFindings,
  TaskRow,
  Understanding,
} from './targets.types'

/** A declaration with the form it is written in. */
export function readDeclaration(id: string, signal?: AbortSignal): Promise<DeclarationView> {
  return get(`/declarations/${id}`, {}, signal)
}

/** As the server has it, a task stands under another name than an indicator. */
type Sent =
  Exclude<Change, InsertChange> | (Omit<InsertChange, 'row'> & { row?: IndicatorRow; task?: TaskRow })

function sent(change: Change): Sent {
  if (change.op !== 'INSERT') return change
  const { row, ...rest } = change
  return 'annual' in row ? { ...rest, row } : { ...rest, task: row }
}

function received(change: Sent): Change {
  if (change.op !== 'INSERT') return change
  const { row, task, ...rest } = change
  return { ...rest, row: (row ?? task)! }
}

/** Changes of others, as the form takes them in. */
export function receivedState<T extends { merged: Change[] }>(answer: T): T {
  return { ...answer, merged: (answer.merged as Sent[]).map(received) }
}

/** Stores changes; a request that is sent again under its id is answered, not done again. */
export async function saveChanges(
  id: string,
  body: { revision: number; changes: Change[] },
  requestId: string,
): Promise<PatchAnswer> {
  const order = { revision: body.revision, changes: body.changes.map(sent) }
  return receivedState(await patch<PatchAnswer>(`/declarations/${id}`, order, { requestId }))
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

/** What the declaration of a department can be made of. */
export function readGathered(id: string, signal?: AbortSignal): Promise<Gathered> {
  return get(`/declarations/${id}/gather`, {}, signal)
}

/** Makes a declaration a good example for others, or an ordinary one again. */
export function setExample(id: string, example: boolean): Promise<DeclarationView> {
  return put(`/declarations/${id}/example`, { example })
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

/** The form as it is printed. */
export function printDeclaration(id: string, form: string, unit: AmountUnit): Promise<string> {
  return download(`/declarations/${id}/print`, { form, unit })
}

/** A workbook in which the form can be written without the server. */
export function takeOffline(id: string): Promise<string> {
  return download(`/declarations/${id}/offline`)
}

/** What a workbook that comes back would change; nothing is stored by this. */
export function readOffline(id: string, file: Blob): Promise<OfflineChanges> {
  return post<OfflineChanges>(`/declarations/${id}/offline`, file).then(receivedOffline)
}

function receivedOffline(answer: OfflineChanges): OfflineChanges {
  return { ...answer, changes: (answer.changes as Sent[]).map(received) }
}

/** The form without content, as it is printed. */
export function printTemplate(id: string, year: number): Promise<string> {
  return download(`/templates/${id}/print`, { year })
}

/** A copy of a form for a part of the tree from a year on. */
export function adaptTemplate(order: {
  basedOn: string
  name: string
  path: string
  year: number
}): Promise<FormTemplate> {
  return post('/templates', order)
}

/** A further version of an adapted form; all that is wrong with it is answered at once. */
export function changeTemplate(id: string, template: FormTemplate): Promise<FormTemplate> {
  return put(`/templates/${id}`, { template })
}
