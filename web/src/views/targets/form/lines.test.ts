import { describe, expect, it } from 'vitest'
import { layOut } from './lines'
import { indicator, template } from './testing'

describe('the lines of the indicator table', () => {
  it('follow the groups of the form; a group without rows has a line to type in', () => {
    const laid = layOut(template, [indicator('s', 'SOCIAL'), indicator('a'), indicator('b')])
    expect(laid.lines.map((line) => line.key)).toEqual(['a', 'b', 'OUTPUT/QUALITY', 's'])
    expect(laid.types.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['数量指标', 0, 2],
      ['质量指标', 2, 3],
      ['社会效益指标', 3, 4],
    ])
    expect(laid.categories.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['产出指标', 0, 3],
      ['效益指标', 3, 4],
    ])
    expect(laid.index.get('s')).toBe(3)
  })

  it('show rows that the form has no group for', () => {
    const stray = { ...indicator('x', 'TIMELINESS'), category: 'OUTPUT' }
    const lost = { ...indicator('y'), category: 'COST', type: 'ECONOMIC_COST' }
    const laid = layOut(template, [stray, lost])
    expect(laid.lines.map((line) => line.key)).toEqual([
      'OUTPUT/QUANTITY',
      'OUTPUT/QUALITY',
      'x',
      'BENEFIT/SOCIAL',
      'y',
    ])
    expect(laid.types.filter((one) => one.foreign).map((one) => one.label)).toEqual([
      'TIMELINESS',
      'ECONOMIC_COST',
    ])
  })
})
