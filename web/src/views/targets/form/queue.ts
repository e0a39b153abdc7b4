import type { Change, ConflictState, PatchAnswer } from '@/api/targets.types'
import { coalesce } from './coalesce'
import { type Choices, settle } from './settle'

/** What was typed and is not yet known to be stored, as it is kept in the browser. */
export interface Journal {
  revision: number
  /** Sent under its id, without an answer so far: sent again as it is. */
  sent: { requestId: string; revision: number; changes: Change[] } | null
  waiting: Change[]
}
export type QueueState = 'saved' | 'waiting' | 'saving' | 'away' | 'conflict' | 'refused'

/** How the queue reaches the world; given from outside so that it can be tested without one. */
export interface QueueDoors {
  send(body: { revision: number; changes: Change[] }, requestId: string): Promise<PatchAnswer>
  /** Keeps the journal through a reload; null when everything is stored. */
  keep(journal: Journal | null): void
  newId(): string
  /** Calls later; answers how to call it off. */
  later(run: () => void, ms: number): () => void
  /** What others changed meanwhile. */
  merged(changes: Change[]): void
  sums(sums: Record<string, string>): void
  /** A row as it stands here, to be put in again when others took it away. */
  rowOf(id: string): Change | null
  /** The form has to be read anew; everything typed is stored. */
  reload(): void
  stateChanged(): void
  /** What a failure means: the server is away, has a newer text, or refuses for good. */
  read(
    failure: unknown,
  ): { kind: 'away' } | { kind: 'conflict'; present: ConflictState } | { kind: 'refused' }
}

const SOON_MS = 900
const AWAY_MS = [1000, 2000, 5000, 10_000]
/** A huge paste goes in parts, so that each request stays small and its answer quick. */
const MOST_AT_ONCE = 1000
/** A third of what the server takes in one request, for a Chinese character has three bytes. */
const MOST_CHARACTERS = 2_000_000

/** Sends changes one patch after the other; what is not answered is kept and sent again under the same id. */
export class SaveQueue {
  state: QueueState = 'saved'
  savedAt: string | null = null
  conflict: ConflictState | null = null
  failure: unknown = null
  private waiting: Change[] = []
  private sent: Journal['sent'] = null
  private callOff: (() => void) | null = null
  private tries = 0
  private stale = false

  constructor(
    private revision: number,
    private readonly doors: QueueDoors,
  ) {}

  /** Takes up what a page that was closed too early left behind. */
  resume(journal: Journal): void {
    this.sent = journal.sent
    this.waiting = [...journal.waiting]
    if (this.idle) return
    if (this.sent === null) this.revision = Math.max(this.revision, journal.revision)
    this.become('waiting')
    this.plan(0)
  }

  add(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.waiting.push(...changes)
    this.keep()
    if (this.state === 'saved' || this.state === 'refused') this.become('waiting')
    if (this.state === 'waiting') this.plan(SOON_MS)
  }

  /** Sends at once what is waiting: on leaving a cell, on Ctrl+S, before the page goes. */
  flush(): void {
    if (this.state === 'waiting' || this.state === 'away' || this.state === 'refused') this.plan(0)
  }

  get idle(): boolean {
    return this.sent === null && this.waiting.length === 0
  }

  get revisionNow(): number {
    return this.revision
  }

  /** The cells whose text is not yet stored. */
  get pending(): Set<string> {
    const all = [...(this.sent?.changes ?? []), ...this.waiting]
    return new Set(all.map((change) => (change.op === 'SET' ? change.at : '')))
  }

  /** Goes on after someone decided, place by place, what is to stand. */
  resolve(choices: Choices): void {
    const conflict = this.conflict
    if (conflict === null) return
    const settled = settle(conflict, choices, this.sent?.changes ?? [], this.waiting, this.doors.rowOf)
    this.waiting = settled.changes
    this.sent = null
    this.conflict = null
    this.revision = conflict.revision
    this.stale ||= settled.reload
    this.doors.merged(conflict.merged)
    this.become('waiting')
    this.plan(0)
  }

  stop(): void {
    this.callOff?.()
  }

  private plan(ms: number): void {
    this.callOff?.()
    this.callOff = this.doors.later(() => void this.deliver(), ms)
  }

  private next(): Journal['sent'] {
    const changes = coalesce(this.waiting)
    if (changes.length === 0) return null
    const count = atOnce(changes)
    this.waiting = changes.slice(count)
    return { requestId: this.doors.newId(), revision: this.revision, changes: changes.slice(0, count) }
  }

  private async deliver(): Promise<void> {
    if (this.state === 'saving' || this.state === 'conflict') return
    this.sent ??= this.next()
    if (this.sent === null) {
      this.waiting = []
      this.keep()
      this.rest()
      return
    }
    this.keep()
    this.become('saving')
    const { requestId, revision, changes } = this.sent
    try {
      this.taken(await this.doors.send({ revision, changes }, requestId))
    } catch (failure) {
      this.failed(failure)
    }
  }

  private taken(answer: PatchAnswer): void {
    this.tries = 0
    this.sent = null
    this.failure = null
    this.revision = answer.revision
    this.savedAt = answer.savedAt
    this.keep()
    this.stale ||= answer.reload === true
    if (answer.merged.length > 0) this.doors.merged(answer.merged)
    this.doors.sums(answer.sums)
    if (this.waiting.length === 0) this.rest()
    else this.become('waiting')
    if (this.waiting.length > 0) this.plan(this.waiting.length > MOST_AT_ONCE ? 0 : SOON_MS)
  }

  private failed(failure: unknown): void {
    const meaning = this.doors.read(failure)
    this.failure = failure
    if (meaning.kind === 'conflict') {
      this.conflict = meaning.present
      this.become('conflict')
    } else if (meaning.kind === 'away') {
      this.become('away')
      this.plan(AWAY_MS[Math.min(this.tries++, AWAY_MS.length - 1)]!)
    } else {
      // It would be refused again under the same id: what is typed next goes together with it.
      this.waiting = [...(this.sent?.changes ?? []), ...this.waiting]
      this.sent = null
      this.become('refused')
    }
    this.keep()
  }

  private rest(): void {
    this.become('saved')
    if (this.stale) this.doors.reload()
    this.stale = false
  }

  private keep(): void {
    const { revision, sent, waiting } = this
    this.doors.keep(this.idle ? null : { revision, sent, waiting })
  }

  private become(state: QueueState): void {
    this.state = state
    this.doors.stateChanged()
  }
}

/** How many of the first changes go in one request: at least one. */
function atOnce(changes: readonly Change[]): number {
  let characters = 0
  let count = 0
  while (count < Math.min(changes.length, MOST_AT_ONCE)) {
    characters += JSON.stringify(changes[count]).length
    if (count > 0 && characters > MOST_CHARACTERS) break
    count++
  }
  return count
}
