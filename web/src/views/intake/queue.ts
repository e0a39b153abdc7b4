import { reactive, shallowReactive } from 'vue'
import { backOff } from '@/api/connection'
import { ApiProblem } from '@/api/problem'
import type { JobView, UploadResult, Uuid } from '@/api/types'
import { text } from '@/locales'
import { type Gathered, type IntakeItem, UNSENT } from './model'
import type { UploadOrder } from './transfer'

/** What the queue needs of the world; tests give it their own. */
export interface IntakePorts {
  send: (order: UploadOrder, onSent: (bytes: number) => void, signal: AbortSignal) => Promise<UploadResult>
  isPassing: (failure: unknown) => boolean
  isReadable: (file: File) => Promise<boolean>
  /** Whether the server answers at all. */
  isReachable: () => Promise<boolean>
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
  newId: () => Uuid
  maxBytes: () => number
  onTaken: (item: IntakeItem) => void
  /** The server has taken a file that was cancelled meanwhile: its work is to be stopped. */
  onUnwanted: (item: IntakeItem, result: UploadResult) => void
}

/** So many at a time: enough to fill the line, few enough that others get their turn. */
const PARALLEL = 3
/** The list of a batch's jobs holds 1000 at most; a larger drop becomes several batches. */
const BATCH_MOST = 500
/** A file that breaks off so often although the server answers is given up. */
const TRIES_MOST = 4
/** So much may be on the line without being counted: a file so near its end may be with the server already. */
const ON_THE_LINE_BYTES = 4 * 1024 * 1024

/** A file of which nothing is known yet. */
function fresh(
  file: File,
  folder: string,
): Omit<IntakeItem, 'key' | 'batch' | 'request' | 'versionOf' | 'alone'> {
  const known = { result: null, job: null, detail: null, offer: null, problem: '', remedy: '' }
  return { file, name: file.name, folder, state: 'QUEUED', sent: 0, ...known }
}

/** Asked anew each time: it may have been cancelled while something was awaited. */
function isCancelled(item: IntakeItem): boolean {
  return item.state === 'CANCELLED'
}

/** What changes while a job goes on. */
export function moveOf(job: JobView): string {
  return [job.id, job.state, job.stage, job.stepsDone, job.attempt, job.result?.outcome].join(' ')
}

/** Files on their way to the server, in the order they came, few at a time. */
export class IntakeQueue {
  readonly items: IntakeItem[] = shallowReactive([])
  private readonly sending = new Map<number, AbortController>()
  private last = 0

  constructor(private readonly ports: IntakePorts) {}

  /** Takes files in; of a version the document they belong to. */
  add(files: Gathered[], versionOf?: Uuid): IntakeItem[] {
    let batch = this.ports.newId()
    const added = files.map(({ file, folder }, index) => {
      if (index > 0 && index % BATCH_MOST === 0) batch = this.ports.newId()
      const ids = { key: ++this.last, batch, request: this.ports.newId(), versionOf }
      return reactive<IntakeItem>({ ...fresh(file, folder), ...ids, alone: files.length === 1 })
    })
    for (const item of added) {
      if (item.file.size > this.ports.maxBytes()) this.refuseTooLarge(item)
    }
    this.items.push(...added)
    this.pump()
    return added
  }

  /**
   * Stops a file that is not sent yet; what the server has taken is stopped by its job. Breaking off what may already be there would
   * leave it to be examined unseen: then the answer is awaited, and its job stopped.
   */
  cancel(item: IntakeItem): void {
    if (!UNSENT.includes(item.state)) return
    const mayBeThere = item.state === 'SENDING' && item.file.size - item.sent <= ON_THE_LINE_BYTES
    item.state = 'CANCELLED'
    if (!mayBeThere) this.sending.get(item.key)?.abort()
    this.pump()
  }

  /** Sends a failed or cancelled file once more, under the same request: it cannot be doubled. */
  again(item: IntakeItem): void {
    Object.assign(item, { state: 'QUEUED', sent: 0, problem: '', remedy: '' })
    this.pump()
  }

  /** Forgets what is settled; what is under way stays. */
  clear(keep: (item: IntakeItem) => boolean): void {
    const kept = this.items.filter(keep)
    this.items.splice(0, this.items.length, ...kept)
  }

  /** What a job tells about its file. */
  noteJob(item: IntakeItem, job: JobView): void {
    // Nothing new is nothing to draw: hundreds of jobs are looked at again and again.
    if (item.job !== null && moveOf(item.job) === moveOf(job)) return
    item.job = job
    const states = {
      WAITING: 'EXAMINING',
      RUNNING: 'EXAMINING',
      DONE: job.result?.outcome === 'REFUSED' ? 'REFUSED' : 'EXAMINED',
      FAILED: 'FAILED',
      CANCELLED: 'CANCELLED',
    } as const
    item.state = states[job.state]
    item.problem = item.state === 'REFUSED' ? (job.result?.refusal ?? '') : job.problem
    item.remedy = job.remedy
  }

  private pump(): void {
    for (const item of this.items) {
      if (this.sending.size >= PARALLEL) return
      if (item.state === 'QUEUED' && !this.sending.has(item.key)) void this.send(item)
    }
  }

  private async send(item: IntakeItem): Promise<void> {
    const stop = new AbortController()
    this.sending.set(item.key, stop)
    try {
      for (let attempt = 1; ; attempt++) {
        item.state = 'SENDING'
        try {
          this.taken(item, await this.ports.send(item, (bytes) => (item.sent = bytes), stop.signal))
          return
        } catch (failure) {
          if (stop.signal.aborted || !(await this.mayTryAgain(item, failure, attempt))) return
          item.state = 'PAUSED'
          item.sent = 0
          await this.ports.pause(backOff(attempt - 1), stop.signal)
        }
      }
    } catch {
      // Only the pause ends this way: someone has cancelled, and the item says so.
    } finally {
      this.sending.delete(item.key)
      this.pump()
    }
  }

  /** Decides on a failure; when it is final, the item says why. */
  private async mayTryAgain(item: IntakeItem, failure: unknown, attempt: number): Promise<boolean> {
    if (item.state === 'CANCELLED') return false
    if (!this.ports.isPassing(failure)) {
      const known = failure instanceof ApiProblem
      item.state = known && failure.status < 500 ? 'REFUSED' : 'FAILED'
      item.problem = known ? failure.detail || failure.title : text('common.failed')
      item.remedy = known ? failure.remedy : ''
      return false
    }
    if (!(await this.ports.isReadable(item.file))) {
      this.fail(item, 'unreadable')
      return false
    }
    const reachable = await this.ports.isReachable()
    if (reachable && attempt >= TRIES_MOST) {
      this.fail(item, 'broken')
      return false
    }
    return !isCancelled(item)
  }

  private fail(item: IntakeItem, why: 'unreadable' | 'broken'): void {
    item.state = 'FAILED'
    item.problem = text(`intake.${why}.problem`)
    item.remedy = text(`intake.${why}.remedy`)
  }

  private refuseTooLarge(item: IntakeItem): void {
    const most = Math.floor(this.ports.maxBytes() / 1024 / 1024)
    item.state = 'REFUSED'
    item.problem = text('intake.tooLarge.problem', { most })
    item.remedy = text('intake.tooLarge.remedy')
  }

  private taken(item: IntakeItem, result: UploadResult): void {
    item.sent = item.file.size
    item.result = result
    if (isCancelled(item)) {
      this.ports.onUnwanted(item, result)
      return
    }
    item.offer = result.maybeVersionOf
    item.state =
      result.outcome === 'DUPLICATE' ? 'DUPLICATE' : result.jobId === null ? 'EXAMINED' : 'EXAMINING'
    this.ports.onTaken(item)
  }
}
