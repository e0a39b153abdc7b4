import { get } from './http'
import type { SystemView } from './types'

/** Version, limits and whether the demonstration documents are loaded. */
export function readSystem(signal?: AbortSignal): Promise<SystemView> {
  return get('/system', {}, signal)
}
