import { expect, it } from 'vitest'
import { differencesOf } from './differences'

it('tells what came, went, changed and was emptied apart', () => {
  expect(
    differencesOf({ 金额: '120.00', 标签: ['甲', '乙'] }, { 金额: '135.50', 标签: [], 说明: null }),
  ).toEqual([
    { field: '金额', before: '120.00', after: '135.50' },
    { field: '标签', before: '甲、乙', after: '' },
    { field: '说明', before: null, after: '' },
  ])
})
