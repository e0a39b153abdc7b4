import { describe, expect, it } from 'vitest'
import type { Quarters } from './layout'
import { FULL, GAP, layOut, nextPercent, pageAt, percentOf, toPage, toSheets } from './layout'

const UPRIGHT = { width: 59500, height: 84200 }
const LEVEL = { width: 84200, height: 59500 }
const ROOM = { width: 900, height: 700 }

describe('pages below each other', () => {
  it('each fit the width by themselves', () => {
    const { all, width } = layOut([UPRIGHT, LEVEL], 'width', 0, ROOM)
    expect(all.map((sheet) => sheet.width)).toEqual([900 - 2 * GAP, 900 - 2 * GAP])
    expect(all[1]?.top).toBe((all[0]?.height ?? 0) + 2 * GAP)
    expect(width).toBe(900)
  })

  it('fit as a whole', () => {
    const { all } = layOut([UPRIGHT, LEVEL], 'page', 0, ROOM)
    expect(all[0]?.height).toBe(700 - 2 * GAP)
    expect(all[1]?.height).toBeLessThanOrEqual(700 - 2 * GAP)
    expect(all[1]?.width).toBeLessThanOrEqual(900 - 2 * GAP)
  })

  it('are as large as paper at 100 %, wider than the room where that is so', () => {
    const { all, width } = layOut([UPRIGHT, LEVEL], 100, 0, ROOM)
    expect(all[0]?.width).toBe(Math.round(59500 * FULL))
    expect(percentOf(all[0])).toBe(100)
    expect(width).toBe((all[1]?.width ?? 0) + 2 * GAP)
    expect(all[0]?.left).toBe(Math.round((width - (all[0]?.width ?? 0)) / 2))
  })

  it('change width and height when they are turned', () => {
    const { all } = layOut([UPRIGHT], 100, 1, ROOM)
    expect(all[0]?.width).toBeGreaterThan(all[0]?.height ?? 0)
  })

  it('tell on which one is', () => {
    const sheets = layOut([UPRIGHT, UPRIGHT, UPRIGHT], 'width', 0, ROOM)
    expect(pageAt(sheets, 0, ROOM)).toBe(1)
    expect(pageAt(sheets, sheets.all[2]?.top ?? 0, ROOM)).toBe(3)
    expect(pageAt(sheets, sheets.height * 2, ROOM)).toBe(3)
  })

  it('have no size while there is no room', () => {
    expect(layOut([UPRIGHT], 'width', 0, { width: 0, height: 0 }).all[0]?.width).toBeGreaterThan(0)
  })
})

describe('points and boxes', () => {
  const box = { left: 1000, top: 2000, right: 5000, bottom: 2600 }

  it.each([0, 1, 2, 3] as Quarters[])('lead there and back, turned by %i quarters', (quarters) => {
    const [sheet] = layOut([UPRIGHT], 80, quarters, ROOM).all
    if (sheet === undefined) throw new Error('no sheet')
    const laid = toSheets(sheet, quarters, box)
    const middle = toPage(
      sheet,
      quarters,
      (laid.left + laid.right) / 2 - sheet.left,
      (laid.top + laid.bottom) / 2 - sheet.top,
    )
    expect(middle.x).toBeCloseTo(3000, 0)
    expect(middle.y).toBeCloseTo(2300, 0)
    expect(laid.right - laid.left).toBeCloseTo((quarters % 2 === 0 ? 4000 : 600) * sheet.scale, 3)
  })

  it('turned to the right: what was at the left edge stands above', () => {
    const [sheet] = layOut([UPRIGHT], 100, 1, ROOM).all
    if (sheet === undefined) throw new Error('no sheet')
    expect(toSheets(sheet, 1, { left: 0, top: 0, right: 100, bottom: 100 }).right).toBeCloseTo(
      sheet.left + sheet.width,
      3,
    )
  })
})

it('goes to the next step from any percentage', () => {
  expect(nextPercent(67, 1)).toBe(75)
  expect(nextPercent(94, 1)).toBe(100)
  expect(nextPercent(94, -1)).toBe(90)
  expect(nextPercent(400, 1)).toBe(400)
  expect(nextPercent(25, -1)).toBe(25)
})
