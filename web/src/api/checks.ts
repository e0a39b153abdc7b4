import { get } from './http'
import type { CheckDetail, CheckRow } from './overview.types'

/** The whole rulebook, with how often each check fired here. */
export function listChecks(signal?: AbortSignal): Promise<CheckRow[]> {
  return get('/checks', {}, signal)
}

/** One check with reason, formula, basis, examples and where it fired last. */
export function readCheck(id: string, signal?: AbortSignal): Promise<CheckDetail> {
  return get(`/checks/${encodeURIComponent(id)}`, {}, signal)
}
