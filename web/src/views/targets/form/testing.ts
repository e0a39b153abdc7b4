import type { DeclarationView, FormTemplate, IndicatorRow, Side } from '@/api/targets.types'

/** A small fictional declaration with both periods for tests. */
export const template: FormTemplate = {
  id: 't-a',
  version: 1,
  name: 'A',
  variant: 'A',
  basedOn: '',
  wholeDepartment: false,
  title: '{division}项目支出绩效目标申报表',
  yearLine: '（{year}年度）',
  unit: 'YUAN',
  decimals: 2,
  periods: ['IMPLEMENTATION', 'ANNUAL'],
  fieldRows: [
    [
      {
        key: 'PROJECT_NAME',
        label: '项目名称',
        required: true,
        kind: 'TEXT',
        choices: [],
        filledFrom: 'PROJECT',
      },
    ],
  ],
  funding: {
    label: '项目资金（元）',
    rows: [
      {
        source: 'TOTAL',
        labels: { IMPLEMENTATION: '实施期资金总额：', ANNUAL: '年度资金总额：' },
        required: true,
        sum: true,
        indent: 0,
      },
      {
        source: 'CENTRAL',
        labels: { IMPLEMENTATION: '中央', ANNUAL: '中央' },
        required: false,
        sum: false,
        indent: 1,
      },
      {
        source: 'OTHER',
        labels: { IMPLEMENTATION: '其他', ANNUAL: '其他' },
        required: false,
        sum: false,
        indent: 1,
      },
    ],
  },
  texts: [{ key: 'OVERVIEW', label: '项目概况', required: true, longest: 2000 }],
  tasks: null,
  goals: {
    label: '总体目标',
    labels: { IMPLEMENTATION: '实施期目标', ANNUAL: '年度目标' },
    required: true,
    numbered: false,
  },
  indicators: {
    label: '绩效指标',
    columns: { category: '一级指标', type: '二级指标', name: '三级指标', value: '指标值', standard: '' },
    valueLabels: {},
    numbered: false,
    categories: [
      {
        category: 'OUTPUT',
        label: '产出指标',
        types: [
          { type: 'QUANTITY', label: '数量指标', mark: '', markText: '', atLeast: 1, printedEmpty: true },
          { type: 'QUALITY', label: '质量指标', mark: '', markText: '', atLeast: 0, printedEmpty: true },
        ],
      },
      {
        category: 'BENEFIT',
        label: '效益指标',
        types: [
          { type: 'SOCIAL', label: '社会效益指标', mark: '', markText: '', atLeast: 0, printedEmpty: true },
        ],
      },
    ],
  },
  footer: [],
}

export const side = (name = '', value = ''): Side => ({ name, value, standard: '' })

export function indicator(id: string, type = 'QUANTITY', name = id, position = 0): IndicatorRow {
  const category = type === 'SOCIAL' ? 'BENEFIT' : 'OUTPUT'
  return {
    id,
    category,
    type,
    position,
    implementation: side(),
    annual: side(name, '1个'),
    libraryId: null,
    linkedTo: null,
  }
}

export function declaration(indicators: IndicatorRow[] = []): DeclarationView {
  const node = { id: 'n', code: '001', name: '云岭县农业农村局', path: '/1/' }
  return {
    id: 'd',
    revision: 1,
    kind: 'PROJECT',
    title: '村道养护',
    year: 2026,
    path: '/1/',
    project: null,
    unit: node,
    department: node,
    division: node,
    template,
    fields: { PROJECT_NAME: '村道养护' },
    funding: { 'ANNUAL/TOTAL': '100' },
    goals: {},
    tasks: [],
    indicators,
    situation: {
      step: 0,
      stepName: '',
      state: 'DRAFT',
      round: 1,
      editable: true,
      open: [],
      waitingFor: '',
      closes: null,
      daysLeft: null,
      opinion: '',
      revision: 0,
    },
    editable: true,
    whyNotEditable: '',
    changedAt: '2026-11-21T10:00:00Z',
    changedBy: '',
    provenance: null,
  }
}

/** Numbers that look random and are the same each time. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}
