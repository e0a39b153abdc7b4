import { describe, expect, it } from 'vitest'
import { withFigures } from './examinations'
import type { SentRelations, Side } from './report.types'

const side = (label: string): Side => ({
  label,
  printed: '1.00',
  place: 'b1r1c1',
  offset: -1,
  length: 0,
  where: '',
})

const sent: SentRelations = {
  relations: [
    {
      check: 'SUM-01',
      title: '',
      holds: true,
      formula: '',
      calculation: '',
      expected: '',
      found: '',
      difference: '',
      unit: '',
      rounding: false,
      finding: null,
      sides: [2, 0, 2],
    },
  ],
  figures: [side('a'), side('b'), side('c')],
  byPlace: { b1r1c1: [0] },
  most: 20,
  truncated: false,
}

describe('withFigures', () => {
  it('gives every relation its figures in order', () => {
    const relations = withFigures(sent)

    expect(relations.relations[0]?.sides.map((one) => one.label)).toEqual(['c', 'a', 'c'])
    expect(relations.byPlace).toEqual({ b1r1c1: [0] })
    expect(relations).not.toHaveProperty('figures')
  })
})
