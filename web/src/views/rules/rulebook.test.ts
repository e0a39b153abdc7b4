import { describe, expect, it } from 'vitest'
import type { CheckRow } from '@/api/overview.types'
import { categories, everything, narrowed, ordered } from './rulebook'

const row = (id: string, change: Partial<CheckRow> = {}): CheckRow => ({
  id,
  title: '合计等于分项之和',
  summary: '合计行等于各行之和。',
  severity: 'ERROR',
  category: 'WITHIN_TABLE',
  categoryLabel: '表内勾稽',
  documents: 0,
  findings: 0,
  accepted: 0,
  notAnError: 0,
  together: false,
  ...change,
})
const rows = [
  row('SUM-10', { findings: 2 }),
  row('SUM-9', { severity: 'INFO' }),
  row('TXT-1', {
    title: '没有错别字',
    summary: '不用错字。',
    severity: 'WARNING',
    category: 'WORDING',
    categoryLabel: '用语',
  }),
]
const ids = (found: readonly CheckRow[]) => found.map((one) => one.id)

describe('narrowed', () => {
  it('wants every word, wherever it stands', () => {
    expect(ids(narrowed(rows, { ...everything, query: 'sum 合计' }))).toEqual(['SUM-10', 'SUM-9'])
    expect(narrowed(rows, { ...everything, query: 'txt 合计' })).toEqual([])
  })
  it('combines category, severity and what fired', () => {
    expect(ids(narrowed(rows, { ...everything, category: 'WORDING' }))).toEqual(['TXT-1'])
    expect(ids(narrowed(rows, { ...everything, severity: 'INFO' }))).toEqual(['SUM-9'])
    expect(ids(narrowed(rows, { ...everything, firedOnly: true }))).toEqual(['SUM-10'])
  })
})

describe('ordered', () => {
  it('counts numbers in ids as numbers and keeps the rulebook’s order without a column', () => {
    expect(ids(ordered(rows, 'id,asc'))).toEqual(['SUM-9', 'SUM-10', 'TXT-1'])
    expect(ids(ordered(rows, ''))).toEqual(ids(rows))
  })
  it('puts the gravest first when it descends', () => {
    expect(ids(ordered(rows, 'severity,desc'))).toEqual(['SUM-10', 'TXT-1', 'SUM-9'])
  })
})

describe('categories', () => {
  it('are those that occur', () => {
    expect(categories(rows).map((one) => one.value)).toEqual(['WITHIN_TABLE', 'WORDING'])
  })
})
