import { describe, expect, it } from 'vitest'
import type { VersionView } from '@/api/types'
import { byNumber, pairFor, shownVersion } from './versions'

function version(number: number, examinationId: string | null = `e${number}`): VersionView {
  return {
    id: `v${number}`,
    number,
    fileName: '预算.xlsx',
    folder: '',
    size: 1,
    media: 'XLSX',
    uploadedAt: '2026-11-21T08:00:00Z',
    examinationId,
    state: examinationId === null ? 'RUNNING' : 'EXAMINED',
    found: null,
    job: null,
  }
}

describe('versions', () => {
  it('shows the version asked for, else the newest with a result, else the newest', () => {
    const versions = [version(1), version(2), version(3, null)]
    expect(shownVersion(versions, 1)?.number).toBe(1)
    expect(shownVersion(versions, null)?.number).toBe(2)
    expect(shownVersion(versions, 9)?.number).toBe(2)
    expect(shownVersion([version(1, null)], null)?.number).toBe(1)
    expect(shownVersion([], null)).toBeNull()
  })

  it('compares with the version before, the oldest with the one after', () => {
    const versions = byNumber([version(3), version(1), version(2), version(4, null)])
    expect(versions.map((one) => one.number)).toEqual([1, 2, 3])
    expect(pairFor(versions, 3)).toEqual({ from: 2, to: 3 })
    expect(pairFor(versions, 1)).toEqual({ from: 1, to: 2 })
    expect(pairFor(versions, 9)).toEqual({ from: 2, to: 3 })
    expect(pairFor([version(1)], 1)).toEqual({ from: 0, to: 0 })
  })
})
