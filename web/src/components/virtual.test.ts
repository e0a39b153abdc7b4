import { describe, expect, it } from 'vitest'
import { offsetsOf, visibleRange } from './virtual'

describe('virtual list', () => {
  const heights = Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? 32 : 68))
  const offsets = offsetsOf(heights)

  it('knows where each item begins', () => {
    expect(offsets.slice(0, 4)).toEqual([0, 32, 100, 168])
    expect(offsets.at(-1)).toBe(heights.reduce((sum, one) => sum + one, 0))
  })

  it.each([0, 1, 31, 32, 5000, 63_999, 1e9])('draws everything that is in sight at %d', (top) => {
    const { from, to } = visibleRange(offsets, top, 500)
    for (let i = 0; i < heights.length; i++) {
      const visible = (offsets[i + 1] ?? 0) > top && (offsets[i] ?? 0) < top + 500
      if (visible) expect(i >= from && i < to).toBe(true)
    }
    expect(to - from).toBeLessThan(30)
  })

  it('draws nothing of nothing', () => expect(visibleRange([0], 0, 500)).toEqual({ from: 0, to: 0 }))
})
