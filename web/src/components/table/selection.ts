/** What is selected, and from where a range begins. */
export interface Selection {
  keys: ReadonlySet<string>
  anchor: string | null
}

export const nothingSelected: Selection = { keys: new Set(), anchor: null }

/** One row in or out; from here the next range begins. */
export function toggle(selection: Selection, key: string): Selection {
  const keys = new Set(selection.keys)
  if (!keys.delete(key)) keys.add(key)
  return { keys, anchor: key }
}

/** From the anchor to this row, as the anchor is: with Shift, rows come in or go out together. */
export function extend(selection: Selection, order: readonly string[], key: string): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor)
  const to = order.indexOf(key)
  if (from < 0 || to < 0) return toggle(selection, key)
  const keys = new Set(selection.keys)
  const select = selection.anchor !== null && selection.keys.has(selection.anchor)
  for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (select) keys.add(one)
    else keys.delete(one)
  }
  return { keys, anchor: selection.anchor }
}

/** All rows of the page in, or out when all are in; what is selected elsewhere stays. */
export function toggleAll(selection: Selection, order: readonly string[]): Selection {
  const keys = new Set(selection.keys)
  const all = order.every((key) => keys.has(key))
  for (const key of order) {
    if (all) keys.delete(key)
    else keys.add(key)
  }
  return { keys, anchor: null }
}
