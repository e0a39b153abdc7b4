import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { DocumentPageQuery, DocumentQuery } from '@/api/documents'

export const USUAL_SORT = 'changedAt,desc'
export const USUAL_SIZE = 50
export const PAGE_SIZES = [50, 100, 200]
export const FACETS = ['department', 'year', 'kind', 'state', 'media'] as const
export type FacetKey = (typeof FACETS)[number]

/** What the list shows: filters, order and page. All of it stands in the address, so that it can be sent. */
export type ListQuery = Required<Pick<DocumentPageQuery, 'sort' | 'page' | 'size'>> & DocumentQuery

const one = (query: LocationQuery, key: string): string | undefined => {
  const value = query[key]
  return (Array.isArray(value) ? value[0] : value) || undefined
}
const many = (query: LocationQuery, key: string): string[] | undefined => {
  const value = query[key]
  const values = (Array.isArray(value) ? value : [value]).filter((text): text is string => Boolean(text))
  return values.length === 0 ? undefined : values
}
const whole = (text: string | undefined, usual: number): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : usual

/** Reads an address; what it does not say is as usual, what makes no sense is as if not said. */
export function fromAddress(query: LocationQuery): ListQuery {
  const size = whole(one(query, 'size'), USUAL_SIZE)
  return {
    query: one(query, 'query'),
    ...Object.fromEntries(FACETS.map((facet) => [facet, many(query, facet)])),
    set: one(query, 'set'),
    severity: one(query, 'severity'),
    check: one(query, 'check'),
    deleted: one(query, 'deleted') === 'true' ? true : undefined,
    sort: one(query, 'sort') ?? USUAL_SORT,
    // People count pages from 1.
    page: Math.max(0, whole(one(query, 'page'), 1) - 1),
    size: PAGE_SIZES.includes(size) ? size : USUAL_SIZE,
  }
}

/** Writes an address; what is as usual is left out. */
export function toAddress(query: ListQuery): LocationQueryRaw {
  const { sort, page, size, deleted, ...filters } = query
  const raw: LocationQueryRaw = {
    ...filters,
    deleted: deleted === true ? 'true' : undefined,
    sort: sort === USUAL_SORT ? undefined : sort,
    page: page === 0 ? undefined : String(page + 1),
    size: size === USUAL_SIZE ? undefined : String(size),
  }
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** Only what narrows the list. */
export function filtersOf(query: ListQuery): DocumentQuery {
  const { sort, page, size, ...filters } = query
  return filters
}

/** Whether anything narrows the list, the bin aside. */
export function isNarrowed(query: ListQuery): boolean {
  const { deleted, ...filters } = filtersOf(query)
  return Object.values(filters).some((value) => value !== undefined && value !== '')
}

export type Tab = 'all' | 'open' | 'going' | 'refused' | 'bin'
const TABS: Record<Tab, DocumentQuery> = {
  all: {},
  open: { severity: 'ERROR' },
  going: { state: ['WAITING', 'RUNNING'] },
  refused: { state: ['REFUSED', 'FAILED'] },
  bin: { deleted: true },
}
export const tabs = Object.keys(TABS) as Tab[]

const wanted = (query: DocumentQuery) =>
  JSON.stringify([query.severity ?? '', [...(query.state ?? [])].sort(), query.deleted === true])

/** Which tab the filters amount to, if any. */
export function tabOf(query: DocumentQuery): Tab | undefined {
  return tabs.find((tab) => wanted(TABS[tab]) === wanted(query))
}

/** The same list under another tab; what was searched and chosen otherwise stays. */
export function underTab(query: ListQuery, tab: Tab): ListQuery {
  return { ...query, severity: undefined, state: undefined, deleted: undefined, ...TABS[tab], page: 0 }
}

/** How many documents a tab holds, where the facets tell. */
export function tabCount(tab: Tab, states: readonly { value: string; count: number }[]): number | undefined {
  const wantedStates = TABS[tab].state
  if (wantedStates === undefined) return undefined
  return states.reduce((sum, state) => sum + (wantedStates.includes(state.value) ? state.count : 0), 0)
}
