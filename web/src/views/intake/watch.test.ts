import { describe, expect, it } from 'vitest'
import type { JobList, JobView } from '@/api/types'
import type { IntakeItem } from './model'
import { JobWatch, pollAfter } from './watch'

describe('pollAfter', () => {
  it('asks briefly for a file, patiently for hundreds, and slows down when nothing moves', () => {
    expect(pollAfter(1, 0)).toBeLessThan(200)
    expect(pollAfter(400, 0)).toBeGreaterThan(1000)
    expect(pollAfter(1, 5000)).toBeGreaterThan(pollAfter(1, 0))
    expect(pollAfter(1, 1_000_000)).toBe(3000)
  })
})

describe('JobWatch', () => {
  it('asks until the last file has ended, then no more', async () => {
    const item = {
      state: 'EXAMINING',
      batch: 'b',
      job: null,
      result: { jobId: 'j' },
    } as unknown as IntakeItem
    const states: JobView['state'][] = ['WAITING', 'RUNNING', 'DONE']
    let asked = 0
    const watch = new JobWatch({
      items: [item],
      jobs: () => Promise.resolve({ jobs: [{ id: 'j', state: states[asked++] }] } as unknown as JobList),
      note: (noted, job) => {
        if (job.state === 'DONE') noted.state = 'EXAMINED'
      },
      wait: () => Promise.resolve(),
      clock: () => 0,
    })
    watch.start()
    watch.start()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(asked).toBe(3)
    expect(item.state).toBe('EXAMINED')
  })
})
