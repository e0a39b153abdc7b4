import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { MarkedText } from './MarkedText'
import type { PlaceMark } from './marking'
import { badgeText, marksByBlock, segments, wholeMarks } from './marking'

function mark(place: string, offset: number, length: number, rest: Partial<PlaceMark> = {}): PlaceMark {
  return { place, offset, length, tone: 'side', badge: 0, label: '', ...rest }
}

describe('segments', () => {
  it('leaves a text without marks whole', () => {
    expect(segments('全部', [])).toEqual([{ text: '全部', tones: [], badges: [] }])
  })

  it('loses no character, whatever the marks', () => {
    const text = '一般公共预算 379.34 万元'
    const marks = [
      mark('b1', 3, 9),
      mark('b1', 7, 6),
      mark('b1', 0, 100),
      mark('b1', 50, 2),
      mark('b1', 7, 0),
    ]
    expect(
      segments(text, marks)
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
  })

  it('gives overlapping stretches all their tones', () => {
    const cut = segments('0123456789', [
      mark('b1', 2, 4, { tone: 'culprit' }),
      mark('b1', 4, 4, { tone: 'hit' }),
    ])
    expect(cut.map((one) => [one.text, one.tones])).toEqual([
      ['01', []],
      ['23', ['culprit']],
      ['45', ['culprit', 'hit']],
      ['67', ['hit']],
      ['89', []],
    ])
  })

  it('draws a number once, where its mark begins', () => {
    const cut = segments('012345', [mark('b1', 1, 4, { badge: 2 }), mark('b1', 3, 1, { tone: 'hit' })])
    expect(cut.flatMap((one) => one.badges).map((one) => one.badge)).toEqual([2])
  })
})

describe('marks', () => {
  it('are found by block and place, all layers together', () => {
    const blocks = marksByBlock([
      [mark('b1r2c3', -1, 0)],
      [mark('b1r2c3', 0, 2), mark('b9', 1, 1)],
      [mark('', 0, 1)],
    ])
    expect([...blocks.keys()]).toEqual([1, 9])
    expect(blocks.get(1)?.get('b1r2c3')).toHaveLength(2)
    expect(wholeMarks(blocks.get(1)?.get('b1r2c3') ?? [])).toHaveLength(1)
  })

  it('are numbered ① to ⑳, then in brackets', () => {
    expect([1, 20, 21].map(badgeText)).toEqual(['①', '⑳', '(21)'])
  })
})

describe('MarkedText', () => {
  it('shows markup of a document as text', () => {
    const hostile = '<img src=x onerror=alert(1)>1.00'
    const shown = mount(MarkedText, { props: { text: hostile, marks: [mark('b1', 28, 4, { badge: 1 })] } })
    expect(shown.find('img').exists()).toBe(false)
    expect(shown.find('mark').text()).toBe('1.00')
    expect(shown.text().replace('①', '')).toBe(hostile)
  })
})
