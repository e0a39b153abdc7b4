import { get, post, put, remove } from './http'
import type {
  Calendar,
  ChainOrder,
  ChainView,
  LatePermission,
  OfficeRow,
  Readiness,
  SeasonPlace,
  SeasonProgress,
} from './seasons.types'

const KIND = 'TARGET'

/** The season that holds for a place; for where one is at home when no place is given. */
export function readCalendar(year: number, path: string, signal?: AbortSignal): Promise<Calendar> {
  return get('/seasons/calendar', { kind: KIND, year, path }, signal)
}

export function readProgress(year: number, path: string, signal?: AbortSignal): Promise<SeasonProgress[]> {
  return get('/seasons/progress', { kind: KIND, year, path }, signal)
}

export function listLate(year: number, path: string, signal?: AbortSignal): Promise<LatePermission[]> {
  return get('/seasons/late', { kind: KIND, year, path }, signal)
}

/** What is missing before the season can be opened. */
export function readReadiness(place: SeasonPlace): Promise<Readiness> {
  return get('/seasons/readiness', { ...place })
}

export function openSeason(place: SeasonPlace, note: string): Promise<Calendar> {
  return post('/seasons/open', { ...place, note })
}

export function closeSeason(place: SeasonPlace): Promise<Calendar> {
  return post('/seasons/close', place)
}

export function permitLate(place: SeasonPlace, until: string, reason: string): Promise<LatePermission> {
  return post('/seasons/late', { ...place, until, reason })
}

export function endLate(id: string): Promise<void> {
  return post(`/seasons/late/${id}/end`)
}

/** The chains in force at a place: that for all, and those of variants. */
export function listChains(year: number, path: string, signal?: AbortSignal): Promise<ChainView[]> {
  return get('/chains', { kind: KIND, year, path }, signal)
}

export function saveChain(order: ChainOrder): Promise<ChainView> {
  return put('/chains', order)
}

/** Takes back what was set here: the chain from above holds again. */
export function removeChain(id: string): Promise<void> {
  return remove(`/chains/${id}`)
}

/** Which office of the finance department reviews each department below a place. */
export function listOffices(year: number, path: string, signal?: AbortSignal): Promise<OfficeRow[]> {
  return get('/chains/offices', { year, path }, signal)
}

/** Names the office of a department from a year on; an empty one takes the naming back. What waits goes over. */
export function nameOffice(order: {
  departmentPath: string
  officePath: string
  year: number
}): Promise<OfficeRow[]> {
  return put('/chains/offices', order)
}
