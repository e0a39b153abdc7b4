import type { TreeLine } from './tree'

const PAGE = 10

/** Which line a key leads to from a line of a tree; null when the key means nothing here. */
export function keyTarget<T>(
  key: string,
  from: number,
  lines: readonly TreeLine<T>[],
  name: (node: T) => string,
): number | null {
  const last = lines.length - 1
  const within = (index: number) => Math.max(0, Math.min(index, last))
  const level = lines[from]?.level ?? 1
  switch (key) {
    case 'ArrowDown':
      return within(from + 1)
    case 'ArrowUp':
      return within(from - 1)
    case 'PageDown':
      return within(from + PAGE)
    case 'PageUp':
      return within(from - PAGE)
    case 'Home':
      return 0
    case 'End':
      return last
    // An open one goes to its first child, a closed one up to its parent.
    case 'ArrowRight':
      return (lines[from + 1]?.level ?? 0) > level ? from + 1 : from
    case 'ArrowLeft':
      return parentOf(from, lines)
    default:
      return key.length === 1 ? beginningWith(key, from, lines, name) : null
  }
}

function parentOf<T>(from: number, lines: readonly TreeLine<T>[]): number {
  const level = lines[from]?.level ?? 1
  for (let index = from - 1; index >= 0; index--) {
    if ((lines[index]?.level ?? 0) < level) return index
  }
  return from
}

/** The next line whose name begins with a typed character, round to the top again. */
function beginningWith<T>(
  key: string,
  from: number,
  lines: readonly TreeLine<T>[],
  name: (node: T) => string,
): number | null {
  for (let step = 1; step <= lines.length; step++) {
    const index = (from + step) % lines.length
    const line = lines[index]
    if (line?.kind === 'node' && name(line.node).startsWith(key)) return index
  }
  return null
}
