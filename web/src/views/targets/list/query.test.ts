import { describe, expect, it } from 'vitest'
import { fromAddress, isNarrowed, tabOf, toAddress, underTab } from './query'

describe('the address of the list', () => {
  it('says everything that is not as usual, and is read back', () => {
    const query = {
      ...fromAddress({}),
      text: '村道',
      state: ['RETURNED'],
      sort: 'title,asc',
      page: 2,
      size: 100,
    }
    const address = toAddress(query)
    expect(address).toEqual({ text: '村道', state: ['RETURNED'], sort: 'title,asc', page: '3', size: '100' })
    expect(fromAddress(JSON.parse(JSON.stringify(address)))).toEqual({
      ...query,
      kind: undefined,
      template: undefined,
      deleted: undefined,
    })
    expect(toAddress(fromAddress({}))).toEqual({})
  })

  it('makes nothing of nonsense', () => {
    expect(fromAddress({ page: 'x', size: '7' })).toMatchObject({ page: 0, size: 50 })
  })
})

describe('the tabs', () => {
  it('are a state, all, or the bin', () => {
    const all = fromAddress({ text: 'x' })
    expect(tabOf(all)).toBe('all')
    const returned = underTab(all, 'RETURNED')
    expect(tabOf(returned)).toBe('RETURNED')
    expect(tabOf(underTab(returned, 'bin'))).toBe('bin')
    expect(underTab(returned, 'bin').state).toBeUndefined()
    expect(isNarrowed(underTab(all, 'bin'))).toBe(true)
  })
})
