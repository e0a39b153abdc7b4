import { describe, expect, it } from 'vitest'
import { fileSize, percent, shortTime } from './format'

describe('percent', () => {
  it('is 100 only when nothing is missing', () => {
    expect(percent(999, 1000)).toBe(99)
    expect(percent(1000, 1000)).toBe(100)
    expect(percent(0, 0)).toBe(100)
  })
})

describe('shortTime', () => {
  it('leaves out what today already says', () => {
    const now = new Date(2026, 10, 21, 16, 0)
    expect(shortTime(new Date(2026, 10, 21, 14, 3).toISOString(), now)).toBe('14:03')
    expect(shortTime(new Date(2026, 6, 2, 9, 5).toISOString(), now)).toContain('7/2')
    expect(shortTime(new Date(2025, 6, 2, 9, 5).toISOString(), now)).toContain('2025')
    expect(shortTime(null, now)).toBe('')
  })
})

describe('fileSize', () => {
  it('uses the unit that reads easily', () => {
    expect([fileSize(12), fileSize(34_000), fileSize(5_500_000)]).toEqual(['12 B', '33 KB', '5.2 MB'])
  })
})
