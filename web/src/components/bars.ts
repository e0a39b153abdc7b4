import type { RouteLocationRaw } from 'vue-router'
import type { Counts } from '@/api/types'

/** A line of a bar chart. */
export interface Bar {
  key: string
  label: string
  counts: Counts
  /** What stands at its end, in words. */
  note?: string
  to?: RouteLocationRaw
}
/** A bar with the widths of its pieces in percent of the longest bar. */
export interface BarLine extends Counts {
  bar: Bar
}

/** Widths relative to the longest bar, in whole percent; what exists is never narrower than one percent. */
export function shares(bars: readonly Bar[]): BarLine[] {
  const longest = Math.max(1, ...bars.map(({ counts }) => counts.errors + counts.warnings + counts.infos))
  const width = (count: number) => (count === 0 ? 0 : Math.max(1, Math.floor((count * 100) / longest)))
  return bars.map((bar) => ({
    bar,
    errors: width(bar.counts.errors),
    warnings: width(bar.counts.warnings),
    infos: width(bar.counts.infos),
  }))
}
