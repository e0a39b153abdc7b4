import { describe, expect, it } from 'vitest'
import type { GatheredIndicator, GatheredProject } from '@/api/gathered.types'
import { basicTask, gatherIndicators, gatherTasks } from './gathering'
import { newIndicator } from './indicatorEdits'
import { newTask } from './taskEdits'

const project = (id: string, annualFen: string | null): GatheredProject => ({
  projectId: id,
  declarationId: `d-${id}`,
  title: `项目${id}`,
  unitName: '云溪市测试单位',
  annualFen,
  appropriationFen: annualFen,
  otherFen: null,
})
const roads = project('a', '1000')
const lamps = project('b', '250')
const blank = project('c', null)

function making() {
  let count = 0
  return {
    newId: () => `n${++count}`,
    joined: (all: readonly GatheredProject[]) => `${all.length}个项目`,
    known: new Map([roads, lamps, blank].map((one) => [one.projectId, one])),
  }
}

describe('projects become tasks', () => {
  it('one task each, in their order behind those that are there, a blank amount stays blank', () => {
    const changes = gatherTasks([newTask('t0')], [roads, blank], 'each', making())
    expect(changes).toMatchObject([
      {
        op: 'INSERT',
        after: 't0',
        row: { name: '项目a', total: '1000', projectIds: ['a'], kind: 'PROJECTS' },
      },
      { op: 'INSERT', after: 'n1', row: { name: '项目c', total: null, projectIds: ['c'] } },
    ])
  })

  it('one task for all has the sum of their amounts', () => {
    const changes = gatherTasks([], [roads, lamps], 'one', making())
    expect(changes).toMatchObject([{ row: { name: '2个项目', total: '1250', projectIds: ['a', 'b'] } }])
  })

  it('into a task that has projects: none twice, the amount anew from all of them', () => {
    const task = { ...newTask('t0'), projectIds: ['a'], kind: 'PROJECTS' as const, total: '1000' }
    const changes = gatherTasks([task], [roads, lamps], { task: 't0' }, making())
    expect(changes).toEqual([
      { op: 'SET', at: 'task/t0/projectIds', from: 'a', to: 'a,b' },
      { op: 'SET', at: 'task/t0/total', from: '1000', to: '1250' },
      { op: 'SET', at: 'task/t0/appropriation', from: null, to: '1250' },
    ])
  })
})

describe('basic expenditure', () => {
  it('stands before all tasks, with the figures of the budget or to be typed', () => {
    const budget = { appropriationFen: '900', otherFen: '100' }
    expect(basicTask(budget, '基本支出', () => 'n')).toMatchObject({
      after: null,
      row: { kind: 'BASIC', name: '基本支出', total: '1000', appropriation: '900', other: '100' },
    })
    expect(basicTask(null, '基本支出', () => 'n')).toMatchObject({ row: { total: null, other: null } })
  })
})

describe('indicators of projects', () => {
  const source = (id: string, value: string): GatheredIndicator => ({
    declarationId: 'd1',
    indicatorId: `i-${id}`,
    title: '项目a',
    row: {
      ...newIndicator(id, 'OUTPUT', 'QUANTITY'),
      annual: { name: '修复路面', value, standard: '' },
      linkedTo: { declarationId: 'd1', indicatorId: `i-${id}`, title: '项目a' },
    },
    taken: false,
    changed: false,
  })

  it('follow each other behind the last of their group', () => {
    const there = newIndicator('r1', 'OUTPUT', 'QUANTITY')
    const changes = gatherIndicators([there], [source('x', '≥1公里'), source('y', '≥2公里')])
    expect(changes).toMatchObject([
      { op: 'INSERT', after: 'r1', row: { id: 'x' } },
      { op: 'INSERT', after: 'x', row: { id: 'y' } },
    ])
  })

  it('that are there already get only what the project says otherwise', () => {
    const there = { ...source('x', '≥1公里').row, id: 'r1' }
    expect(gatherIndicators([there], [source('x', '≥3公里')])).toEqual([
      { op: 'SET', at: 'indicator/r1/annual.value', from: '≥1公里', to: '≥3公里' },
    ])
  })
})
