import { describe, expect, it } from 'vitest'
import { finding, markView } from '../testing'
import type { Filter } from './entries'
import { choicesOf, entriesOf, filterEntries, NO_FILTER, stateOf } from './entries'
import { linesOf, sameCause } from './lines'
import { hintsOf, marksOfFinding, placesOf } from './sides'

const findings = [
  finding(1),
  finding(2, {
    severity: 'WARNING',
    check: 'NAR-01',
    category: 'TEXT',
    categoryLabel: '文数一致',
    group: 'g',
  }),
  finding(3, { partTitle: '收入总表', group: 'g', message: '为 13.75 万元' }),
  finding(4, { severity: 'INFO', partTitle: '' }),
]
const marks = new Map([
  ['f1', markView('f1')],
  ['f3', markView('f3', { kind: 'ACCEPTED', content: 'other' })],
])
const entries = entriesOf(findings, marks)
const ordinals = (filter: Partial<Filter>): number[] =>
  filterEntries(entries, { ...NO_FILTER, ...filter }).map((entry) => entry.finding.ordinal)

describe('state of a finding', () => {
  it('is open without a mark or with one taken back', () => {
    expect(stateOf(finding(1), null)).toBe('OPEN')
    expect(stateOf(finding(1), markView('f1', { kind: 'WITHDRAWN', inForce: false }))).toBe('OPEN')
  })

  it('is what the mark in force says', () => {
    expect(stateOf(finding(1), markView('f1', { kind: 'NOT_AN_ERROR' }))).toBe('NOT_AN_ERROR')
  })

  it('is open again when the figures are others, or the server says so', () => {
    expect(stateOf(finding(1), markView('f1', { content: 'other' }))).toBe('REOPENED')
    expect(stateOf(finding(1), markView('f1', { reopened: true }))).toBe('REOPENED')
    expect(stateOf(finding(1), markView('f1', { inForce: false }))).toBe('REOPENED')
  })
})

describe('filter', () => {
  it('lets everything through at first', () => expect(ordinals({})).toEqual([1, 2, 3, 4]))

  it('counts reopened findings among those to do', () => {
    expect(ordinals({ tab: 'TODO' })).toEqual([2, 3, 4])
    expect(ordinals({ tab: 'CORRECTED' })).toEqual([1])
    expect(ordinals({ tab: 'ACCEPTED' })).toEqual([])
  })

  it('joins its parts by and, severities by or', () => {
    expect(ordinals({ severities: ['WARNING', 'INFO'] })).toEqual([2, 4])
    expect(ordinals({ severities: ['ERROR'], part: '收入总表' })).toEqual([3])
    expect(ordinals({ check: 'NAR-01', category: 'WITHIN_TABLE' })).toEqual([])
  })

  it('looks for text in message, check and figures, whatever the case', () => {
    expect(ordinals({ text: '13.75' })).toEqual([3])
    expect(ordinals({ text: ' nar-01 ' })).toEqual([2])
  })

  it('says of every choice how many findings it would leave', () => {
    const filters: Filter[] = [
      NO_FILTER,
      { ...NO_FILTER, severities: ['ERROR'] },
      { ...NO_FILTER, tab: 'TODO', text: '条' },
    ]
    for (const filter of filters) {
      const choices = choicesOf(entries, filter)
      for (const tab of ['TODO', 'CORRECTED', 'ALL'] as const) {
        expect(choices.tabs[tab]).toBe(filterEntries(entries, { ...filter, tab }).length)
      }
      for (const { value, count } of choices.checks) {
        expect(count).toBe(filterEntries(entries, { ...filter, check: value }).length)
      }
      for (const { value, count } of choices.parts) {
        expect(count).toBe(filterEntries(entries, { ...filter, part: value }).length)
      }
      expect(choices.severities.INFO).toBe(filterEntries(entries, { ...filter, severities: ['INFO'] }).length)
    }
  })
})

describe('groups', () => {
  const shape = (by: 'part' | 'check' | 'cause' | 'none', folded: string[] = []): string[] =>
    linesOf(entries, by, new Set(folded)).map((line) =>
      line.kind === 'group' ? `${line.key}=${line.entries.length}` : String(line.entry.finding.ordinal),
    )

  it('keep the order in which they first appear', () => {
    expect(shape('part')).toEqual(['part:收支总表=2', '1', '2', 'part:收入总表=1', '3', 'part:=1', '4'])
    expect(shape('none')).toEqual(['1', '2', '3', '4'])
  })

  it('fold only themselves', () => {
    expect(shape('part', ['part:收支总表'])).toEqual([
      'part:收支总表=2',
      'part:收入总表=1',
      '3',
      'part:=1',
      '4',
    ])
  })

  it('by cause have no head for a finding alone', () => {
    expect(shape('cause')).toEqual(['1', 'cause:g=2', '2', '3', '4'])
  })

  it('name the other findings of the same cause', () => {
    const [first, second, third] = entries
    expect(second && sameCause(entries, second)).toEqual([third])
    expect(first && sameCause(entries, first)).toEqual([])
  })
})

describe('sides', () => {
  const side = (place: string, offset = -1, length = 0) => ({
    label: place,
    printed: '',
    place,
    offset,
    length,
    where: '',
  })
  const one = finding(1, { participants: [side('b1r2c3'), side(''), side('b1r2c3'), side('b4', 5, 2)] })

  it('keep their numbers when one of them has no place', () => {
    expect(marksOfFinding(one).map((mark) => [mark.badge, mark.tone])).toEqual([
      [1, 'culprit'],
      [3, 'side'],
      [4, 'side'],
    ])
  })

  it('are each place once', () => expect(placesOf(one.participants)).toEqual(['b1r2c3', 'b4']))

  it('give a hint where the finding stands, none without a place', () => {
    const book = new Map()
    expect(hintsOf(entriesOf([one, finding(2)], book))).toEqual([{ place: 'b1r2c3', severity: 'ERROR' }])
  })
})
