import type { DepartmentView } from '@/api/overview.types'

type Year = DepartmentView['years'][number]

/** A line over all years: what it is, and the figure of each year as the document prints it. */
export interface HeadlineRow {
  label: string
  /** One for each year in order; empty where the year has none. */
  printed: string[]
}
/** The headline figures of one kind of document with all years side by side. */
export interface HeadlineGroup {
  label: string
  rows: HeadlineRow[]
}

/** Puts the headlines of the years side by side; groups and lines in the order in which they first occur. */
export function sideBySide(years: readonly Year[]): HeadlineGroup[] {
  const groups = new Map<string, Map<string, string[]>>()
  years.forEach((year, index) => {
    for (const headline of year.headline) {
      const rows = groups.get(headline.label) ?? new Map<string, string[]>()
      groups.set(headline.label, rows)
      for (const amount of headline.amounts) {
        const printed = rows.get(amount.label) ?? years.map(() => '')
        rows.set(amount.label, printed)
        printed[index] = amount.printed
      }
    }
  })
  return [...groups].map(([label, rows]) => ({
    label,
    rows: [...rows].map(([row, printed]) => ({ label: row, printed })),
  }))
}
