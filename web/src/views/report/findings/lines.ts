import type { Entry } from './entries'

export type Grouping = 'part' | 'check' | 'cause' | 'none'
export const GROUPINGS: readonly Grouping[] = ['part', 'cause', 'check', 'none']

/** The head of a group in the list. */
export interface GroupLine {
  readonly kind: 'group'
  readonly key: string
  readonly label: string
  readonly entries: readonly Entry[]
  readonly folded: boolean
}

/** A finding in the list. */
export interface EntryLine {
  readonly kind: 'entry'
  readonly key: string
  readonly entry: Entry
}

export type Line = GroupLine | EntryLine

/** The lines of the list: groups in the order in which they first appear, folded groups without their findings. */
export function linesOf(entries: readonly Entry[], by: Grouping, folded: ReadonlySet<string>): Line[] {
  const lineOf = (entry: Entry): EntryLine => ({ kind: 'entry', key: keyOf(entry), entry })
  if (by === 'none') return entries.map(lineOf)
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = groupKey(entry, by)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups].flatMap(([key, members]): Line[] => {
    const first = members[0]
    if (first === undefined || (by === 'cause' && members.length === 1)) return members.map(lineOf)
    const groupKeyed = `${by}:${key}`
    const closed = folded.has(groupKeyed)
    const head: GroupLine = {
      kind: 'group',
      key: groupKeyed,
      label: groupLabel(first, by),
      entries: members,
      folded: closed,
    }
    return closed ? [head] : [head, ...members.map(lineOf)]
  })
}

/** Two findings of one report may carry the same fingerprint; their ordinal tells them apart. */
export function keyOf(entry: Entry): string {
  return `f${entry.finding.ordinal}`
}

function groupKey({ finding }: Entry, by: Grouping): string {
  if (by === 'part') return finding.partTitle
  return by === 'check' ? finding.check : finding.group || finding.fingerprint
}

function groupLabel({ finding }: Entry, by: Grouping): string {
  if (by === 'part') return finding.partTitle
  return by === 'check' ? `${finding.check} ${finding.title}` : finding.where
}

/** The findings that go back to the same cause, this one left out. */
export function sameCause(entries: readonly Entry[], entry: Entry): Entry[] {
  const group = entry.finding.group
  return group === ''
    ? []
    : entries.filter((one) => one.finding.group === group && one.finding.ordinal !== entry.finding.ordinal)
}
