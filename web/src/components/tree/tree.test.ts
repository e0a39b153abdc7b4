import { describe, expect, it } from 'vitest'
import { LazyTree, type TreeNode } from './tree'

const PAGE = 3
/** Below every node five others, three levels deep. */
function make() {
  const asked: string[] = []
  const tree = new LazyTree<TreeNode>((parent, page) => {
    const id = parent?.id ?? ''
    asked.push(`${id}#${page}`)
    const all = [1, 2, 3, 4, 5].map((n) => ({ id: `${id}/${n}`, children: id.length < 4 ? 5 : 0 }))
    return Promise.resolve({ items: all.slice(page * PAGE, (page + 1) * PAGE), total: all.length })
  })
  const drawn = () =>
    tree.lines.value
      .map((line) => (line.kind === 'gap' ? `${line.key.slice(4)}…${line.missing}` : line.key))
      .join(' ')
  return { tree, asked, drawn }
}

describe('LazyTree', () => {
  it('fetches only what is opened, page by page', async () => {
    const { tree, asked, drawn } = make()
    await tree.start()
    expect(drawn()).toBe('/1 /2 /3 …2')
    await tree.open('/2')
    expect(drawn()).toBe('/1 /2 /2/1 /2/2 /2/3 /2…2 /3 …2')
    await tree.fetchMore(null)
    expect(drawn()).toBe('/1 /2 /2/1 /2/2 /2/3 /2…2 /3 /4 /5')
    expect(asked).toEqual(['#0', '/2#0', '#1'])
  })

  it('keeps what a closed branch has', async () => {
    const { tree, asked, drawn } = make()
    await tree.start()
    await tree.open('/1')
    tree.close('/1')
    expect(drawn()).toBe('/1 /2 /3 …2')
    await tree.open('/1')
    expect(drawn()).toBe('/1 /1/1 /1/2 /1/3 /1…2 /2 /3 …2')
    expect(asked).toHaveLength(2)
  })

  it('fetches a page once when asked for it twice at once', async () => {
    const { tree, asked } = make()
    await Promise.all([tree.start(), tree.fetchMore(null)])
    expect(asked).toEqual(['#0'])
  })

  it('finds the way to a node on a later page', async () => {
    const { tree, drawn } = make()
    await tree.start()
    await tree.reveal(['/4', '/4/5'], '/4/5/1')
    expect(drawn()).toContain('/4/5 /4/5/1')
    expect(tree.node('/4/5/1')?.children).toBe(0)
  })

  it('opens a single root by itself', async () => {
    const tree = new LazyTree<TreeNode>((parent) =>
      Promise.resolve({
        items: [{ id: parent === null ? 'a' : 'b', children: parent === null ? 1 : 0 }],
        total: 1,
      }),
    )
    await tree.start()
    expect(tree.lines.value.map((line) => line.key)).toEqual(['a', 'b'])
  })

  it('fetches anew what is open after a change', async () => {
    const { tree, asked, drawn } = make()
    await tree.start()
    await tree.open('/1')
    asked.length = 0
    await tree.start()
    expect(asked).toEqual(['#0', '/1#0'])
    expect(drawn()).toBe('/1 /1/1 /1/2 /1/3 /1…2 /2 /3 …2')
  })
})
