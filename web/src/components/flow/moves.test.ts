import { describe, expect, it } from 'vitest'
import { buttonsOf, duration, usualReturn } from './moves'

describe('buttons of a thing', () => {
  it('stand with the usual way on first, whatever the order of the server', () => {
    expect(buttonsOf(['WITHDRAW', 'RETURN', 'URGE', 'APPROVE'])).toEqual([
      'APPROVE',
      'RETURN',
      'WITHDRAW',
      'URGE',
    ])
    expect(buttonsOf([])).toEqual([])
  })
})

describe('returning', () => {
  it('goes to whoever filled it in unless another step is chosen', () => {
    expect(usualReturn([0, 1, 2])).toBe(0)
    expect(usualReturn([1, 2])).toBe(1)
  })
})

describe('how long it lay at a step', () => {
  it.each([
    [0, 'flow.panel.minutes', 0],
    [59, 'flow.panel.minutes', 59],
    [60, 'flow.panel.hours', 1],
    [1439, 'flow.panel.hours', 23],
    [1440, 'flow.panel.days', 1],
    [4000, 'flow.panel.days', 2],
  ])('%i minutes', (minutes, key, count) => {
    expect(duration(minutes)).toEqual({ key, count })
  })
})
