import type { FindingView, Side } from '@/api/report.types'
import type { PlaceMark } from '@/components/viewer/marking'
import { marksOfFinding } from '@/views/report/findings/sides'
import type { Uuid } from '@/api/types'

/** More documents than this are not read side by side. */
export const AT_ONCE = 2

/** The documents a finding speaks of, the likely culprit's first. */
export function documentsOf(finding: FindingView): Uuid[] {
  return [...new Set(finding.participants.map((side) => side.documentId ?? '').filter((id) => id !== ''))]
}

/** Which documents to show: as many as fit of those the finding speaks of, filled up with what was shown before. */
export function panesFor(finding: FindingView, before: readonly Uuid[], first?: Uuid): Uuid[] {
  const wanted = documentsOf(finding)
  const ordered = first === undefined ? wanted : [first, ...wanted.filter((id) => id !== first)]
  return [...new Set([...ordered, ...before])].slice(0, Math.max(AT_ONCE, 1))
}

/** The marks of a finding in one of the documents; numbers stay those of the whole finding. */
export function marksIn(finding: FindingView, document: Uuid): PlaceMark[] {
  const places = finding.participants.map((side, index) => ({ side, badge: index + 1 }))
  const here = new Set(places.filter(({ side }) => isIn(side, document)).map(({ badge }) => badge))
  return marksOfFinding(finding).filter((mark) => here.has(mark.badge))
}

/** The places of a finding in one of the documents. */
export function placesIn(finding: FindingView, document: Uuid): string[] {
  return [
    ...new Set(
      finding.participants
        .filter((side) => isIn(side, document) && side.place !== '')
        .map((side) => side.place),
    ),
  ]
}

function isIn(side: Side, document: Uuid): boolean {
  return side.documentId === document
}
