import { describe, expect, it } from 'vitest'
import type { IndicatorRow } from '@/api/targets.types'
import { copied, deleted, insertedBehind, moved, shifted, written } from './indicatorEdits'
import { pasted } from './indicatorPaste'
import { layOut } from './lines'
import { type FormRecord, applyChanges, recordOf } from './record'
import { declaration, indicator, template } from './testing'

const PARTS = ['implementation.name', 'implementation.value', 'annual.name', 'annual.value'] as const
function start(rows: IndicatorRow[]) {
  const record = recordOf(declaration(rows.map((row, i) => ({ ...row, position: i }))))
  let ids = 0
  return { record, newId: () => `n${++ids}`, laid: () => layOut(template, record.indicators.rows) }
}
const shown = (record: FormRecord) =>
  layOut(template, record.indicators.rows).lines.map(({ key, row }) =>
    row === null ? '-' : `${row.type[0]}${row.type[2]}:${row.annual.name || row.implementation.name || key}`,
  )
const paste = (block: string[][], line: number, column: number, height = 1, width = 1) => ({
  block,
  line,
  column,
  height,
  width,
})

describe('writing indicators', () => {
  it('makes a row of what is typed into the empty line of a group', () => {
    const { record, newId, laid } = start([indicator('a')])
    const changes = written(
      laid(),
      PARTS,
      [
        { line: 1, column: 2, text: ' 合格率 ' },
        { line: 1, column: 3, text: '≥90%' },
      ],
      newId,
    )
    expect(changes).toHaveLength(1)
    applyChanges(record, changes)
    expect(record.indicators.get('n1')?.annual).toEqual({ name: '合格率', value: '≥90%', standard: '' })
    expect(record.indicators.get('n1')?.type).toBe('QUALITY')
  })

  it('does nothing for a text that is there already', () => {
    const { laid, newId } = start([indicator('a')])
    expect(written(laid(), PARTS, [{ line: 0, column: 2, text: 'a' }], newId)).toEqual([])
  })

  it('adds, copies and deletes rows in their group', () => {
    const { record, newId, laid } = start([indicator('a'), indicator('b'), indicator('s', 'SOCIAL')])
    applyChanges(record, insertedBehind(laid().lines[0], 2, newId).changes)
    expect(record.indicators.rows.map((row) => row.id)).toEqual(['a', 'n1', 'n2', 'b', 's'])
    applyChanges(record, copied(laid(), 0, 1, newId))
    expect(record.indicators.rows.map((row) => row.id)).toEqual(['a', 'n1', 'n3', 'n4', 'n2', 'b', 's'])
    applyChanges(record, deleted(laid(), 1, 4))
    expect(record.indicators.rows.map((row) => row.id)).toEqual(['a', 'b', 's'])
  })

  it('moves rows past their neighbour, and at the edge into the group beside', () => {
    const { record, laid } = start([indicator('a'), indicator('b'), indicator('s', 'SOCIAL')])
    applyChanges(record, shifted(laid(), 0, 0, true))
    expect(shown(record)).toEqual(['QA:b', 'QA:a', '-', 'SC:s'])
    applyChanges(record, shifted(laid(), 1, 1, true))
    expect(shown(record)).toEqual(['QA:b', 'QA:a', 'SC:s'])
    expect(record.indicators.get('a')?.type).toBe('QUALITY')
    applyChanges(record, shifted(laid(), 1, 1, false))
    expect(shown(record)).toEqual(['QA:b', 'QA:a', '-', 'SC:s'])
  })

  it('drops lifted rows before a line, into its group', () => {
    const { record, laid } = start([indicator('a'), indicator('b'), indicator('c'), indicator('s', 'SOCIAL')])
    applyChanges(record, moved(laid(), 2, 2, 1))
    expect(shown(record)).toEqual(['QA:a', 'QA:c', 'QA:b', '-', 'SC:s'])
    applyChanges(record, moved(laid(), 0, 1, 4))
    expect(shown(record)).toEqual(['QA:b', '-', 'SC:a', 'SC:c', 'SC:s'])
  })
})

describe('pasting indicators', () => {
  const makes = (newId: () => string) => ({ newId, suffix: '指标' })

  it('goes over the rows of the group and then grows it, before the next group', () => {
    const { record, newId, laid } = start([indicator('a'), indicator('b'), indicator('s', 'SOCIAL')])
    const block = [
      ['甲', '1'],
      ['乙', '2'],
      ['丙', '3'],
    ]
    const plan = pasted(laid(), PARTS, paste(block, 1, 2), template, makes(newId))
    expect(plan.added).toBe(2)
    applyChanges(record, plan.changes)
    expect(shown(record)).toEqual(['QA:a', 'QA:甲', 'QA:乙', 'QA:丙', '-', 'SC:s'])
  })

  it('goes where the words of the frame in it say, whatever has been selected', () => {
    const { record, newId, laid } = start([indicator('a')])
    const block = [
      ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '村道', '3条', '数量指标（必填）', '村道', '1条'],
      ['', '', '桥', '2座', '', '桥', '1座'],
      ['', '质量指标', '合格率', '100%', '质量指标', '合格率', '100%'],
      ['效益指标', '社会效益', '出行', '改善', '社会效益', '出行', '改善'],
    ]
    const plan = pasted(laid(), PARTS, paste(block, 0, 3), template, makes(newId))
    applyChanges(record, plan.changes)
    expect(plan.lost).toBe(0)
    expect(record.indicators.get('a')?.implementation).toEqual({ name: '村道', value: '3条', standard: '' })
    expect(record.indicators.get('a')?.annual.value).toBe('1条')
    expect(shown(record)).toEqual(['QA:村道', 'QA:桥', 'QA:合格率', 'SC:出行'])
  })

  it('goes over the selected lines through all their groups', () => {
    const { record, newId, laid } = start([
      indicator('a'),
      indicator('q', 'QUALITY'),
      indicator('s', 'SOCIAL'),
    ])
    const plan = pasted(laid(), PARTS, paste([['1'], ['2'], ['3']], 0, 3, 3), template, makes(newId))
    applyChanges(record, plan.changes)
    expect(record.indicators.rows.map((row) => row.annual.value)).toEqual(['1', '2', '3'])
    expect(plan.added).toBe(0)
  })

  it('of five thousand rows is one step and is taken back in one', () => {
    const { record, newId, laid } = start([indicator('a'), indicator('s', 'SOCIAL')])
    const block = Array.from({ length: 5000 }, (_, i) => [`指标${i}`, `${i}个`])
    const plan = pasted(laid(), PARTS, paste(block, 0, 2), template, makes(newId))
    const back = applyChanges(record, plan.changes)
    expect(record.indicators.rows).toHaveLength(5001)
    expect(shown(record).slice(4998)).toEqual(['QA:指标4998', 'QA:指标4999', '-', 'SC:s'])
    applyChanges(record, back)
    expect(shown(record)).toEqual(['QA:a', '-', 'SC:s'])
  })

  it('says how many columns have no place', () => {
    const { newId, laid } = start([indicator('a')])
    expect(pasted(laid(), PARTS, paste([['1', '2', '3']], 0, 2), template, makes(newId)).lost).toBe(1)
  })
})
