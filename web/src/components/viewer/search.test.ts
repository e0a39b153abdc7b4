import { describe, expect, it } from 'vitest'
import { MOST_HITS, search } from './search'
import { paragraph, table, view } from './testing'

describe('search', () => {
  const document = view([
    paragraph(1, '收入总计 1,234.50 万元，比上年增加 12.00 万元'),
    table(2, [
      ['项目', '预算数'],
      ['收入 总计', '1,234.50'],
      ['ＡＢＣ（一）', '12,34'],
    ]),
  ])

  it('finds text in paragraphs and cells in reading order', () => {
    expect(search(document, '收入总计').map((hit) => hit.place)).toEqual(['b1', 'b2r2c1'])
  })

  it('finds amounts with and without the grouping comma, and marks them whole', () => {
    expect(search(document, '1234.5')).toEqual([
      { place: 'b1', offset: 5, length: 7 },
      { place: 'b2r2c2', offset: 0, length: 7 },
    ])
    expect(search(document, '1,234.50')).toHaveLength(2)
  })

  it('takes full-width and half-width, large and small for the same', () => {
    expect(search(document, 'abc(一)')).toEqual([{ place: 'b2r3c1', offset: 0, length: 6 }])
    expect(search(document, 'ａｂ').map((hit) => hit.place)).toEqual(['b2r3c1'])
  })

  it('passes over blanks inside the text and marks them with it', () => {
    expect(search(document, '入总')).toEqual([
      { place: 'b1', offset: 1, length: 2 },
      { place: 'b2r2c1', offset: 1, length: 3 },
    ])
  })

  it('finds every hit of one text without overlaps', () => {
    expect(search(view([paragraph(1, 'aaaa')]), 'aa').map((hit) => hit.offset)).toEqual([0, 2])
  })

  it('finds nothing for nothing', () => {
    expect(search(document, '  ')).toEqual([])
    expect(search(document, '不存在的文字')).toEqual([])
  })

  it('stops at a bound', () => {
    expect(search(view([paragraph(1, '1'.repeat(MOST_HITS + 10))]), '1')).toHaveLength(MOST_HITS)
  })
})
