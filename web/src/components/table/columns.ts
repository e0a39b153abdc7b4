/** A column of a table; its cells are drawn by the slot `cell-<key>`. */
export interface Column {
  key: string
  label: string
  /** Pixels; a column without takes what is left. */
  width?: number
  align?: 'left' | 'right' | 'center'
  /** What the server calls the order by this column, when it can be sorted by. */
  sort?: string
  /** The first click on it: figures and times begin with the largest. */
  descendingFirst?: boolean
  tip?: string
}

export interface Sorting {
  by: string
  descending: boolean
}

/** `changedAt,desc` as the address has it. */
export function parseSort(text: string): Sorting {
  const [by = '', direction = 'asc'] = text.split(',')
  return { by, descending: direction === 'desc' }
}

/** The order after a click on a column's head: this column, and the other way round the second time. */
export function nextSort(current: string, column: Column): string {
  if (column.sort === undefined) return current
  const now = parseSort(current)
  const descending = now.by === column.sort ? !now.descending : column.descendingFirst === true
  return `${column.sort},${descending ? 'desc' : 'asc'}`
}
