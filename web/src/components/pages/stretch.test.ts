import { describe, expect, it } from 'vitest'
import type { Run } from './stretch'
import { isSure, locate } from './stretch'

/** A line of running text: ten units for half a letter. */
function line(text: string, top: number, left = 0): Run {
  const width = [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 20 : 10), 0)
  return { text, left, top, right: left + width, bottom: top + 20 }
}

const BOX = { left: 0, top: 0, right: 1000, bottom: 1000 }

describe('a stretch of a text', () => {
  it('is found where it is drawn', () => {
    const found = locate([line('收入预算12.50万元', 0)], BOX, '收入预算12.50万元', 4, 5)
    expect(found?.boxes).toEqual([{ left: 80, top: 0, right: 130, bottom: 20 }])
    expect(isSure(found)).toBe(true)
  })

  it('of several likes is the one with the same letters before it', () => {
    const text = '甲类支出5.00万元，乙类支出5.00万元'
    const found = locate([line('甲类支出5.00万元，', 0), line('乙类支出5.00万元', 40)], BOX, text, 15, 4)
    expect(found?.boxes).toEqual([{ left: 80, top: 40, right: 120, bottom: 60 }])
  })

  it('goes over the end of a line', () => {
    const found = locate([line('合计1,2', 0), line('34.50元', 40)], BOX, '合计1,234.50元', 2, 8)
    expect(found?.boxes).toEqual([
      { left: 40, top: 0, right: 70, bottom: 20 },
      { left: 0, top: 40, right: 50, bottom: 60 },
    ])
  })

  it('is put together of runs in any order, drawn a little up or down', () => {
    const runs = [line('34.50', 2, 60), line('合计', 0, 0), line('12', 1, 40)]
    expect(locate(runs, BOX, '合计1234.50', 2, 7)?.boxes).toEqual([
      { left: 40, top: 1, right: 110, bottom: 22 },
    ])
  })

  it('does not mind full-width digits, blanks and letters that only look alike', () => {
    const found = locate([line('⼯资 １２ ３', 0)], BOX, '工资123', 2, 3)
    expect(found?.boxes[0]?.right).toBeCloseTo(120)
  })

  it('lies within its box', () => {
    expect(locate([line('5.00', 3000)], BOX, '5.00', 0, 4)).toBeNull()
    expect(locate([line('5.00', 3000)], null, '5.00', 0, 4)).not.toBeNull()
  })

  it('is not sure when other letters stand before it', () => {
    expect(isSure(locate([line('别的文字5.00', 0)], BOX, '一般公共预算5.00', 6, 4))).toBe(false)
  })
})
