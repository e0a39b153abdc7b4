import type { Change, SetChange } from '@/api/targets.types'

/** Changes under way to become fewer; what falls out leaves a hole, so that the order of the rest stands. */
class Fewer {
  private readonly kept: (Change | null)[] = []
  private readonly sets = new Map<string, number>()
  private readonly setsOfRow = new Map<string, Set<string>>()
  private readonly inserts = new Map<string, number>()
  /** Rows that others were put behind, or that moved: they have to have been there. */
  private readonly needed = new Set<string>()

  add(change: Change): void {
    if (change.op === 'SET') this.set(change)
    else if (change.op === 'DELETE') this.remove(change.id, change)
    else {
      if (change.after !== null) this.needed.add(change.after)
      if (change.op === 'MOVE') this.needed.add(change.id)
      else this.inserts.set(change.row.id, this.kept.length)
      this.kept.push(change)
    }
  }

  private set(change: SetChange): void {
    const known = this.sets.get(change.at)
    const earlier = known === undefined ? null : this.kept[known]
    if (known === undefined || earlier?.op !== 'SET') {
      this.sets.set(change.at, this.kept.length)
      const row = rowOf(change.at)
      this.setsOfRow.set(row, (this.setsOfRow.get(row) ?? new Set()).add(change.at))
      this.kept.push(change)
    } else if (earlier.from === change.to) {
      this.kept[known] = null
      this.sets.delete(change.at)
    } else this.kept[known] = { ...earlier, to: change.to }
  }

  private remove(id: string, change: Change): void {
    for (const at of this.setsOfRow.get(id) ?? []) {
      const index = this.sets.get(at)
      if (index !== undefined) this.kept[index] = null
      this.sets.delete(at)
    }
    const made = this.inserts.get(id)
    if (made === undefined || this.needed.has(id)) this.kept.push(change)
    else this.kept[made] = null
    this.inserts.delete(id)
  }

  get rest(): Change[] {
    return this.kept.filter((change): change is Change => change !== null)
  }
}

/** The row a cell belongs to; cells of the head and the funding belong to none. */
function rowOf(at: string): string {
  const [area, id = ''] = at.split('/')
  return area === 'indicator' || area === 'task' ? id : ''
}

/**
 * Fewer changes with the same effect: of several texts in one cell the first `from` and the last `to`, nothing for what
 * came back to where it was, nothing for rows that came and went.
 */
export function coalesce(changes: readonly Change[]): Change[] {
  const fewer = new Fewer()
  changes.forEach((change) => fewer.add(change))
  return fewer.rest
}
