import type { DocumentDetail, JobView, UploadResult, Uuid } from '@/api/types'

/** What became of a file so far. */
export type IntakeState =
  /** In line to be sent. */
  | 'QUEUED'
  | 'SENDING'
  /** The server is away: goes on by itself. */
  | 'PAUSED'
  /** Taken over by the server: nothing is lost any more. */
  | 'EXAMINING'
  | 'EXAMINED'
  /** Cannot be examined; trying again would not help. */
  | 'REFUSED'
  /** Something went wrong; trying again may help. */
  | 'FAILED'
  | 'DUPLICATE'
  | 'CANCELLED'

export interface IntakeItem {
  key: number
  file: File
  name: string
  folder: string
  batch: Uuid
  /** Made here: an upload sent twice is stored once. */
  request: string
  versionOf: Uuid | undefined
  /** Dropped alone: its report opens as soon as it is there. */
  alone: boolean
  state: IntakeState
  sent: number
  result: UploadResult | null
  job: JobView | null
  detail: DocumentDetail | null
  /** The same name is here already: someone decides whether this is its new version. */
  offer: UploadResult['maybeVersionOf']
  problem: string
  remedy: string
}

/** A file with the folder it was dropped in. */
export interface Gathered {
  file: File
  folder: string
}
export interface LeftOut {
  name: string
  reason: 'HIDDEN' | 'LOCK' | 'UNREADABLE'
}

export const UNSENT: readonly IntakeState[] = ['QUEUED', 'SENDING', 'PAUSED']
export const GOING: readonly IntakeState[] = [...UNSENT, 'EXAMINING']

export interface IntakeTotals {
  all: number
  unsent: number
  examining: number
  examined: number
  duplicates: number
  refused: number
  failed: number
  cancelled: number
  /** Bytes sent and to send of all files that are not settled otherwise. */
  sentBytes: number
  allBytes: number
}

export function totalsOf(items: readonly IntakeItem[]): IntakeTotals {
  const count = (...states: IntakeState[]) => items.filter((item) => states.includes(item.state)).length
  return {
    all: items.length,
    unsent: count(...UNSENT),
    examining: count('EXAMINING'),
    examined: count('EXAMINED'),
    duplicates: count('DUPLICATE'),
    refused: count('REFUSED'),
    failed: count('FAILED'),
    cancelled: count('CANCELLED'),
    sentBytes: items.reduce((sum, item) => sum + item.sent, 0),
    allBytes: items.reduce((sum, item) => sum + item.file.size, 0),
  }
}

/** The examined document with the most errors, then warnings; none when all are clean. */
export function worstOf(items: readonly IntakeItem[]): IntakeItem | undefined {
  const weight = (item: IntakeItem) => {
    const found = item.job?.result
    return found === null || found === undefined ? 0 : found.errors * 1_000_000 + found.warnings
  }
  const worst = items
    .filter((item) => item.state === 'EXAMINED')
    .reduce<IntakeItem | undefined>(
      (most, item) => (most === undefined || weight(item) > weight(most) ? item : most),
      undefined,
    )
  return worst !== undefined && weight(worst) > 0 ? worst : undefined
}
