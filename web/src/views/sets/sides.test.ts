import { describe, expect, it } from 'vitest'
import type { FindingView, Side } from '@/api/report.types'
import { documentsOf, marksIn, panesFor, placesIn } from './sides'

const side = (documentId: string, place: string): Side =>
  ({ label: '支出总计', printed: '120.00', place, offset: -1, length: 0, where: '', documentId }) as Side
const finding = {
  participants: [side('unit', 'b2r3c4'), side('bureau', 'b7r1c2'), side('bureau', 'b7r2c2')],
} as unknown as FindingView

describe('findings between documents', () => {
  it('name the likely culprit’s document first', () => {
    expect(documentsOf(finding)).toEqual(['unit', 'bureau'])
  })
  it('keep their numbers when only one document is looked at', () => {
    expect(marksIn(finding, 'bureau').map((mark) => [mark.badge, mark.tone])).toEqual([
      [2, 'side'],
      [3, 'side'],
    ])
    expect(marksIn(finding, 'unit').map((mark) => mark.tone)).toEqual(['culprit'])
  })
  it('stand where they stand', () => {
    expect(placesIn(finding, 'bureau')).toEqual(['b7r1c2', 'b7r2c2'])
    expect(placesIn(finding, 'other')).toEqual([])
  })
})

describe('panesFor', () => {
  it('shows two documents at once, the asked one first', () => {
    expect(panesFor(finding, ['earlier'])).toEqual(['unit', 'bureau'])
    expect(panesFor(finding, [], 'bureau')).toEqual(['bureau', 'unit'])
  })
  it('keeps what was shown when the finding speaks of one document only', () => {
    const alone = { participants: [side('unit', 'b1')] } as unknown as FindingView
    expect(panesFor(alone, ['bureau', 'unit'])).toEqual(['unit', 'bureau'])
  })
})
