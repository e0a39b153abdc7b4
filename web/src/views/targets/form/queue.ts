import type { Change, Conflict, ConflictState, PatchAnswer } from '@/api/targets.types'
import { coalesce } from './coalesce'

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

  /** Goes on after someone decided, cell by cell, what is to stand; `texts` are the decisions. */
  resolve(texts: ReadonlyMap<string, string | null>): void {
    const conflict = this.conflict
    if (conflict === null) return
    const theirs = new Map(conflict.conflicts.map((one) => [one.at, one]))
    const again = (this.sent?.changes ?? []).filter((change) => change.op !== 'SET' || !theirs.has(change.at))
    this.waiting = [
      ...again,
      ...decisions(conflict.conflicts, texts),
      ...rebased(this.waiting, theirs, texts),
    ]
    this.sent = null
    this.conflict = null
    this.revision = conflict.revision
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
    this.waiting = changes.slice(MOST_AT_ONCE)
    return {
      requestId: this.doors.newId(),
      revision: this.revision,
      changes: changes.slice(0, MOST_AT_ONCE),
    }
  }

  private async deliver(): Promise<void> {
    if (this.state === 'saving' || this.state === 'conflict') return
    this.sent ??= this.next()
    if (this.sent === null) {
      this.waiting = []
      this.keep()
      this.become('saved')
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
    this.become(this.waiting.length === 0 ? 'saved' : 'waiting')
    if (answer.merged.length > 0) this.doors.merged(answer.merged)
    this.doors.sums(answer.sums)
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

  private keep(): void {
    const { revision, sent, waiting } = this
    this.doors.keep(this.idle ? null : { revision, sent, waiting })
  }

  private become(state: QueueState): void {
    this.state = state
    this.doors.stateChanged()
  }
}

function decisions(conflicts: readonly Conflict[], texts: ReadonlyMap<string, string | null>): Change[] {
  return conflicts
    .filter((one) => texts.has(one.at) && texts.get(one.at) !== one.theirs)
    .map((one) => ({ op: 'SET', at: one.at, from: one.theirs, to: texts.get(one.at) ?? null }))
}

/** What was typed on top of a disputed text starts from the decision. */
function rebased(
  waiting: readonly Change[],
  theirs: ReadonlyMap<string, Conflict>,
  texts: ReadonlyMap<string, string | null>,
): Change[] {
  const first = new Set<string>()
  return waiting.map((change) => {
    if (change.op !== 'SET' || !theirs.has(change.at) || first.has(change.at)) return change
    first.add(change.at)
    return { ...change, from: texts.get(change.at) ?? null }
  })
}
