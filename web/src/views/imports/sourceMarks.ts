import type { ImportedCells, ImportedForm } from '@/api/imports'
import type { PlaceMark } from '@/components/viewer/marking'
import { comparePlaces } from '@/components/viewer/places'
import type { Hint } from '@/components/viewer/viewer'

/** The form in which a place of the document lies: the last one that begins there or before. */
export function formAt(forms: readonly ImportedForm[], place: string): ImportedForm | null {
  return (
    forms
      .filter((form) => form.place.at !== '' && comparePlaces(form.place.at, place) <= 0)
      .sort((a, b) => comparePlaces(a.place.at, b.place.at))
      .at(-1) ?? null
  )
}

/** What is marked in the document: the chosen cell, and the cells of which the register says something else. */
export function marksOf(cells: ImportedCells | null, cell: string, differs: string): PlaceMark[] {
  if (cells === null) return []
  const mark = (at: string, tone: PlaceMark['tone'], label: string): PlaceMark[] => {
    const place = cells.places[at]?.at ?? ''
    return place === '' ? [] : [{ place, offset: -1, length: 0, tone, badge: 0, label }]
  }
  const others = cells.differences.filter(({ at }) => at !== cell)
  return [...mark(cell, 'culprit', ''), ...others.flatMap(({ at }) => mark(at, 'side', differs))]
}

/** The findings of the draft at the places their cells were taken from. */
export function hintsOf(cells: ImportedCells | null): Hint[] {
  return (cells?.findings ?? []).flatMap(({ at, severity }) =>
    at.flatMap((key) => {
      const place = cells?.places[key]?.at ?? ''
      return place === '' ? [] : [{ place, severity }]
    }),
  )
}
