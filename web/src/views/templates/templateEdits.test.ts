import { describe, expect, it } from 'vitest'
import type { FormTemplate } from '@/api/targets.types'
import {
  addCategory,
  addField,
  addSource,
  addType,
  edited,
  FIELDS,
  free,
  freeSources,
  freeTypes,
  moved,
  pairField,
  placeOf,
  removeField,
  removeType,
  turnPeriod,
} from './templateEdits'

const FIELD = { required: true, kind: 'TEXT', choices: [], filledFrom: '' } as const
const TYPE = { mark: '', markText: '', atLeast: 0, printedEmpty: true } as const

function form(): FormTemplate {
  return {
    id: 'x',
    version: 3,
    name: '表',
    variant: 'A',
    basedOn: 'A',
    wholeDepartment: false,
    title: '申报表',
    yearLine: '（{year}年度）',
    unit: 'YUAN',
    decimals: 0,
    periods: ['IMPLEMENTATION', 'ANNUAL'],
    fieldRows: [
      [{ ...FIELD, choices: [], key: 'PROJECT_NAME', label: '项目名称' }],
      [
        { ...FIELD, choices: [], key: 'DEPARTMENT', label: '主管部门' },
        { ...FIELD, choices: [], key: 'UNIT', label: '实施单位' },
      ],
    ],
    funding: {
      label: '资金',
      rows: [
        {
          source: 'TOTAL',
          labels: { IMPLEMENTATION: '实施期资金总额:', ANNUAL: '年度资金总额:' },
          required: true,
          sum: true,
          indent: 0,
        },
        { source: 'CENTRAL', labels: { ANNUAL: '中央' }, required: false, sum: false, indent: 1 },
      ],
    },
    texts: [],
    tasks: null,
    goals: {
      label: '目标',
      labels: { IMPLEMENTATION: '实施期目标', ANNUAL: '年度目标' },
      required: true,
      numbered: false,
    },
    indicators: {
      label: '绩效指标',
      columns: { category: '一级', type: '二级', name: '三级', value: '值', standard: '' },
      valueLabels: { IMPLEMENTATION: '指标值', ANNUAL: '指标值' },
      numbered: false,
      categories: [
        { category: 'OUTPUT', label: '产出', types: [{ ...TYPE, type: 'QUANTITY', label: '数量' }] },
        { category: 'BENEFIT', label: '效益', types: [{ ...TYPE, type: 'SOCIAL', label: '社会' }] },
      ],
    },
    footer: [{ key: 'CLERK', label: '经办人', required: true }],
  }
}

const WORDS = {
  IMPLEMENTATION: { name: '实施期', goal: '实施期目标' },
  ANNUAL: { name: '年度', goal: '年度目标' },
}

describe('edits of a form template', () => {
  it('leave the form that is in use as it was', () => {
    const before = form()
    edited(before, (copy) => copy.fieldRows.splice(0, 2))
    expect(before).toEqual(form())
  })

  it('move rows, and none beyond the ends', () => {
    const rows = ['a', 'b', 'c']
    moved(rows, 0, -1)
    expect(rows).toEqual(['a', 'b', 'c'])
    moved(rows, 0, 1)
    moved(rows, 2, -1)
    expect(rows).toEqual(['b', 'c', 'a'])
  })

  it('put a field beside the one above, part them again and drop empty rows', () => {
    const longer = edited(edited(form(), addField('START_DATE', '开始')), addField('END_DATE', '结束'))
    expect(longer.fieldRows[2]?.[0]).toMatchObject({ kind: 'DATE', filledFrom: 'PROJECT' })
    const beside = edited(longer, pairField(3))
    expect(beside.fieldRows.map((row) => row.length)).toEqual([1, 2, 2])
    expect(edited(beside, pairField(2)).fieldRows.map((row) => row.length)).toEqual([1, 2, 1, 1])
    expect(edited(form(), removeField(0, 0)).fieldRows).toHaveLength(1)
  })

  it('offer only what the form does not ask for yet, wherever it asks', () => {
    expect(free(form(), FIELDS)).not.toContain('CLERK')
    expect(free(form(), FIELDS)).toContain('PERIOD')
    expect(freeSources(form())).not.toContain('CENTRAL')
    expect(freeTypes(form().indicators.categories[0]!)).toEqual(['QUALITY', 'TIMELINESS', 'COST'])
  })

  it('give a new source a label in every period', () => {
    const more = edited(form(), addSource('OTHER', '其他资金'))
    expect(more.funding?.rows[2]?.labels).toEqual({ IMPLEMENTATION: '其他资金', ANNUAL: '其他资金' })
  })

  it('never leave a first level without a second one', () => {
    const more = edited(
      form(),
      addCategory('COST', '成本指标', (type) => type),
    )
    expect(more.indicators.categories[2]?.types).toHaveLength(1)
    const typed = edited(form(), addType('OUTPUT', 'COST', '成本'))
    expect(typed.indicators.categories[0]?.types.map((one) => one.type)).toEqual(['QUANTITY', 'COST'])
    expect(edited(form(), removeType(0, 0)).indicators.categories.map((one) => one.category)).toEqual([
      'BENEFIT',
    ])
  })

  it('turn a period off and on in all blocks; the last one stays', () => {
    const yearOnly = edited(form(), turnPeriod('IMPLEMENTATION', WORDS))
    expect(yearOnly.periods).toEqual(['ANNUAL'])
    expect(yearOnly.funding?.rows[0]?.labels).toEqual({ ANNUAL: '年度资金总额:' })
    expect(Object.keys(yearOnly.goals.labels)).toEqual(['ANNUAL'])
    expect(edited(yearOnly, turnPeriod('ANNUAL', WORDS)).periods).toEqual(['ANNUAL'])
    const again = edited(yearOnly, turnPeriod('IMPLEMENTATION', WORDS))
    expect(again.periods).toEqual(['IMPLEMENTATION', 'ANNUAL'])
    expect(again.funding?.rows[0]?.labels.IMPLEMENTATION).toBe('实施期资金总额:')
    expect(again.goals.labels.IMPLEMENTATION).toBe('实施期目标')
  })

  it('name the rows a problem is in, from 1', () => {
    expect(placeOf('indicators.categories[1].types[2].label')).toEqual({ part: 'indicators', rows: [2, 3] })
    expect(placeOf('title')).toEqual({ part: 'title', rows: [] })
  })
})
