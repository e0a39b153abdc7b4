import type { FindingView, MarkView } from '@/api/report.types'

/** Fictional findings and marks for tests of the report. */
export function finding(ordinal: number, rest: Partial<FindingView> = {}): FindingView {
  return {
    ordinal,
    check: 'SUM-01',
    title: '行合计等于各列之和',
    severity: 'ERROR',
    category: 'WITHIN_TABLE',
    categoryLabel: '表内勾稽',
    message: `第 ${ordinal} 条`,
    remedy: '',
    formula: '',
    calculation: '',
    expected: '',
    found: '',
    difference: '',
    unit: '',
    part: 't1',
    partTitle: '收支总表',
    where: '',
    group: '',
    damaged: false,
    fingerprint: `f${ordinal}`,
    content: `c${ordinal}`,
    participants: [],
    ...rest,
  }
}

export function markView(fingerprint: string, rest: Partial<MarkView> = {}): MarkView {
  return {
    id: 1,
    fingerprint,
    content: fingerprint.replace('f', 'c'),
    kind: 'CORRECTED',
    reason: '',
    message: '',
    madeAt: '2026-11-21T08:00:00Z',
    inForce: true,
    reopened: false,
    ...rest,
  }
}
