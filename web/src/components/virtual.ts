/** Items drawn above and below the visible area. */
const SPARE = 4

/** Where each item begins; the last number is where the list ends. */
export function offsetsOf(heights: readonly number[]): number[] {
  const offsets = [0]
  let sum = 0
  for (const height of heights) {
    sum += height
    offsets.push(sum)
  }
  return offsets
}

/** The items [from, to) to draw for a scroll position. */
export function visibleRange(
  offsets: readonly number[],
  top: number,
  room: number,
  spare = SPARE,
): { from: number; to: number } {
  const count = offsets.length - 1
  const from = Math.max(0, lastAtOrBefore(offsets, top) - spare)
  const to = Math.min(count, lastAtOrBefore(offsets, top + room) + 1 + spare)
  return { from: Math.min(from, count), to }
}

/** The last item that begins there or before. */
export function lastAtOrBefore(offsets: readonly number[], position: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}
