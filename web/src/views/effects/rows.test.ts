import { describe, expect, it } from 'vitest'
import type { EffectRow } from '@/api/effects'
import { shownRows } from './rows'

function row(check: string, title: string, effect: EffectRow['effect'], reason = ''): EffectRow {
  const decided = reason === '' ? null : { path: '/', place: '', year: 0, reason, at: '', by: '', here: true }
  return { check, title, severity: 'ERROR', inRulebook: false, effect, usual: 'BLOCKING', decided }
}
const ROWS = [
  row('DEC-01', '必填栏已填写', 'BLOCKING'),
  row('DEC-03', '总体目标已填写', 'ADVISORY', '首年试行'),
  row('SUM-03', '合计等于各项之和', 'BLOCKING', '从严'),
]
const ids = (rows: EffectRow[]) => rows.map((one) => one.check)

describe('what is shown of the checks', () => {
  it('finds by id, title and reason, all words together', () => {
    expect(ids(shownRows(ROWS, 'dec', 'all'))).toEqual(['DEC-01', 'DEC-03'])
    expect(ids(shownRows(ROWS, '已填写 试行', 'all'))).toEqual(['DEC-03'])
  })
  it('shows one state at a time', () => {
    expect(ids(shownRows(ROWS, '', 'BLOCKING'))).toEqual(['DEC-01', 'SUM-03'])
    expect(ids(shownRows(ROWS, '', 'decided'))).toEqual(['DEC-03', 'SUM-03'])
    expect(ids(shownRows(ROWS, '合计', 'ADVISORY'))).toEqual([])
  })
})
