import { describe, expect, it } from 'vitest'
import type { Change, IndicatorRow } from '@/api/targets.types'
import { coalesce } from './coalesce'
import { type FormRecord, applyChanges, cellOf, recordOf } from './record'
import { declaration, dice, indicator } from './testing'

const fresh = (): FormRecord =>
  recordOf(declaration(['a', 'b', 'c', 'd'].map((id, i) => indicator(id, 'QUANTITY', id, i))))
const picture = (record: FormRecord) => JSON.parse(JSON.stringify(record)) as unknown
const order = (record: FormRecord) => record.indicators.rows.map((row) => row.id).join('')

describe('changes of a form', () => {
  it('write the cell they name and say how to take it back', () => {
    const record = fresh()
    const back = applyChanges(record, [{ op: 'SET', at: 'indicator/a/annual.value', from: '1个', to: '2个' }])
    expect(cellOf(record, 'indicator/a/annual.value')).toBe('2个')
    expect(back).toEqual([{ op: 'SET', at: 'indicator/a/annual.value', from: '2个', to: '1个' }])
  })

  it('keep blank apart from nought', () => {
    const record = fresh()
    applyChanges(record, [{ op: 'SET', at: 'funding/ANNUAL/OTHER', from: null, to: '0' }])
    expect(cellOf(record, 'funding/ANNUAL/OTHER')).toBe('0')
    expect(cellOf(record, 'funding/ANNUAL/CENTRAL')).toBeNull()
  })

  it('put rows behind others as if one after the other', () => {
    const record = fresh()
    const insert = (id: string, after: string | null): Change => ({
      op: 'INSERT',
      row: indicator(id),
      after,
      block: 'indicators',
    })
    applyChanges(record, [insert('1', 'a'), insert('2', '1'), insert('3', 'a'), insert('4', null)])
    expect(order(record)).toBe('4a312bcd')
  })

  it('move a row into another group and back', () => {
    const record = fresh()
    const before = picture(record)
    const back = applyChanges(record, [
      { op: 'MOVE', id: 'd', after: 'a', category: 'BENEFIT', type: 'SOCIAL', block: 'indicators' },
    ])
    expect(order(record)).toBe('adbc')
    expect(record.indicators.get('d')?.type).toBe('SOCIAL')
    applyChanges(record, back)
    expect(picture(record)).toEqual(before)
  })

  it('insert and take away five thousand rows in one step each', () => {
    const record = fresh()
    const before = picture(record)
    let after = 'b'
    const changes = Array.from({ length: 5000 }, (_, i): Change => {
      const change: Change = { op: 'INSERT', row: indicator(`n${i}`), after, block: 'indicators' }
      after = `n${i}`
      return change
    })
    const back = applyChanges(record, changes)
    expect(record.indicators.rows).toHaveLength(5004)
    expect(record.indicators.rows[5001]?.id).toBe('n4999')
    applyChanges(record, back)
    expect(picture(record)).toEqual(before)
  })
})

/** Any step that a person could take on the record. */
function anyChange(record: FormRecord, roll: (below: number) => number, name: number): Change {
  const rows = record.indicators.rows
  const any = (): string | null => rows[roll(rows.length + 1)]?.id ?? null
  const one = rows[roll(Math.max(1, rows.length))]
  const kind = one === undefined ? 1 : roll(4)
  if (kind === 0 && one !== undefined) {
    const at = `indicator/${one.id}/annual.value`
    return { op: 'SET', at, from: cellOf(record, at) ?? null, to: String(roll(3)) }
  }
  if (kind === 2 && one !== undefined) return { op: 'DELETE', id: one.id, block: 'indicators' }
  if (kind === 3 && one !== undefined) {
    const after = any()
    const type = roll(2) === 0 ? 'QUALITY' : 'SOCIAL'
    return {
      op: 'MOVE',
      id: one.id,
      after: after === one.id ? null : after,
      category: 'OUTPUT',
      type,
      block: 'indicators',
    }
  }
  return { op: 'INSERT', row: indicator(`n${name}`), after: any(), block: 'indicators' }
}

describe('any row of changes', () => {
  it('taken back in order leaves everything as it was', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed)
      const record = fresh()
      const before = picture(record)
      const backs: Change[][] = []
      for (let i = 0; i < 25; i++) backs.push(applyChanges(record, [anyChange(record, roll, i)]))
      for (const back of backs.reverse()) applyChanges(record, back)
      expect(picture(record), `seed ${seed}`).toEqual(before)
    }
  })

  it('made fewer leads to the same form', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed)
      const record = fresh()
      const changes: Change[] = []
      for (let i = 0; i < 25; i++) {
        const change = anyChange(record, roll, i)
        changes.push(structuredClone(change))
        applyChanges(record, [change])
      }
      const again = fresh()
      for (const change of coalesce(changes)) applyChanges(again, [change])
      expect(picture(again), `seed ${seed}`).toEqual(picture(record))
    }
  })

  it('in one call does what one after the other does', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed)
      const record = fresh()
      const before = picture(record)
      const changes: Change[] = []
      for (let i = 0; i < 25; i++) {
        const change = anyChange(record, roll, i)
        changes.push(structuredClone(change))
        applyChanges(record, [change])
      }
      const again = fresh()
      const back = applyChanges(again, changes)
      expect(picture(again), `seed ${seed}`).toEqual(picture(record))
      applyChanges(again, back)
      expect(picture(again), `seed ${seed} back`).toEqual(before)
    }
  })
})

describe('fewer changes', () => {
  const typed = (to: string, from: string): Change => ({ op: 'SET', at: 'goal/ANNUAL', from, to })

  it('are one for a cell typed in many times, none when it came back', () => {
    expect(coalesce([typed('a', ''), typed('ab', 'a'), typed('abc', 'ab')])).toEqual([typed('abc', '')])
    expect(coalesce([typed('a', ''), typed('', 'a')])).toEqual([])
  })

  it('are none for a row that came and went', () => {
    const row: IndicatorRow = indicator('x')
    const changes: Change[] = [
      { op: 'INSERT', row, after: null, block: 'indicators' },
      { op: 'SET', at: 'indicator/x/annual.name', from: 'x', to: 'y' },
      { op: 'DELETE', id: 'x', block: 'indicators' },
    ]
    expect(coalesce(changes)).toEqual([])
  })
})
