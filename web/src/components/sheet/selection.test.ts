import { describe, expect, it } from 'vitest'
import { at, boxOf, clamped, stepped, tabbed } from './selection'

const extent = { lines: 3, columns: 2 }

describe('moving in a sheet', () => {
  it('goes through the cells in reading order and leaves at the ends', () => {
    expect(tabbed(at(0, 1), false, extent)).toEqual(at(1, 0))
    expect(tabbed(at(2, 1), false, extent)).toBeNull()
    expect(tabbed(at(0, 0), true, extent)).toBeNull()
  })

  it('stops at the edges', () => {
    expect(stepped(at(2, 1), 1, 1, extent, false)).toEqual(at(2, 1))
    expect(stepped(at(0, 0), -5, -5, extent, false)).toEqual(at(0, 0))
  })

  it('extends from the anchor in any direction', () => {
    const range = stepped(stepped(at(1, 1), -1, 0, extent, true), 0, -1, extent, true)
    expect(range.anchor).toEqual({ line: 1, column: 1 })
    expect(boxOf(range)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 })
  })

  it('stays inside when lines go away', () => {
    expect(clamped(at(9, 1), extent)).toEqual(at(2, 1))
  })
})
