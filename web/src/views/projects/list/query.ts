import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ProjectFilter } from '@/api/projects.types'

export const USUAL_SORT = 'changedAt,desc'
export const USUAL_SIZE = 50
export const PAGE_SIZES = [50, 100, 200]

/** What the list shows besides year and organization, which belong to the context. All of it stands in the address. */
export interface ListQuery {
  text?: string
  kind?: string[]
  state?: string[]
  nature?: string
  label?: string
  flag?: string
  amount?: string
  target?: boolean
  source?: string
  deleted?: boolean
  /** Projects of any year, not only of that of the context. */
  anyYear?: boolean
  sort: string
  page: number
  size: number
}

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
const truth = (text: string | undefined): boolean | undefined =>
  text === 'true' ? true : text === 'false' ? false : undefined

/** Reads an address; what it does not say is as usual. */
export function fromAddress(query: LocationQuery): ListQuery {
  const size = whole(one(query, 'size'), USUAL_SIZE)
  const read: ListQuery = {
    text: one(query, 'text'),
    kind: many(query, 'kind'),
    state: many(query, 'state'),
    nature: one(query, 'nature'),
    label: one(query, 'label'),
    flag: one(query, 'flag'),
    amount: one(query, 'amount'),
    target: truth(one(query, 'target')),
    source: one(query, 'source'),
    deleted: truth(one(query, 'deleted')),
    anyYear: truth(one(query, 'anyYear')),
    sort: one(query, 'sort') ?? USUAL_SORT,
    // People count pages from 1.
    page: Math.max(0, whole(one(query, 'page'), 1) - 1),
    size: PAGE_SIZES.includes(size) ? size : USUAL_SIZE,
  }
  return read
}

/** Writes an address; what is as usual is left out. */
export function toAddress(query: ListQuery): LocationQueryRaw {
  const { sort, page, size, target, deleted, anyYear, ...filters } = query
  const raw: LocationQueryRaw = {
    ...filters,
    target: target === undefined ? undefined : String(target),
    deleted: deleted === true ? 'true' : undefined,
    anyYear: anyYear === true ? 'true' : undefined,
    sort: sort === USUAL_SORT ? undefined : sort,
    page: page === 0 ? undefined : String(page + 1),
    size: size === USUAL_SIZE ? undefined : String(size),
  }
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''))
}

/** What the server is asked: the filters in the context of year and organization. */
export function filterOf(query: ListQuery, context: { year: number; path: string }): ProjectFilter {
  const { sort, page, size, anyYear, ...filters } = query
  return {
    ...filters,
    ...(anyYear === true ? {} : { year: context.year }),
    ...(context.path === '' ? {} : { path: context.path }),
  }
}

/** Whether anything narrows the list, states and the bin aside. */
export function isNarrowed(query: ListQuery): boolean {
  const { sort, page, size, state, deleted, anyYear, ...filters } = query
  return Object.values(filters).some((value) => value !== undefined && value !== '')
}

export type Tab = 'all' | 'planned' | 'waiting' | 'reserved' | 'compiling' | 'executing' | 'over' | 'bin'
const TABS: Record<Tab, Pick<ListQuery, 'state' | 'deleted'>> = {
  all: {},
  planned: { state: ['PLANNED'] },
  waiting: { state: ['WAITING'] },
  reserved: { state: ['RESERVED'] },
  compiling: { state: ['COMPILING'] },
  executing: { state: ['EXECUTING'] },
  over: { state: ['ENDED', 'TERMINATED'] },
  bin: { deleted: true },
}
export const tabs = Object.keys(TABS) as Tab[]

const wanted = (query: Pick<ListQuery, 'state' | 'deleted'>) =>
  JSON.stringify([[...(query.state ?? [])].sort(), query.deleted === true])

/** Which tab the filters amount to, if any. */
export function tabOf(query: ListQuery): Tab | undefined {
  return tabs.find((tab) => wanted(TABS[tab]) === wanted(query))
}

/** The same list under another tab; what was searched and chosen otherwise stays. */
export function underTab(query: ListQuery, tab: Tab): ListQuery {
  return { ...query, state: undefined, deleted: undefined, ...TABS[tab], page: 0 }
}

/** How many a tab holds. */
export function tabCount(tab: Tab, counts: Record<string, number>): number {
  if (tab === 'all') return counts.ALL ?? 0
  if (tab === 'bin') return counts.DELETED ?? 0
  return (TABS[tab].state ?? []).reduce((sum, state) => sum + (counts[state] ?? 0), 0)
}
