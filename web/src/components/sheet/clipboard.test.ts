import { describe, expect, it } from 'vitest'
import { parseTable, parseTabbed, tiled, writeTable, writeTabbed } from './clipboard'

describe('text copied from a spreadsheet', () => {
  it('has rows and columns, and no row after the last line break', () => {
    expect(parseTabbed('甲\t≥90%\r\n乙\t\r\n')).toEqual([
      ['甲', '≥90%'],
      ['乙', ''],
    ])
  })

  it('keeps line breaks, tabs and quotes inside quotes', () => {
    expect(parseTabbed('"第一行\n第二行"\t"他说""好"""\n"a\tb"\t2')).toEqual([
      ['第一行\n第二行', '他说"好"'],
      ['a\tb', '2'],
    ])
  })

  it('takes a quote that does not close at the end of a cell for a character', () => {
    expect(parseTabbed('"十四五"规划\t1')).toEqual([['"十四五"规划', '1']])
    expect(parseTabbed('"没有结尾\t1')).toEqual([['"没有结尾', '1']])
  })

  it('keeps an empty row in the middle', () => {
    expect(parseTabbed('a\n\nb')).toEqual([['a'], [''], ['b']])
  })

  it('reads five thousand rows of four cells', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `指标${i}\t≥${i}个\t指标${i}\t${i}`).join('\n')
    const block = parseTabbed(text)
    expect(block.length).toBe(5000)
    expect(block[4999]).toEqual(['指标4999', '≥4999个', '指标4999', '4999'])
  })
})

describe('a table copied as HTML', () => {
  it('puts merged cells at their upper left corner', () => {
    const html =
      '<table><tr><td rowspan="2">数量</td><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>' +
      '<tr><td colspan=2>合</td><td>3</td></tr></table>'
    expect(parseTable(html)).toEqual([
      ['数量', '甲', '1'],
      ['', '乙', '2'],
      ['合', '', '3'],
    ])
  })

  it('keeps line breaks and drops the white space of the markup', () => {
    expect(
      parseTable('<table><tr><td>\n  甲<br>乙&nbsp; </td><td><p>一</p><p>二</p></td></tr></table>'),
    ).toEqual([['甲\n乙', '一\n二']])
  })

  it('is null without a table', () => expect(parseTable('<p>x</p>')).toBeNull())
})

describe('what is copied out', () => {
  const block = [
    ['≥90%', '第一行\n第二行'],
    ['他说"好"', '0010'],
  ]
  it('is read back as it was, as text and as HTML', () => {
    expect(parseTabbed(writeTabbed(block))).toEqual(block)
    expect(parseTable(writeTable(block))).toEqual(block)
  })
  it('cannot become markup', () => {
    expect(writeTable([['<img src=x>']])).not.toContain('<img')
  })
})

describe('a block pasted into a selection', () => {
  it('fills a multiple of itself', () => {
    expect(tiled([['a']], 2, 2)).toEqual([
      ['a', 'a'],
      ['a', 'a'],
    ])
    expect(tiled([['a', 'b']], 3, 2)).toHaveLength(3)
  })
  it('stays as it is in a selection that does not fit', () => {
    expect(tiled([['a', 'b']], 3, 3)).toEqual([['a', 'b']])
  })
})
