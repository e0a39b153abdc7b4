import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MarkOrder, MarkView } from '@/api/report.types'
import { finding, markView } from '../testing'
import { beforeOf, bookOf, earlierReasons, putBack, undoOrders, withMarks } from './markBook'
import { useMarks } from './useMarks'

const server = vi.hoisted(() => ({
  marks: [] as MarkView[],
  orders: [] as MarkOrder[],
  refuse: false,
}))
vi.mock('@/api/marks', () => ({
  listMarks: () => Promise.resolve(server.marks),
  mark: (_owner: unknown, order: MarkOrder) => {
    server.orders.push(order)
    if (server.refuse) return Promise.reject(new Error('no'))
    return Promise.resolve(
      order.findings.map((one, i) =>
        markView(one.fingerprint, {
          id: 100 + server.orders.length * 10 + i,
          kind: order.kind,
          reason: order.reason,
          content: one.content,
        }),
      ),
    )
  },
}))

describe('book of marks', () => {
  it('keeps the newest mark of each finding', () => {
    const book = bookOf([
      markView('f1', { id: 1 }),
      markView('f1', { id: 3, kind: 'ACCEPTED' }),
      markView('f1', { id: 2 }),
    ])
    expect(book.get('f1')?.kind).toBe('ACCEPTED')
  })

  it('puts back only what was refused', () => {
    const start = bookOf([markView('f1', { kind: 'ACCEPTED', reason: '已核实' })])
    const before = beforeOf(start, [finding(1), finding(2)])
    const meanwhile = withMarks(
      withMarks(start, [finding(1), finding(2)], 'CORRECTED', '', ''),
      [finding(3)],
      'CORRECTED',
      '',
      '',
    )
    const after = putBack(meanwhile, before)
    expect(after.get('f1')?.kind).toBe('ACCEPTED')
    expect(after.has('f2')).toBe(false)
    expect(after.get('f3')?.kind).toBe('CORRECTED')
  })

  it('undoes each finding to what it was, reasons included', () => {
    const book = bookOf([markView('f1', { kind: 'ACCEPTED', reason: '已核实' })])
    const orders = undoOrders(beforeOf(book, [finding(1), finding(2), finding(3)]))
    expect(
      orders.map(({ kind, reason, findings }) => [kind, reason, findings.map((one) => one.ordinal)]),
    ).toEqual([
      ['ACCEPTED', '已核实', [1]],
      ['WITHDRAWN', '', [2, 3]],
    ])
  })

  it('offers earlier reasons, the frequent first', () => {
    const book = bookOf(['甲', '乙', '乙', ''].map((reason, i) => markView(`f${i}`, { reason })))
    expect(earlierReasons(book, 5)).toEqual(['乙', '甲'])
    expect(earlierReasons(book, 1)).toEqual(['乙'])
  })
})

describe('useMarks', () => {
  const owner = () => ({ kind: 'documents' as const, id: 'd' })
  beforeEach(() => Object.assign(server, { marks: [], orders: [], refuse: false }))

  it('shows a mark before the server has answered', async () => {
    const marks = useMarks(owner, () => undefined)
    const asked = marks.apply('CORRECTED', '', [finding(1)])
    expect(marks.book.value.get('f1')?.kind).toBe('CORRECTED')
    expect(marks.saving.value).toBe(1)
    expect(await asked).toBe(true)
    expect(marks.saving.value).toBe(0)
    expect(marks.book.value.get('f1')?.id).toBeGreaterThan(100)
  })

  it('takes a mark back when the server refuses, and says why', async () => {
    const refused = vi.fn()
    const marks = useMarks(owner, refused)
    server.refuse = true
    expect(await marks.apply('CORRECTED', '', [finding(1)])).toBe(false)
    expect(marks.book.value.has('f1')).toBe(false)
    expect(refused).toHaveBeenCalledOnce()
    expect(marks.undoable.value).toBe(0)
  })

  it('undoes step by step', async () => {
    const marks = useMarks(owner, () => undefined)
    await marks.apply('ACCEPTED', '已核实', [finding(1)])
    await marks.apply('CORRECTED', '', [finding(1), finding(2)])
    await marks.undo()
    expect(marks.book.value.get('f1')).toMatchObject({ kind: 'ACCEPTED', reason: '已核实' })
    expect(marks.book.value.get('f2')?.kind).toBe('WITHDRAWN')
    await marks.undo()
    expect(marks.book.value.get('f1')?.kind).toBe('WITHDRAWN')
    expect(await marks.undo()).toBe(false)
  })

  it('sends thousands in several requests and loses none', async () => {
    const marks = useMarks(owner, () => undefined)
    const many = Array.from({ length: 12_001 }, (_, i) => finding(i + 1))
    await marks.apply('NOT_AN_ERROR', '', many)
    expect(server.orders.map((order) => order.findings.length)).toEqual([5000, 5000, 2001])
    expect(marks.book.value.size).toBe(12_001)
  })
})
