import { describe, expect, it } from 'vitest'
import { fromAddress, isNarrowed, tabCount, tabOf, toAddress, underTab } from './query'

describe('fromAddress and toAddress', () => {
  it('keep everything the list shows', () => {
    const address = {
      query: '教育',
      department: ['甲局', '乙局'],
      year: ['2025'],
      sort: 'errors,desc',
      page: '3',
      size: '100',
    }
    expect(toAddress(fromAddress(address))).toEqual(address)
  })

  it('leave out what is as usual', () => {
    expect(toAddress(fromAddress({}))).toEqual({})
  })

  it('take nonsense in an address as not said', () => {
    expect(fromAddress({ page: '-4', size: '999999', deleted: 'maybe', year: [null] })).toMatchObject({
      page: 0,
      size: 50,
      deleted: undefined,
      year: undefined,
    })
  })
})

describe('tabs', () => {
  it('are filters like others: the address alone says which one is lit', () => {
    const query = fromAddress({ query: '教育', page: '2' })
    expect(tabOf(query)).toBe('all')
    const going = underTab(query, 'going')
    expect(going).toMatchObject({ query: '教育', state: ['WAITING', 'RUNNING'], page: 0 })
    expect(tabOf(fromAddress({ state: ['RUNNING', 'WAITING'] }))).toBe('going')
    expect(tabOf(underTab(going, 'bin'))).toBe('bin')
    expect(tabOf(fromAddress({ state: 'EXAMINED' }))).toBeUndefined()
  })

  it('count what the facets tell', () => {
    const states = [
      { value: 'WAITING', count: 2 },
      { value: 'RUNNING', count: 1 },
      { value: 'EXAMINED', count: 9 },
    ]
    expect(tabCount('going', states)).toBe(3)
    expect(tabCount('all', states)).toBeUndefined()
  })
})

describe('isNarrowed', () => {
  it('does not count order, page and bin', () => {
    expect(isNarrowed(fromAddress({ sort: 'name', page: '2', deleted: 'true' }))).toBe(false)
    expect(isNarrowed(fromAddress({ year: '2025' }))).toBe(true)
  })
})
