import { describe, expect, it } from 'vitest'
import type { TaskRow } from '@/api/targets.types'
import { newTask, taskChanges, taskLines } from './taskEdits'

const task = (id: string, part: Partial<TaskRow> = {}): TaskRow => ({ ...newTask(id), ...part })
const how = (unit: 'YUAN' | 'TEN_THOUSAND_YUAN' = 'TEN_THOUSAND_YUAN') => {
  let ids = 0
  return { unit, newId: () => `n${++ids}` }
}

describe('writing tasks', () => {
  it('reads amounts in the shown unit and keeps blank apart from nought', () => {
    const tasks = [task('a', { total: '100' })]
    const edits = [
      { line: 0, column: 2, text: '120' },
      { line: 0, column: 3, text: '0' },
      { line: 0, column: 4, text: '' },
    ]
    expect(taskChanges(tasks, edits, how()).changes).toEqual([
      { op: 'SET', at: 'task/a/total', from: '100', to: '120000000' },
      { op: 'SET', at: 'task/a/appropriation', from: null, to: '0' },
    ])
  })

  it('leaves what is no amount out and says so', () => {
    const made = taskChanges([task('a')], [{ line: 0, column: 2, text: '约三百' }], how())
    expect(made.changes).toEqual([])
    expect(made.wrong).toHaveLength(1)
  })

  it('makes tasks of what is pasted below the last, one behind the other', () => {
    const edits = [
      { line: 1, column: 0, text: '巡查' },
      { line: 1, column: 2, text: '3' },
      { line: 2, column: 0, text: '养护' },
    ]
    const { changes } = taskChanges([task('a')], edits, how('YUAN'))
    expect(changes).toEqual([
      { op: 'INSERT', row: task('n1', { name: '巡查', total: '300' }), after: 'a', block: 'tasks' },
      { op: 'INSERT', row: task('n2', { name: '养护' }), after: 'n1', block: 'tasks' },
    ])
  })
})

describe('whole tasks', () => {
  const tasks = [task('a'), task('b'), task('c')]
  const newId = () => 'n'
  it('move past their neighbour and stop at the ends', () => {
    expect(
      taskLines(tasks, 'down', { from: 0, to: 1 }, newId).map((one) => 'after' in one && one.after),
    ).toEqual(['c', 'a'])
    expect(
      taskLines(tasks, 'up', { from: 1, to: 1 }, newId).map((one) => 'after' in one && one.after),
    ).toEqual([null])
    expect(taskLines(tasks, 'up', { from: 0, to: 0 }, newId)).toEqual([])
    expect(taskLines(tasks, 'down', { from: 2, to: 2 }, newId)).toEqual([])
  })
})
