import { download, get, post } from './http'

export type PrintForm = 'pdf' | 'docx' | 'xlsx'

/** A file of many forms, made in the background. */
export interface PrintView {
  id: string
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'
  done: number
  total: number
  forms: number
  fileName: string
  problem: string
  remedy: string
}

/** Orders one file with several forms, each in the unit of its own template, and a list of contents before them. */
export function orderPrint(order: { ids: string[]; form: PrintForm }): Promise<PrintView> {
  return post('/prints', { ...order, contents: order.ids.length > 1 })
}

export function readPrint(id: string, signal?: AbortSignal): Promise<PrintView> {
  return get(`/prints/${id}`, {}, signal, { background: true })
}

export function savePrint(id: string): Promise<string> {
  return download(`/prints/${id}/file`)
}
