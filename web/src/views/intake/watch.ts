import type { JobList, Uuid } from '@/api/types'
import type { IntakeItem } from './model'
import { moveOf } from './queue'

/** How long to wait before asking again: briefly for few files, patiently for many. */
export function pollAfter(active: number, sinceChangeMs: number): number {
  const base = active <= 3 ? 120 : active <= 20 ? 400 : active <= 100 ? 1000 : 2000
  // The longer nothing happens, the longer the wait, up to ten times or three seconds.
  return Math.round(Math.min(Math.max(base, 3000), base + sinceChangeMs / 10))
}

export interface WatchPorts {
  items: readonly IntakeItem[]
  jobs: (batch: Uuid) => Promise<JobList>
  note: (item: IntakeItem, job: JobList['jobs'][number]) => void
  wait: (milliseconds: number) => Promise<void>
  clock: () => number
}

/** Follows the jobs of files under way, batch by batch, as long as there are any. */
export class JobWatch {
  private running = false

  constructor(private readonly ports: WatchPorts) {}

  /** Begins to look unless it already does. */
  start(): void {
    if (this.running) return
    this.running = true
    void this.loop().finally(() => {
      this.running = false
    })
  }

  private async loop(): Promise<void> {
    let changed = this.ports.clock()
    let seen = ''
    for (;;) {
      const active = this.ports.items.filter((item) => item.state === 'EXAMINING')
      if (active.length === 0) return
      await this.ports.wait(pollAfter(active.length, this.ports.clock() - changed))
      const now = await this.lookAt(active)
      if (now !== seen) changed = this.ports.clock()
      seen = now
    }
  }

  /** Asks once for each batch; the answer in short, to see whether anything moves. */
  private async lookAt(active: IntakeItem[]): Promise<string> {
    const moves: string[] = []
    for (const batch of new Set(active.map((item) => item.batch))) {
      const { jobs } = await this.ports.jobs(batch)
      const byId = new Map(jobs.map((job) => [job.id, job]))
      for (const item of active) {
        if (item.batch !== batch) continue
        const job = byId.get(item.job?.id ?? item.result?.jobId ?? '')
        if (job === undefined) continue
        this.ports.note(item, job)
        moves.push(moveOf(job))
      }
    }
    return moves.join(' ')
  }
}
