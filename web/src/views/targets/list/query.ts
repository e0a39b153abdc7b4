import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { TargetQuery } from '@/api/targetList'

export const USUAL_SORT = 'changedAt,desc'
export const USUAL_SIZE = 50
export const PAGE_SIZES = [50, 100, 200]
export const FACETS = ['kind', 'template'] as const
export type FacetKey = (typeof FACETS)[number]

/** What the list shows; year and organization are the context's. */
export interface ListQuery extends Omit<TargetQuery, 'year' | 'path'> {
  sort: string
  page: number
  size: number
}

const many = (query: LocationQuery, key: string): string[] | undefined => {
  const value = query[key]
  const values = (Array.isArray(value) ? value : [value]).filter((text): text is string => Boolean(text))
  return values.length === 0 ? undefined : values
}
const whole = (text: string | undefined, usual: number): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : usual

/** Reads an address; what it does not say is as usual. */
export function fromAddress(query: LocationQuery): ListQuery {
  const size = whole(many(query, 'size')?.[0], USUAL_SIZE)
  return {
    text: many(query, 'text')?.[0],
    state: many(query, 'state'),
    kind: many(query, 'kind'),
    template: many(query, 'template'),
    deleted: many(query, 'deleted')?.[0] === 'true' ? true : undefined,
    sort: many(query, 'sort')?.[0] ?? USUAL_SORT,
    page: Math.max(0, whole(many(query, 'page')?.[0], 1) - 1),
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

export const TABS = ['all', 'DRAFT', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'bin'] as const
export type Tab = (typeof TABS)[number]

export function tabOf(query: ListQuery): Tab {
  if (query.deleted === true) return 'bin'
  const [state, ...more] = query.state ?? []
  return more.length === 0 ? (TABS.find((tab) => tab === state) ?? 'all') : 'all'
}

/** The same list under another tab; what was searched and chosen otherwise stays. */
export function underTab(query: ListQuery, tab: Tab): ListQuery {
  const state = tab === 'all' || tab === 'bin' ? undefined : [tab]
  return { ...query, state, deleted: tab === 'bin' ? true : undefined, page: 0 }
}

export function isNarrowed(query: ListQuery): boolean {
  return Boolean(query.text) || query.kind !== undefined || query.template !== undefined
}
