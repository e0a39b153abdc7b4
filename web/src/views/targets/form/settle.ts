import type { Change, Conflict, ConflictState } from '@/api/targets.types'

/** What is to stand at each disputed place: what was typed here, or what is stored. */
export type Choices = ReadonlyMap<string, 'mine' | 'theirs'>

/** A whole row is disputed when one took it away while another wrote in it; its place has no cell. */
export function isRow(conflict: Conflict): boolean {
  return conflict.at.split('/').length === 2 && /^(?:indicator|task)\//.test(conflict.at)
}

function touches(change: Change, id: string): boolean {
  if (change.op === 'SET') return change.at.split('/')[1] === id && /^(?:indicator|task)\//.test(change.at)
  return change.op === 'INSERT' ? change.row.id === id : change.id === id
}

/** The changes that remain to be sent after a dispute: all that was not disputed, and what was decided. */
export function settle(
  conflict: ConflictState,
  choices: Choices,
  sent: readonly Change[],
  waiting: readonly Change[],
  rowOf: (id: string) => Change | null,
): { changes: Change[]; reload: boolean } {
  const rows = conflict.conflicts.filter(isRow)
  const cells = new Map(conflict.conflicts.filter((one) => !isRow(one)).map((one) => [one.at, one]))
  let changes = [
    ...sent.filter((change) => change.op !== 'SET' || !cells.has(change.at)),
    ...decisions(cells, choices),
    ...rebased(waiting, cells, choices),
  ]
  let reload = conflict.reload === true
  for (const row of rows) {
    const id = row.at.split('/')[1] ?? ''
    const mine = choices.get(row.at) === 'mine'
    // My own deletion stays among the changes; everything else about the row is dropped or put in as a whole.
    if (mine && row.mine === null) continue
    changes = changes.filter((change) => !touches(change, id))
    const again = mine ? rowOf(id) : null
    if (again !== null) changes.push(again)
    else reload = true
  }
  return { changes, reload }
}

const decidedText = (one: Conflict, choices: Choices) =>
  choices.get(one.at) === 'mine' ? one.mine : one.theirs

function decisions(cells: ReadonlyMap<string, Conflict>, choices: Choices): Change[] {
  return [...cells.values()]
    .filter((one) => decidedText(one, choices) !== one.theirs)
    .map((one) => ({ op: 'SET', at: one.at, from: one.theirs, to: decidedText(one, choices) }))
}

/** What was typed on top of a disputed text starts from the decision. */
function rebased(
  waiting: readonly Change[],
  cells: ReadonlyMap<string, Conflict>,
  choices: Choices,
): Change[] {
  const first = new Set<string>()
  return waiting.map((change) => {
    const disputed = change.op === 'SET' ? cells.get(change.at) : undefined
    if (change.op !== 'SET' || disputed === undefined || first.has(change.at)) return change
    first.add(change.at)
    return { ...change, from: decidedText(disputed, choices) }
  })
}
