/**
 * Places in a document: `b12` a paragraph, `b12r3` a row of a table, `b12r3c4` a cell. The viewer and everything around it speak only in
 * places, never in elements, so that a page of a PDF can carry the same places later.
 */
export interface PlaceParts {
  readonly block: number
  readonly row: number | null
  readonly cell: number | null
}

const PLACE = /^b(\d+)(?:r(\d+)(?:c(\d+))?)?$/

/** The numbers of a place; null for an empty or unknown one. */
export function parsePlace(place: string): PlaceParts | null {
  const match = PLACE.exec(place)
  if (match === null) {
    return null
  }
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
  return { block: Number(match[1]), row: number(match[2]), cell: number(match[3]) }
}

export function blockPlace(block: number): string {
  return `b${block}`
}

export function rowPlace(block: number, row: number): string {
  return `b${block}r${row}`
}

export function cellPlace(block: number, row: number, cell: number): string {
  return `b${block}r${row}c${cell}`
}

/** The block a place lies in, -1 when the place is unknown. */
export function blockOf(place: string): number {
  return parsePlace(place)?.block ?? -1
}

/** Reading order: block, then row, then cell. */
export function comparePlaces(one: string, other: string): number {
  const a = parsePlace(one)
  const b = parsePlace(other)
  if (a === null || b === null) {
    return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  }
  return a.block - b.block || (a.row ?? -1) - (b.row ?? -1) || (a.cell ?? -1) - (b.cell ?? -1)
}
