import { describe, expect, it } from 'vitest'
import { paragraph, row, table } from '../viewer/testing'
import { boxesOf, piecesOf } from './boxes'

const VIEW = {
  blocks: [
    paragraph(1, '说明', { b: [1, 100, 100, 900, 200] }),
    table(2, [], 1, {
      columns: [],
      rows: [
        row(1, 'HEADER', [{ c: 1, t: '项目', b: [1, 100, 300, 500, 400] }]),
        row(2, 'BODY', [
          { c: 1, t: '甲', b: [1, 100, 400, 500, 500] },
          { c: 2, t: '5.00', f: 1 as const, b: [1, 500, 400, 900, 500] },
        ]),
        row(3, 'BODY', [{ c: 1, t: '乙', b: [2, 100, 100, 500, 200] }]),
      ],
    }),
    paragraph(3, '没有页'),
    paragraph(4, '本年支出增加三十万元，主要是人员增加。', {
      b: [3, 100, 700, 900, 780],
      further: [{ from: 10, b: [4, 100, 80, 600, 100] }],
    }),
  ],
}

describe('boxes of a document', () => {
  const boxes = boxesOf(VIEW)

  it('are those of its cells and paragraphs', () => {
    expect(boxes.of('b1')).toMatchObject([{ page: 1, left: 100, text: '说明', figure: false }])
    expect(boxes.of('b2r2c2')).toMatchObject([{ page: 1, left: 500, figure: true }])
    expect(boxes.of('b3')).toEqual([])
    expect(boxes.of('')).toEqual([])
  })

  it('of a row go around its cells, of a table around those of each page', () => {
    expect(boxes.of('b2r2')).toMatchObject([{ page: 1, left: 100, right: 900, top: 400, bottom: 500 }])
    expect(boxes.of('b2')).toMatchObject([
      { page: 1, top: 300, bottom: 500 },
      { page: 2, top: 100, bottom: 200 },
    ])
  })

  it('of a paragraph that goes on over a page break are those of its parts', () => {
    expect(boxes.of('b4')).toMatchObject([
      { page: 3, from: 0 },
      { page: 4, from: 10, top: 80 },
    ])
    expect(boxes.at(4, 200, 90)?.place).toBe('b4')
  })

  it('cut a stretch where its page ends', () => {
    const parts = boxes.of('b4')
    expect(piecesOf(parts, 6, 4)).toMatchObject([
      { box: { page: 3 }, text: '本年支出增加三十万元', offset: 6, length: 4 },
    ])
    expect(piecesOf(parts, 13, 4)).toMatchObject([
      { box: { page: 4 }, text: '，主要是人员增加。', offset: 3, length: 4 },
    ])
    expect(piecesOf(parts, 6, 6)).toMatchObject([
      { box: { page: 3 }, offset: 6, length: 4 },
      { box: { page: 4 }, offset: 0, length: 2 },
    ])
  })

  it('tell what is printed at a point', () => {
    expect(boxes.at(1, 600, 450)?.place).toBe('b2r2c2')
    expect(boxes.at(1, 950, 450)).toBeNull()
    expect(boxes.at(3, 600, 450)).toBeNull()
  })

  it('tell what comes first from a height on', () => {
    expect(boxes.from(1, 0)).toBe('b1')
    expect(boxes.from(1, 350)).toBe('b2r1c1')
    expect(boxes.from(1, 600)).toBe('b2r3c1')
    expect(boxes.from(2, 600)).toBe('b4')
    expect(boxes.from(4, 600)).toBe('')
  })
})
