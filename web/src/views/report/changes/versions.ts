import type { VersionView } from '@/api/types'

/** Versions that were examined, the oldest first. */
export function byNumber(versions: readonly VersionView[]): VersionView[] {
  return versions.filter((one) => one.examinationId !== null).sort((a, b) => a.number - b.number)
}

/** What to compare at first: the version looked at with the one before it; of the oldest, with the one after it; 0 without two. */
export function pairFor(versions: readonly VersionView[], current: number): { from: number; to: number } {
  if (versions.length < 2) return { from: 0, to: 0 }
  const at = versions.findIndex((one) => one.number === current)
  const second = Math.max(1, at < 0 ? versions.length - 1 : at)
  return { from: versions[second - 1]?.number ?? 0, to: versions[second]?.number ?? 0 }
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
