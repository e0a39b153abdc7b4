import { shallowRef } from 'vue'

/** What a tree needs to know of a node. */
export interface TreeNode {
  readonly id: string
  /** Directly below; nothing is fetched of a node without. */
  readonly children: number
}
export interface NodeLine<T> {
  readonly kind: 'node'
  readonly key: string
  readonly node: T
  readonly level: number
  readonly open: boolean
  /** Of how many, and the how manieth: for those who hear the tree. */
  readonly position: number
  readonly siblings: number
}
/** Stands for what is not fetched yet: below a node, or the rest of its children. */
export interface GapLine {
  readonly kind: 'gap'
  readonly key: string
  readonly parent: string | null
  readonly level: number
  readonly missing: number
}
export type TreeLine<T> = NodeLine<T> | GapLine
export interface ChildPage<T> {
  items: readonly T[]
  total: number
}
/** Fetches one page of what stands directly below a node; of the roots below null. */
export type FetchChildren<T> = (parent: T | null, page: number) => Promise<ChildPage<T>>

interface Branch<T> {
  items: T[]
  total: number
  pages: number
  going: Promise<void> | null
}

/**
 * A tree of which only what was opened is fetched, page by page, laid out as lines from top to bottom. Branches that
 * were closed keep what they have.
 */
export class LazyTree<T extends TreeNode> {
  readonly lines = shallowRef<readonly TreeLine<T>[]>([])
  private readonly branches = new Map<string | null, Branch<T>>()
  private readonly nodes = new Map<string, T>()
  private readonly opened = new Set<string>()

  constructor(private readonly fetchChildren: FetchChildren<T>) {}

  /** Fetches the roots; forgets everything else that was fetched, but not what was open. */
  async start(): Promise<void> {
    this.branches.clear()
    await this.fetchMore(null)
    // Below a single root one wants to look anyway.
    const roots = this.branches.get(null)?.items ?? []
    if (roots.length === 1 && roots[0] !== undefined && roots[0].children > 0) this.opened.add(roots[0].id)
    for (const id of [...this.opened]) if (this.nodes.has(id)) await this.fetchMore(id)
  }

  node(id: string): T | undefined {
    return this.nodes.get(id)
  }

  isOpen(id: string): boolean {
    return this.opened.has(id)
  }

  async open(id: string): Promise<void> {
    if (this.opened.has(id)) return
    this.opened.add(id)
    this.layOut()
    if (this.branches.get(id) === undefined) await this.fetchMore(id)
  }

  close(id: string): void {
    if (this.opened.delete(id)) this.layOut()
  }

  /** The next page of children; asked for twice at once it is fetched once. */
  fetchMore(parent: string | null): Promise<void> {
    const known = this.branches.get(parent)
    if (known !== undefined && known.going !== null) return known.going
    const branch = known ?? { items: [], total: 0, pages: 0, going: null }
    this.branches.set(parent, branch)
    branch.going = this.fetchInto(branch, parent).finally(() => (branch.going = null))
    return branch.going
  }

  private async fetchInto(branch: Branch<T>, parent: string | null): Promise<void> {
    const page = await this.fetchChildren(
      parent === null ? null : (this.nodes.get(parent) ?? null),
      branch.pages,
    )
    branch.items.push(...page.items)
    branch.total = page.items.length === 0 ? branch.items.length : page.total
    branch.pages++
    for (const item of page.items) this.nodes.set(item.id, item)
    this.layOut()
  }

  /** Opens the way to a node and fetches until it is there; the ids from the root to its parent. */
  async reveal(way: readonly string[], id: string): Promise<void> {
    let parent: string | null = null
    for (const step of [...way, id]) {
      await this.fetchUntil(parent, step)
      if (step !== id) {
        this.opened.add(step)
        if (this.branches.get(step) === undefined) await this.fetchMore(step)
      }
      parent = step
    }
    this.layOut()
  }

  private async fetchUntil(parent: string | null, id: string): Promise<void> {
    for (;;) {
      const branch = this.branches.get(parent)
      if (branch?.items.some((item) => item.id === id) === true) return
      if (branch !== undefined && branch.items.length >= branch.total) return
      await this.fetchMore(parent)
    }
  }

  private layOut(): void {
    const lines: TreeLine<T>[] = []
    this.layBranch(null, 1, lines)
    this.lines.value = lines
  }

  private layBranch(parent: string | null, level: number, lines: TreeLine<T>[]): void {
    const branch = this.branches.get(parent)
    const items = branch?.items ?? []
    const siblings = branch?.total ?? 0
    items.forEach((node, index) => {
      const open = node.children > 0 && this.opened.has(node.id)
      lines.push({ kind: 'node', key: node.id, node, level, open, position: index + 1, siblings })
      if (open) this.layBranch(node.id, level + 1, lines)
    })
    const missing = branch === undefined || branch.pages === 0 ? 1 : siblings - items.length
    if (missing > 0) lines.push({ kind: 'gap', key: `gap ${parent ?? ''}`, parent, level, missing })
  }
}
