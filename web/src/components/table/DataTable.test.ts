import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { i18n } from '@/locales'
import DataTable from './DataTable.vue'
import type { Selection } from './selection'

const rows = ['甲', '乙', '丙', '丁'].map((name) => ({ id: name, name }))
type Row = (typeof rows)[number]
let table: ReturnType<typeof make>

function make() {
  return mount(DataTable<Row>, {
    attachTo: document.body,
    global: { plugins: [i18n] },
    props: {
      label: '文件',
      rows,
      columns: [
        { key: 'name', label: '名称', sort: 'name' },
        { key: 'note', label: '备注' },
      ],
      rowKey: (row: Row) => row.id,
      rowName: (row: Row) => row.name,
      sort: 'name,asc',
      selectable: true,
      'onUpdate:selection': (selection: Selection) => void table.setProps({ selection }),
    },
    slots: { 'cell-name': ({ row }: { row: Row }) => row.name },
  })
}
const press = async (key: string, options: KeyboardEventInit = {}) => {
  const at = document.activeElement ?? document.body
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }))
  await new Promise((resolve) => setTimeout(resolve, 0))
}
const selected = () => [...(table.props('selection')?.keys ?? [])].join('')
const focus = () => table.findAll('tbody tr').findIndex((row) => row.element === document.activeElement)
const enter = async () => {
  ;(table.vm as unknown as { focus: () => Promise<void> }).focus()
  await new Promise((resolve) => setTimeout(resolve, 0))
}

describe('DataTable', () => {
  afterEach(() => table.unmount())

  it('is walked by arrows, Home and End, and stops at its ends', async () => {
    table = make()
    await enter()
    await press('ArrowUp')
    expect(focus()).toBe(0)
    await press('ArrowDown')
    expect(focus()).toBe(1)
    await press('End')
    await press('ArrowDown')
    expect(focus()).toBe(3)
    expect(table.findAll('tbody tr[tabindex="0"]')).toHaveLength(1)
  })

  it('opens the row that has the focus', async () => {
    table = make()
    await enter()
    await press('ArrowDown')
    await press('Enter')
    expect(table.emitted('open')).toEqual([[rows[1]]])
  })

  it('selects by Space, ranges by Shift and the page by Ctrl+A', async () => {
    table = make()
    await enter()
    await press(' ')
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowDown', { shiftKey: true })
    expect(selected()).toBe('甲乙丙')
    await press('a', { ctrlKey: true })
    expect(selected()).toBe('甲乙丙丁')
  })

  it('says how it is sorted and asks for the other way', async () => {
    table = make()
    const head = table.findAll('th[aria-sort]')
    expect(head.map((cell) => cell.attributes('aria-sort'))).toEqual(['ascending'])
    await head[0]?.find('button').trigger('click')
    expect(table.emitted('sort')).toEqual([['name,desc']])
  })

  it('opens on a click in a row, but a checkbox only selects', async () => {
    table = make()
    await table.findAll('tbody input')[2]?.trigger('click')
    expect(selected()).toBe('丙')
    expect(table.emitted('open')).toBeUndefined()
    await table.findAll('tbody td')[1]?.trigger('click')
    expect(table.emitted('open')).toEqual([[rows[0]]])
  })
})
