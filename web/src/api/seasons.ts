import { get } from './http'
import type { Calendar } from './seasons.types'

/** The season that holds for a place; for everything one may see when no place is given. */
export function readCalendar(year: number, path: string, signal?: AbortSignal): Promise<Calendar> {
  return get('/seasons/calendar', { kind: 'TARGET', year, path }, signal)
}
