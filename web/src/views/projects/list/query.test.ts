import { describe, expect, it } from 'vitest'
import { filterOf, fromAddress, isNarrowed, tabCount, tabOf, tabs, toAddress, underTab } from './query'

describe('the address of a list of projects', () => {
  it('says everything the list shows, and only what is unusual', () => {
    const query = fromAddress({
      text: '校舍',
      kind: ['31', '32'],
      target: 'false',
      page: '3',
      sort: 'total,desc',
    })
    expect(query).toMatchObject({ text: '校舍', kind: ['31', '32'], target: false, page: 2 })
    expect(fromAddress(toAddress(query) as Record<string, string | string[]>)).toEqual(query)
    expect(toAddress(fromAddress({}))).toEqual({})
  })

  it('takes what makes no sense as not said', () => {
    expect(fromAddress({ page: '-3', size: '7', target: 'x' })).toEqual(fromAddress({}))
  })

  it('asks within year and organization, or for any year', () => {
    const context = { year: 2026, path: '/1/f/' }
    expect(filterOf(fromAddress({}), context)).toMatchObject({ year: 2026, path: '/1/f/' })
    expect(filterOf(fromAddress({ anyYear: 'true' }), { year: 2026, path: '' })).not.toHaveProperty('year')
  })

  it('leads from each tab back to it, keeping what was searched', () => {
    const start = fromAddress({ text: '校舍', page: '4' })
    for (const tab of tabs) {
      const under = underTab(start, tab)
      expect(tabOf(under)).toBe(tab)
      expect(under).toMatchObject({ text: '校舍', page: 0 })
    }
    expect(isNarrowed(underTab(fromAddress({}), 'over'))).toBe(false)
    expect(isNarrowed(start)).toBe(true)
  })

  it('counts what each tab holds', () => {
    const counts = { ALL: 9, ENDED: 2, TERMINATED: 1, DELETED: 4 }
    expect(tabCount('over', counts)).toBe(3)
    expect(tabCount('bin', counts)).toBe(4)
    expect(tabCount('reserved', counts)).toBe(0)
  })
})
