import { describe, expect, it } from 'vitest'
import { blockOf, blockPlace, cellPlace, comparePlaces, parsePlace, rowPlace } from './places'

describe('places', () => {
  it('reads paragraphs, rows and cells', () => {
    expect(parsePlace('b12')).toEqual({ block: 12, row: null, cell: null })
    expect(parsePlace('b12r3')).toEqual({ block: 12, row: 3, cell: null })
    expect(parsePlace('b12r3c4')).toEqual({ block: 12, row: 3, cell: 4 })
  })

  it.each(['', 'b', 'b1c2', 'x1', 'b1r2c3d4', ' b1'])('does not know "%s"', (place) => {
    expect(parsePlace(place)).toBeNull()
    expect(blockOf(place)).toBe(-1)
  })

  it('writes what it reads', () => {
    expect(blockPlace(7)).toBe('b7')
    expect(parsePlace(rowPlace(7, 8))).toEqual({ block: 7, row: 8, cell: null })
    expect(parsePlace(cellPlace(7, 8, 9))).toEqual({ block: 7, row: 8, cell: 9 })
  })

  it('orders by reading, by numbers and not by letters, unknown ones last', () => {
    const shuffled = ['b10', '', 'b9r2c1', 'b9', 'b9r10c1', 'b9r2c11', 'b9r2c2']
    expect(shuffled.sort(comparePlaces)).toEqual(['b9', 'b9r2c1', 'b9r2c2', 'b9r2c11', 'b9r10c1', 'b10', ''])
  })
})
