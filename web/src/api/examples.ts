import { get } from './http'
import type { FormTemplate, IndicatorRow, Period } from './targets.types'

/** A good example that can be begun with. */
export interface ExampleRow {
  id: string
  title: string
  unitName: string
  year: number
  kindName: string
  /** Of the kind of the project that is declared. */
  sameKind: boolean
}
/** What would be taken over from it. */
export interface ExampleView {
  id: string
  title: string
  template: FormTemplate
  goals: Partial<Record<Period, string>>
  indicators: IndicatorRow[]
}
/** What is to be declared. */
export type ExampleWish = { projectId?: string; departmentId?: string; year: number }

export function listExamples(wish: ExampleWish, signal?: AbortSignal): Promise<ExampleRow[]> {
  return get('/examples', wish, signal)
}

export function readExample(id: string, wish: ExampleWish, signal?: AbortSignal): Promise<ExampleView> {
  return get(`/examples/${id}`, wish, signal)
}
