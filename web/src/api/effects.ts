import { get, put } from './http'

export type Effect = 'BLOCKING' | 'ADVISORY'
/** A check and what its findings do when a declaration is sent, for a place and year. */
export interface EffectRow {
  check: string
  title: string
  severity: 'ERROR' | 'WARNING' | 'INFO'
  inRulebook: boolean
  effect: Effect
  usual: Effect
  decided: {
    path: string
    place: string
    year: number
    reason: string
    at: string
    by: string
    here: boolean
  } | null
}
/** What findings do for a division. */
export interface EffectsView {
  path: string
  place: string
  year: number
  rows: EffectRow[]
}
export interface EffectOrder {
  check: string
  path: string
  /** 0 for every year. */
  year: number
  /** Null takes the decision back. */
  effect: Effect | null
  reason: string
}

export function listEffects(path: string, year: number, signal?: AbortSignal): Promise<EffectsView> {
  return get('/effects', { path, year }, signal)
}

/** Decides what findings do; answers all checks of that place and year. */
export function decideEffect(order: EffectOrder): Promise<EffectsView> {
  return put('/effects', order)
}
