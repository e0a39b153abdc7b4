import type { NodeDetail, NodeKind } from '@/api/organizations'

/** What can be done with a place of the tree. */
export const NODE_ACTIONS = ['add', 'rename', 'move', 'split', 'merge', 'close', 'reopen'] as const
export type NodeAction = (typeof NODE_ACTIONS)[number]

/** What may stand directly below what. */
export const BELOW: Record<NodeKind, readonly NodeKind[]> = {
  DIVISION: ['COMPETENT_DEPARTMENT', 'FINANCE_DEPARTMENT', 'DIVISION'],
  FINANCE_DEPARTMENT: ['OFFICE'],
  OFFICE: [],
  COMPETENT_DEPARTMENT: ['UNIT'],
  UNIT: ['UNIT'],
}

/** The kinds below which something of this kind may come. */
export function homesOf(kind: NodeKind): NodeKind[] {
  return (Object.keys(BELOW) as NodeKind[]).filter((home) => BELOW[home].includes(kind))
}

/** Divisions and finance departments stay where they are; a closed one stays closed. */
export function actionsFor(node: Pick<NodeDetail, 'kind' | 'validTo'>): NodeAction[] {
  if (node.validTo !== null) return ['reopen']
  const reorganized = node.kind === 'COMPETENT_DEPARTMENT' || node.kind === 'UNIT'
  return NODE_ACTIONS.filter((action) => {
    if (action === 'add') return BELOW[node.kind].length > 0
    if (action === 'rename') return true
    if (action === 'reopen') return false
    if (action === 'close') return node.kind !== 'DIVISION'
    return reorganized
  })
}
