import { describe, expect, it } from 'vitest'
import type { ImportedCells, ImportedForm } from '@/api/imports'
import { indicator, template } from '@/views/targets/form/testing'
import { cellAt, cellsOf } from './cells'
import { usualChoice, wanted } from './choices'
import { formAt, hintsOf, marksOf } from './sourceMarks'

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
  place: { words: '', at: 'b4' },
  accepted: null,
}
const imported: ImportedCells = {
  number: 3,
  template,
  form: {
    fields: { PROJECT_NAME: '村道养护', OVERVIEW: '' },
    funding: { 'ANNUAL/OTHER': '40', 'ANNUAL/TOTAL': '100', 'ANNUAL/CENTRAL': null },
    goals: { ANNUAL: '完成' },
    tasks: [],
    indicators: [indicator('a')],
  },
  places: {
    'field/PROJECT_NAME': { words: '表1 第2行', at: 'b5r2c3' },
    'indicator/a': { words: '表1 第20行', at: 'b5r20c1' },
  },
  differences: [{ at: 'field/OVERVIEW', record: '登记的概况', file: '' }],
  lost: [],
  findings: [],
  examined: true,
  project: null,
  matches: [],
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
      'funding/ANNUAL/OTHER',
      'goal/ANNUAL',
      'indicator/a/annual.name',
      'indicator/a/annual.value',
    ])
    expect(all[1]?.record).toBe('登记的概况')
  })
  it('say where they stand, by their row when the cell itself is not known', () => {
    expect(all[0]?.place.words).toBe('表1 第2行')
    expect(all[5]?.place.words).toBe('表1 第20行')
  })
})

describe('what is decided about a form', () => {
  const project = { id: 'p', code: '1', name: '村道养护', unitName: '公路站', how: 'NAME' as const }
  it('is to take it when its place is known, and never twice', () => {
    expect(usualChoice(form, '31').taken).toBe(false)
    expect(usualChoice({ ...form, project }, '31').taken).toBe(true)
    expect(usualChoice({ ...form, project, accepted: 'd' }, '31').taken).toBe(false)
  })
  it('waits for somebody to look when the project is only similar, and proposes it', () => {
    const choice = usualChoice({ ...form, project: { ...project, how: 'LIKENESS' } }, '31')
    expect(choice).toMatchObject({ taken: false, projectId: 'p' })
  })
  it('names a kind only for a project that has to be made', () => {
    expect(wanted(3, usualChoice(form, '31'), false)).toMatchObject({ projectId: null, projectKind: '31' })
    expect(wanted(3, usualChoice({ ...form, project }, '31'), false).projectKind).toBeNull()
    expect(wanted(3, usualChoice(form, '31'), true).projectKind).toBeNull()
  })
})

describe('between the document and the form', () => {
  it('a clicked place leads to the cell taken from there, or to one of its row', () => {
    expect(cellAt(imported.places, 'b5r2c3')).toBe('field/PROJECT_NAME')
    expect(cellAt(imported.places, 'b5r20c7')).toBe('indicator/a')
    expect(cellAt(imported.places, 'b6r2c3')).toBeNull()
  })
  it('a place belongs to the form that begins there or last before it', () => {
    const at = (number: number, place: string) => ({ ...form, number, place: { words: '', at: place } })
    const forms = [at(1, 'b2'), at(2, 'b9r4c1'), at(3, '')]
    expect(formAt(forms, 'b1')).toBeNull()
    expect(formAt(forms, 'b9r3c9')?.number).toBe(1)
    expect(formAt(forms, 'b9r4c2')?.number).toBe(2)
  })
  it('the chosen cell, what differs and what was found are marked where they stand', () => {
    const cells: ImportedCells = {
      ...imported,
      differences: [{ at: 'indicator/a', record: '1', file: '2' }],
      findings: [
        {
          id: 'x',
          check: 'DEC-01',
          title: '',
          severity: 'ERROR',
          effect: 'BLOCKING',
          effectReason: '',
          at: ['field/PROJECT_NAME', 'form'],
          message: '',
          remedy: '',
        },
      ],
    }
    expect(marksOf(cells, 'field/PROJECT_NAME', '不同').map(({ place, tone }) => [place, tone])).toEqual([
      ['b5r2c3', 'culprit'],
      ['b5r20c1', 'side'],
    ])
    expect(hintsOf(cells)).toEqual([{ place: 'b5r2c3', severity: 'ERROR' }])
  })
})
