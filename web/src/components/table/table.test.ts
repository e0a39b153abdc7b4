import { describe, expect, it } from 'vitest'
import { nextSort, parseSort } from './columns'
import { extend, nothingSelected, toggle, toggleAll } from './selection'

const order = ['a', 'b', 'c', 'd', 'e']
const keysOf = (selection: { keys: ReadonlySet<string> }) => [...selection.keys].sort().join('')

describe('selection', () => {
  it('extends from the row that was touched last, both ways', () => {
    const from = toggle(nothingSelected, 'c')
    expect(keysOf(extend(from, order, 'e'))).toBe('cde')
    expect(keysOf(extend(from, order, 'a'))).toBe('abc')
  })

  it('takes a range out again when the anchor was taken out', () => {
    const all = toggleAll(nothingSelected, order)
    const without = extend(toggle(all, 'b'), order, 'd')
    expect(keysOf(without)).toBe('ae')
  })

  it('begins anew when the anchor is on another page', () => {
    expect(keysOf(extend({ keys: new Set(['x']), anchor: 'x' }, order, 'b'))).toBe('bx')
  })

  it('selects a page and lets it go without touching other pages', () => {
    const elsewhere = toggle(nothingSelected, 'x')
    const all = toggleAll(elsewhere, order)
    expect(keysOf(all)).toBe('abcdex')
    expect(keysOf(toggleAll(all, order))).toBe('x')
  })
})

describe('sorting', () => {
  it('turns round on the second click and begins with the largest where that is wanted', () => {
    const errors = { key: 'errors', label: '', sort: 'errors', descendingFirst: true }
    expect(nextSort('name,asc', errors)).toBe('errors,desc')
    expect(nextSort('errors,desc', errors)).toBe('errors,asc')
    expect(nextSort('errors,desc', { key: 'year', label: '' })).toBe('errors,desc')
    expect(parseSort('name')).toEqual({ by: 'name', descending: false })
  })
})
