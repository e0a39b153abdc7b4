import { describe, expect, it } from 'vitest'
import type { PrintView } from '@/api/prints'
import { untilMade } from './printing'

const print = (state: PrintView['state'], done = 0): PrintView => ({
  id: 'p1',
  state,
  done,
  total: 4,
  forms: 4,
  fileName: '',
  problem: '',
  remedy: '',
})

describe('a file of many forms', () => {
  it('is asked for until it is there, and tells how far it is', async () => {
    const answers = [print('RUNNING', 1), print('RUNNING', 3), print('DONE', 4)]
    const told: number[] = []
    const asks = {
      read: () => Promise.resolve(answers.shift() ?? print('FAILED')),
      pause: () => Promise.resolve(),
    }
    const made = await untilMade(print('WAITING'), ({ done }) => told.push(done), asks)
    expect(made.state).toBe('DONE')
    expect(told).toEqual([0, 1, 3])
  })

  it('is not asked for again when it has failed', async () => {
    const asks = { read: () => Promise.reject(new Error('asked')), pause: () => Promise.resolve() }
    const made = await untilMade(print('FAILED'), () => undefined, asks)
    expect(made.state).toBe('FAILED')
  })
})
