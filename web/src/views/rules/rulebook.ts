import { computed, ref } from 'vue'
import type { CheckRow } from '@/api/overview.types'
import type { Severity } from '@/api/types'
import { parseSort } from '@/components/table/columns'

/** What narrows the list of checks. */
export interface RuleFilter {
  query: string
  category: string
  severity: '' | Severity
  firedOnly: boolean
}

export const everything: RuleFilter = { query: '', category: '', severity: '', firedOnly: false }

const GRAVITY: Record<Severity, number> = { ERROR: 3, WARNING: 2, INFO: 1 }

/** The checks a filter leaves; every word of the search must occur. */
export function narrowed(rows: readonly CheckRow[], filter: RuleFilter): CheckRow[] {
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const text = `${row.id} ${row.title} ${row.summary} ${row.categoryLabel}`.toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (filter.category === '' || row.category === filter.category) &&
      (filter.severity === '' || row.severity === filter.severity) &&
      (!filter.firedOnly || row.findings > 0)
    )
  })
}

/** In the order of a column; without one in the order of the rulebook. */
export function ordered(rows: readonly CheckRow[], sort: string): CheckRow[] {
  const { by, descending } = parseSort(sort)
  const value = (row: CheckRow): string | number => {
    switch (by) {
      case 'severity':
        return GRAVITY[row.severity]
      case 'documents':
      case 'findings':
      case 'notAnError':
        return row[by]
      case 'category':
        return row.categoryLabel
      case 'title':
        return row.title
      default:
        return row.id
    }
  }
  if (by === '') return [...rows]
  const sign = descending ? -1 : 1
  return rows
    .map((row, place) => ({ row, place, value: value(row) }))
    .sort((a, b) => {
      const order =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : String(a.value).localeCompare(String(b.value), 'zh-CN', { numeric: true })
      return order === 0 ? a.place - b.place : sign * order
    })
    .map((each) => each.row)
}

/** The categories that occur, in the order of the rulebook. */
export function categories(rows: readonly CheckRow[]): { value: string; label: string }[] {
  const found = new Map(rows.map((row) => [row.category, row.categoryLabel]))
  return [...found].map(([value, label]) => ({ value, label }))
}

/** What the list of rules showed last, so that the way back from a rule leads to it. */
const filter = ref<RuleFilter>({ ...everything })
const sort = ref('')
const all = ref<CheckRow[]>([])

export function useRulebook() {
  const shown = computed(() => ordered(narrowed(all.value, filter.value), sort.value))
  return { all, filter, sort, shown }
}
