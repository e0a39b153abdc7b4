import { describe, expect, it } from 'vitest'
import type { ImportedCells, ImportedForm } from '@/api/imports'
import { indicator, template } from '@/views/targets/form/testing'
import { cellsOf } from './cells'
import { usualChoice, wanted } from './choices'

const form: ImportedForm = {
  number: 3,
  title: '项目支出绩效目标申报表',
  name: '村道养护',
  variant: 'A',
  wholeDepartment: false,
  templateId: 'A',
  project: null,
  unit: null,
  indicators: 1,
  pages: 1,
  place: '',
  accepted: null,
}
const imported: ImportedCells = {
  number: 3,
  template,
  form: {
    fields: { PROJECT_NAME: '村道养护', OVERVIEW: '' },
    funding: { 'ANNUAL/TOTAL': '100', 'ANNUAL/OTHER': null },
    goals: { ANNUAL: '完成' },
    tasks: [],
    indicators: [indicator('a')],
  },
  places: { 'field/PROJECT_NAME': '表1 第2行', 'indicator/a': '表1 第20行' },
  differences: [{ at: 'field/OVERVIEW', record: '登记的概况', file: '' }],
  lost: [],
  project: null,
  projects: [],
  unit: null,
  units: [],
}

describe('the cells of a recognized form', () => {
  const all = cellsOf(imported, (fen) => (fen === null ? '' : `${fen}分`)).flatMap((one) => one.cells)
  it('are those with something in them, or in the register', () => {
    expect(all.map((one) => one.at)).toEqual([
      'field/PROJECT_NAME',
      'field/OVERVIEW',
      'funding/ANNUAL/TOTAL',
      'goal/ANNUAL',
      'indicator/a/annual.name',
      'indicator/a/annual.value',
    ])
    expect(all[1]?.record).toBe('登记的概况')
  })
  it('say where they stand, by their row when the cell itself is not known', () => {
    expect(all[0]?.place).toBe('表1 第2行')
    expect(all[4]?.place).toBe('表1 第20行')
  })
})

describe('what is decided about a form', () => {
  const project = { id: 'p', code: '1', name: '村道养护' }
  it('is to take it when its place is known, and never twice', () => {
    expect(usualChoice(form, '31').taken).toBe(false)
    expect(usualChoice({ ...form, project }, '31').taken).toBe(true)
    expect(usualChoice({ ...form, project, accepted: 'd' }, '31').taken).toBe(false)
  })
  it('names a kind only for a project that has to be made', () => {
    expect(wanted(3, usualChoice(form, '31'), false)).toMatchObject({ projectId: null, projectKind: '31' })
    expect(wanted(3, usualChoice({ ...form, project }, '31'), false).projectKind).toBeNull()
    expect(wanted(3, usualChoice(form, '31'), true).projectKind).toBeNull()
  })
})
