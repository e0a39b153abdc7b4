import type { VersionView } from '@/api/types'

/** Versions that were examined, the oldest first. */
export function byNumber(versions: readonly VersionView[]): VersionView[] {
  return versions.filter((one) => one.examinationId !== null).sort((a, b) => a.number - b.number)
}

/** What to compare at first: the version looked at with the one before it; of the oldest, with the one after it. */
export function pairFor(versions: readonly VersionView[], current: number): { from: number; to: number } {
  const at = versions.findIndex((one) => one.number === current)
  const to = versions[Math.max(1, at < 0 ? versions.length - 1 : at)]
  const from = versions[Math.max(1, at < 0 ? versions.length - 1 : at) - 1]
  return { from: from?.number ?? 0, to: to?.number ?? 0 }
}

/** The version to show: the one asked for, otherwise the newest that has a result. */
export function shownVersion(versions: readonly VersionView[], asked: number | null): VersionView | null {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number)
  return (
    newestFirst.find((one) => one.number === asked) ??
    newestFirst.find((one) => one.examinationId !== null) ??
    newestFirst[0] ??
    null
  )
}

/** Whether a version is still waiting or being examined. */
export function isNotFinished(version: VersionView): boolean {
  return version.state === 'WAITING' || version.state === 'RUNNING'
}
