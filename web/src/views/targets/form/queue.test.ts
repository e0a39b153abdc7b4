import { describe, expect, it, vi } from 'vitest'
import type { Change, ConflictState, PatchAnswer } from '@/api/targets.types'
import { settle } from './settle'
import { indicator } from './testing'
import { type Journal, type QueueDoors, SaveQueue } from './queue'

const typed = (at: string, from: string, to: string): Change => ({ op: 'SET', at, from, to })
const answer = (revision: number): PatchAnswer => ({
  revision,
  savedAt: '2026-11-21T10:00:00Z',
  sums: {},
  merged: [],
})
class Away extends Error {}
class Newer extends Error {
  constructor(readonly present: ConflictState) {
    super()
  }
}

/** A server and a clock in the hand of the test. */
function world() {
  const sent: { body: { revision: number; changes: Change[] }; requestId: string }[] = []
  const replies: { resolve: (answer: PatchAnswer) => void; reject: (failure: Error) => void }[] = []
  let planned: (() => void) | null = null
  let ids = 0
  const kept: (Journal | null)[] = []
  const merged: Change[] = []
  const doors: QueueDoors = {
    send(body, requestId) {
      sent.push(structuredClone({ body, requestId }))
      return new Promise((resolve, reject) => replies.push({ resolve, reject }))
    },
    keep: (journal) => void kept.push(structuredClone(journal)),
    newId: () => `request-${++ids}`,
    later(run) {
      planned = run
      return () => (planned = null)
    },
    merged: (changes) => void merged.push(...changes),
    sums: vi.fn(),
    rowOf: () => null,
    reload: vi.fn(),
    stateChanged: vi.fn(),
    read: (failure) =>
      failure instanceof Away
        ? { kind: 'away' }
        : failure instanceof Newer
          ? { kind: 'conflict', present: failure.present }
          : { kind: 'refused' },
  }
  const tick = async () => {
    const run = planned
    planned = null
    run?.()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { doors, sent, replies, kept, merged, tick, settled: () => new Promise((done) => setTimeout(done)) }
}

describe('the queue of changes', () => {
  it('sends long texts in parts that the server takes', async () => {
    const { doors, sent, replies, tick, settled } = world()
    const queue = new SaveQueue(0, doors)
    const long = '长'.repeat(9_000)
    queue.add(
      Array.from({ length: 500 }, (_, row) => typed(`indicator/${row}/annual.name`, '', `${row}${long}`)),
    )
    await tick()
    const first = sent[0]?.body.changes.length ?? 0
    expect(new TextEncoder().encode(JSON.stringify(sent[0]?.body)).length).toBeLessThan(8 << 20)
    expect(first).toBeGreaterThan(100)
    for (let part = 0; queue.state !== 'saved' && part < 10; part++) {
      replies[part]?.resolve(answer(part + 1))
      await settled()
      await tick()
    }
    const all = sent.flatMap((one) =>
      one.body.changes.map((change) => (change.op === 'SET' ? change.at : '')),
    )
    expect(all).toEqual(Array.from({ length: 500 }, (_, row) => `indicator/${row}/annual.name`))
  })

  it('sends what was typed together, one patch at a time', async () => {
    const { doors, sent, replies, tick, settled } = world()
    const queue = new SaveQueue(7, doors)
    queue.add([typed('field/OVERVIEW', '', 'a')])
    queue.add([typed('field/OVERVIEW', 'a', 'ab')])
    await tick()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.body).toEqual({ revision: 7, changes: [typed('field/OVERVIEW', '', 'ab')] })
    queue.add([typed('goal/ANNUAL', '', 'g')])
    await tick()
    expect(sent).toHaveLength(1)
    replies[0]?.resolve(answer(8))
    await settled()
    await tick()
    expect(sent[1]?.body).toEqual({ revision: 8, changes: [typed('goal/ANNUAL', '', 'g')] })
    replies[1]?.resolve(answer(9))
    await settled()
    expect(queue.state).toBe('saved')
    expect(queue.idle).toBe(true)
  })

  it('sends again under the same id, with nothing added, when no answer came', async () => {
    const { doors, sent, replies, tick, settled } = world()
    const queue = new SaveQueue(1, doors)
    queue.add([typed('goal/ANNUAL', '', 'a')])
    await tick()
    queue.add([typed('goal/ANNUAL', 'a', 'b')])
    replies[0]?.reject(new Away())
    await settled()
    expect(queue.state).toBe('away')
    await tick()
    expect(sent[1]).toEqual(sent[0])
    replies[1]?.resolve(answer(2))
    await settled()
    await tick()
    expect(sent[2]?.body).toEqual({ revision: 2, changes: [typed('goal/ANNUAL', 'a', 'b')] })
  })

  it('goes on after a reload with what the closed page had sent and had waiting', async () => {
    const first = world()
    const closed = new SaveQueue(1, first.doors)
    closed.add([typed('goal/ANNUAL', '', 'a')])
    await first.tick()
    closed.add([typed('field/GROUNDS', '', 'x')])
    const journal = first.kept.at(-1)
    expect(journal).not.toBeNull()
    const second = world()
    const queue = new SaveQueue(1, second.doors)
    queue.resume(journal!)
    await second.tick()
    expect(second.sent[0]).toEqual(first.sent[0])
    second.replies[0]?.resolve(answer(2))
    await second.settled()
    await second.tick()
    expect(second.sent[1]?.body.changes).toEqual([typed('field/GROUNDS', '', 'x')])
    second.replies[1]?.resolve(answer(3))
    await second.settled()
    expect(second.kept.at(-1)).toBeNull()
  })

  it('waits for a decision on what others changed, then sends all of it', async () => {
    const { doors, sent, replies, merged, tick, settled } = world()
    const queue = new SaveQueue(1, doors)
    queue.add([typed('goal/ANNUAL', '', 'mine'), typed('field/PLAN', '', 'p')])
    await tick()
    queue.add([typed('goal/ANNUAL', 'mine', 'mine 2')])
    const theirs: Change = typed('field/GROUNDS', '', 'g')
    replies[0]?.reject(
      new Newer({
        revision: 5,
        conflicts: [{ at: 'goal/ANNUAL', base: '', mine: 'mine', theirs: 'theirs', by: '', changedAt: '' }],
        merged: [theirs],
      }),
    )
    await settled()
    expect(queue.state).toBe('conflict')
    queue.resolve(new Map([['goal/ANNUAL', 'theirs']]))
    expect(queue.conflict).toBeNull()
    expect(merged).toEqual([theirs])
    await tick()
    expect(sent[1]?.requestId).not.toBe(sent[0]?.requestId)
    expect(sent[1]?.body).toEqual({
      revision: 5,
      changes: [typed('field/PLAN', '', 'p'), typed('goal/ANNUAL', 'theirs', 'mine 2')],
    })
  })

  it('keeps what is refused and tries again with the next change', async () => {
    const { doors, sent, replies, tick, settled } = world()
    const queue = new SaveQueue(1, doors)
    queue.add([typed('goal/ANNUAL', '', 'a')])
    await tick()
    replies[0]?.reject(new Error('refused'))
    await settled()
    expect(queue.state).toBe('refused')
    expect(queue.pending).toEqual(new Set(['goal/ANNUAL']))
    queue.flush()
    await tick()
    expect(sent[1]?.body.changes).toEqual([typed('goal/ANNUAL', '', 'a')])
  })

  it('sends a huge paste in parts, each after the answer to the one before', async () => {
    const { doors, sent, replies, tick, settled } = world()
    const queue = new SaveQueue(1, doors)
    queue.add(Array.from({ length: 2500 }, (_, i) => typed(`indicator/${i}/annual.value`, '', 'x')))
    for (let part = 0; part < 3; part++) {
      await tick()
      replies[part]?.resolve(answer(2 + part))
      await settled()
    }
    expect(sent.map(({ body }) => body.changes.length)).toEqual([1000, 1000, 500])
    expect(queue.state).toBe('saved')
  })

  it('reads the form anew once everything is stored, when more has happened than changes can say', async () => {
    const { doors, replies, tick, settled } = world()
    const queue = new SaveQueue(1, doors)
    queue.add([typed('goal/ANNUAL', '', 'a')])
    await tick()
    queue.add([typed('goal/ANNUAL', 'a', 'b')])
    replies[0]?.resolve({ ...answer(2), reload: true })
    await settled()
    expect(doors.reload).not.toHaveBeenCalled()
    await tick()
    replies[1]?.resolve(answer(3))
    await settled()
    expect(doors.reload).toHaveBeenCalledTimes(1)
  })
})

describe('a row that one took away while another wrote in it', () => {
  const row = indicator('x')
  const again: Change = { op: 'INSERT', row, after: null, block: 'indicators' }
  const wrote = typed('indicator/x/annual.name', 'a', 'b')
  const gone: Change = { op: 'DELETE', id: 'x', block: 'indicators' }
  const other = typed('goal/ANNUAL', '', 'g')
  const dispute = (mine: string | null, theirs: string | null): ConflictState => ({
    revision: 2,
    conflicts: [{ at: 'indicator/x', base: 'a', mine, theirs, by: '', changedAt: '' }],
    merged: [],
  })

  it('is put in again as a whole when mine is to stand', () => {
    const choices = new Map([['indicator/x', 'mine' as const]])
    const settled = settle(dispute('b', null), choices, [wrote, other], [], () => again)
    expect(settled).toEqual({ changes: [other, again], reload: false })
  })

  it('stays away when theirs is to stand, and the form is read anew', () => {
    const choices = new Map([['indicator/x', 'theirs' as const]])
    expect(settle(dispute('b', null), choices, [wrote, other], [], () => again)).toEqual({
      changes: [other],
      reload: true,
    })
    expect(settle(dispute(null, 'b'), choices, [gone, other], [], () => again)).toEqual({
      changes: [other],
      reload: true,
    })
  })

  it('goes when my taking it away is to stand', () => {
    const choices = new Map([['indicator/x', 'mine' as const]])
    expect(settle(dispute(null, 'b'), choices, [gone, other], [], () => again).changes).toEqual([gone, other])
  })
})
