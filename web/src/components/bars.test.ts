import { describe, expect, it } from 'vitest'
import { shares } from './bars'

const bar = (errors: number, warnings = 0, infos = 0) => ({
  key: `${errors}`,
  label: '表内勾稽',
  counts: { errors, warnings, infos },
})

describe('shares', () => {
  it('measures every piece against the longest bar', () => {
    const [long, short] = shares([bar(60, 30, 10), bar(25)])
    expect(long).toMatchObject({ errors: 60, warnings: 30, infos: 10 })
    expect(short).toMatchObject({ errors: 25, warnings: 0, infos: 0 })
  })
  it('shows one among thousands, and nothing where there is nothing', () => {
    expect(shares([bar(5000), bar(1)])[1]?.errors).toBe(1)
    expect(shares([bar(0)])[0]).toMatchObject({ errors: 0, warnings: 0, infos: 0 })
  })
})
