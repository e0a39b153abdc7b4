import { describe, expect, it } from 'vitest'
import type { DepartmentView } from '@/api/overview.types'
import { sideBySide } from './years'

type Year = DepartmentView['years'][number]
const none = { errors: 0, warnings: 0, infos: 0 }
const year = (value: number, headline: Year['headline']): Year => ({
  year: value,
  documents: [],
  found: none,
  open: none,
  byCategory: [],
  amounts: { bound: 0, total: 0 },
  prose: { bound: 0, total: 0 },
  headline,
})

describe('sideBySide', () => {
  it('keeps every figure in the column of its year', () => {
    const groups = sideBySide([
      year(2025, [{ label: '预算公开', amounts: [{ label: '支出总计', printed: '120.00 万元' }] }]),
      year(2026, [
        {
          label: '预算公开',
          amounts: [
            { label: '支出总计', printed: '130.00 万元' },
            { label: '项目支出', printed: '20.00 万元' },
          ],
        },
      ]),
    ])
    expect(groups).toEqual([
      {
        label: '预算公开',
        rows: [
          { label: '支出总计', printed: ['120.00 万元', '130.00 万元'] },
          { label: '项目支出', printed: ['', '20.00 万元'] },
        ],
      },
    ])
  })
})
