import { describe, expect, it } from 'vitest'
import { ApiProblem, ServerAway } from '@/api/problem'
import type { JobView, UploadResult } from '@/api/types'
import { type IntakePorts, IntakeQueue } from './queue'
import type { UploadOrder } from './transfer'

const created = (id: string): UploadResult => ({
  outcome: 'CREATED',
  documentId: id,
  versionId: 'v' + id,
  jobId: 'j' + id,
  name: id,
  duplicateOf: null,
  maybeVersionOf: null,
})
const job = (state: JobView['state'], outcome: 'EXAMINED' | 'REFUSED' | null = null): JobView => ({
  ...{
    id: 'j1',
    kind: 'EXAMINE',
    batchId: 'b',
    title: '',
    documentId: '1',
    setId: null,
    examinationId: null,
  },
  ...{ state, stage: '', stepsDone: 0, stepsTotal: 0, attempt: 1, problem: '', remedy: '', createdAt: '' },
  ...{ startedAt: null, finishedAt: null },
  result: outcome && { outcome, refusal: '文件已加密', errors: 0, warnings: 0, infos: 0 },
})
const file = (name: string, size = 4) => ({ file: new File(['x'.repeat(size)], name), folder: '' })
const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A server made by hand: each upload waits until the test answers it. */
class Server {
  readonly orders: UploadOrder[] = []
  readonly answers: { resolve: (result: UploadResult) => void; reject: (failure: unknown) => void }[] = []
  readonly unwanted: string[] = []
  readable = true
  reachable = false
  maxBytes = 100
  private ids = 0

  readonly ports: IntakePorts = {
    send: (order, _onSent, signal) => {
      this.orders.push({ ...order })
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        this.answers.push({ resolve, reject })
      })
    },
    isPassing: (failure) => failure instanceof ServerAway,
    isReadable: () => Promise.resolve(this.readable),
    isReachable: () => Promise.resolve(this.reachable),
    pause: () => Promise.resolve(),
    newId: () => String(++this.ids),
    maxBytes: () => this.maxBytes,
    onTaken: () => undefined,
    onUnwanted: (item, result) => this.unwanted.push(`${item.name} ${result.jobId}`),
  }
}

describe('IntakeQueue', () => {
  it('sends three at a time, in the order they came', async () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    queue.add(['a', 'b', 'c', 'd'].map((name) => file(name)))
    expect(server.orders.map((order) => order.name)).toEqual(['a', 'b', 'c'])
    server.answers[1]?.resolve(created('2'))
    await turn()
    expect(server.orders.map((order) => order.name)).toEqual(['a', 'b', 'c', 'd'])
    expect(queue.items[1]?.state).toBe('EXAMINING')
  })

  it('stops the work on a file that was with the server already when it was cancelled', async () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    const [item] = queue.add([file('a')])
    queue.cancel(item!)
    server.answers[0]?.resolve(created('1'))
    await turn()
    expect(item?.state).toBe('CANCELLED')
    expect(server.unwanted).toEqual(['a j1'])
  })

  it('sends again under the same request when the server was away', async () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    queue.add([file('a')])
    server.answers[0]?.reject(new ServerAway())
    await turn()
    server.answers[1]?.resolve(created('1'))
    await turn()
    expect(new Set(server.orders.map((order) => order.request)).size).toBe(1)
    expect(queue.items[0]?.state).toBe('EXAMINING')
  })

  it('gives up a file that breaks off again and again while the server answers', async () => {
    const server = new Server()
    server.reachable = true
    const queue = new IntakeQueue(server.ports)
    queue.add([file('a')])
    for (let attempt = 0; attempt < 4; attempt++) {
      server.answers[attempt]?.reject(new ServerAway())
      await turn()
    }
    expect(queue.items[0]).toMatchObject({ state: 'FAILED', problem: '上传多次中断。' })
    expect(server.orders).toHaveLength(4)
  })

  it('says that a file cannot be read any more instead of waiting for the server', async () => {
    const server = new Server()
    server.readable = false
    const queue = new IntakeQueue(server.ports)
    queue.add([file('a')])
    server.answers[0]?.reject(new ServerAway())
    await turn()
    expect(queue.items[0]?.state).toBe('FAILED')
    expect(queue.items[0]?.problem).toContain('其他程序')
  })

  it('keeps the words of a refusal and goes on with the next file', async () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    queue.add([file('a'), file('b')])
    server.answers[0]?.reject(new ApiProblem(400, 'EMPTY_FILE', '空文件', '文件是空的。', '请重新选择。'))
    server.answers[1]?.resolve(created('2'))
    await turn()
    expect(queue.items[0]).toMatchObject({
      state: 'REFUSED',
      problem: '文件是空的。',
      remedy: '请重新选择。',
    })
    expect(queue.items[1]?.state).toBe('EXAMINING')
  })

  it('does not send what is too large', () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    queue.add([file('a', 101)])
    expect(server.orders).toHaveLength(0)
    expect(queue.items[0]?.state).toBe('REFUSED')
  })

  it('stops a file being sent, and one in line, and sends a cancelled one again', async () => {
    const server = new Server()
    server.maxBytes = 10_000_000
    const queue = new IntakeQueue(server.ports)
    const long = 5_000_000
    const [first, , , fourth] = queue.add(['a', 'b', 'c', 'd'].map((name) => file(name, long)))
    if (first === undefined || fourth === undefined) throw new Error('four files were added')
    queue.cancel(fourth)
    queue.cancel(first)
    await turn()
    expect([first.state, fourth.state]).toEqual(['CANCELLED', 'CANCELLED'])
    expect(server.orders).toHaveLength(3)
    queue.again(first)
    await turn()
    expect(server.orders.map((order) => order.name)).toEqual(['a', 'b', 'c', 'a'])
  })

  it('knows the end of a file from its job', () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    const [item] = queue.add([file('a')])
    if (item === undefined) throw new Error('a file was added')
    queue.noteJob(item, job('DONE', 'EXAMINED'))
    expect(item.state).toBe('EXAMINED')
    queue.noteJob(item, job('DONE', 'REFUSED'))
    expect(item).toMatchObject({ state: 'REFUSED', problem: '文件已加密' })
    queue.noteJob(item, job('FAILED'))
    expect(item.state).toBe('FAILED')
  })

  it('makes several batches of a very large drop, since a list of jobs holds 1000', () => {
    const server = new Server()
    const queue = new IntakeQueue(server.ports)
    queue.add(Array.from({ length: 501 }, (_, index) => file(`${index}.txt`)))
    expect(new Set(queue.items.map((item) => item.batch)).size).toBe(2)
  })
})
