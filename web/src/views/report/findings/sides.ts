import type { FindingView, RelationView, Side } from '@/api/report.types'
import type { PlaceMark } from '@/components/viewer/marking'
import type { Hint } from '@/components/viewer/viewer'
import type { Entry } from './entries'

/** The sides of a finding as marks: the likely culprit strong, the others weak, each with its number. */
export function marksOfFinding(finding: FindingView): PlaceMark[] {
  return marksOfSides(finding.participants, 0)
}

/** The sides of a relation; `strong` is the position of the side marked strongly, −1: none. */
export function marksOfRelation(relation: RelationView, place: string): PlaceMark[] {
  const strong = relation.holds ? -1 : relation.sides.findIndex((side) => side.place === place)
  return marksOfSides(relation.sides, strong)
}

function marksOfSides(sides: readonly Side[], strong: number): PlaceMark[] {
  return sides.flatMap((side, i): PlaceMark[] =>
    side.place === ''
      ? []
      : [
          {
            place: side.place,
            offset: side.length > 0 ? side.offset : -1,
            length: side.length,
            tone: i === strong ? 'culprit' : 'side',
            badge: i + 1,
            label: side.label,
          },
        ],
  )
}

/** The places of the sides, the first first, each once. */
export function placesOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.map((side) => side.place).filter((place) => place !== ''))]
}

/** Where findings stand: their likely culprit. */
export function hintsOf(entries: readonly Entry[]): Hint[] {
  return entries.flatMap(({ finding }) => {
    const place = placesOf(finding.participants)[0]
    return place === undefined ? [] : [{ place, severity: finding.severity }]
  })
}
