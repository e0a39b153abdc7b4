import { type NodeRow, childrenOf } from '@/api/organizations'
import { LazyTree } from './tree/tree'

const PAGE = 200

/** The organizations the person may see, fetched as they are opened; as they are in a year when one is given. */
export function organizationTree(year?: () => number | undefined): LazyTree<NodeRow> {
  return new LazyTree<NodeRow>((parent, page) =>
    childrenOf(parent?.id ?? null, { year: year?.(), page, size: PAGE }),
  )
}
