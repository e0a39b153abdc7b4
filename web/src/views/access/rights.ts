import type { RightView } from '@/api/access.types'
import { text } from '@/locales'

/** The years of a right in words. */
export function yearsOf(right: Pick<RightView, 'yearFrom' | 'yearTo'>): string {
  const { yearFrom: from, yearTo: to } = right
  if (from === null && to === null) return text('access.years.all')
  if (to === null) return text('access.years.from', { from })
  if (from === null) return text('access.years.to', { to })
  return from === to ? text('access.years.only', { from }) : text('access.years.between', { from, to })
}

/** Where a right holds, in words. */
export function placeOf(right: Pick<RightView, 'path' | 'pathName'>): string {
  return right.path === '/' ? text('frame.context.everything') : right.pathName
}
