import type { Block, DocumentView, Printed } from '@/api/report.types'
import { blockPlace, cellPlace, parsePlace } from '../viewer/places'

/** A cell or paragraph where a page has it; edges in 1/100 pt of the page as it is shown. */
export interface PageBox {
  readonly place: string
  readonly text: string
  /** The 0-based character of its text that a part of a paragraph begins with. */
  readonly from: number
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Whether checks look at it: it can be chosen. */
  readonly figure: boolean
}

/** Edges without what stands there. */
export type Edges = Pick<PageBox, 'page' | 'left' | 'top' | 'right' | 'bottom'>

/** Where the pages have what was recognized. */
export interface Boxes {
  /** The boxes of a place in reading order: one of a cell, one for each page of a paragraph, row or table; none when unknown. */
  of(place: string): readonly PageBox[]
  /** The smallest cell or paragraph at a point of a page. */
  at(page: number, x: number, y: number): PageBox | null
  /** The first place at or below a height of a page, or on a later page; '' when nothing follows. */
  from(page: number, y: number): string
}

/** All boxes of a document. */
export function boxesOf(view: Pick<DocumentView, 'blocks'>): Boxes {
  const all = view.blocks.flatMap(printedOf)
  const byPlace = groupBy(all, (box) => box.place)
  const byBlock = groupBy(all, (box) => parsePlace(box.place)?.block ?? -1)
  const byPage = groupBy(all, (box) => box.page)
  const pages = [...byPage.keys()].sort((a, b) => a - b)

  function together(place: string): PageBox[] {
    const wanted = parsePlace(place)
    if (wanted === null || wanted.cell !== null) return []
    const parts = (byBlock.get(wanted.block) ?? []).filter(
      (box) => wanted.row === null || parsePlace(box.place)?.row === wanted.row,
    )
    return [...groupBy(parts, (box) => box.page).values()].map((boxes) => around(place, boxes))
  }

  return {
    of: (place) => byPlace.get(place) ?? together(place),
    at(page, x, y) {
      let best: PageBox | null = null
      for (const box of byPage.get(page) ?? []) {
        if (holds(box, x, y) && (best === null || area(box) < area(best))) best = box
      }
      return best
    },
    from(page, y) {
      const here = (byPage.get(page) ?? []).filter((box) => box.bottom > y)
      const first = here.reduce<PageBox | null>(
        (best, box) => (best === null || above(box, best) ? box : best),
        null,
      )
      if (first !== null) return first.place
      const next = pages.find((one) => one > page)
      return next === undefined ? '' : (byPage.get(next)?.[0]?.place ?? '')
    },
  }
}

function printedOf(block: Block): PageBox[] {
  if (block.kind === 'PARAGRAPH') {
    if (block.b === undefined) return []
    const place = blockPlace(block.id)
    const further = (block.further ?? []).map((part) => pageBox(place, block.text, part.b, false, part.from))
    return [pageBox(place, block.text, block.b, false), ...further]
  }
  return block.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.b === undefined ? [] : [pageBox(cellPlace(block.id, row.n, cell.c), cell.t, cell.b, cell.f === 1)],
    ),
  )
}

function pageBox(
  place: string,
  text: string,
  [page, left, top, right, bottom]: Printed,
  figure: boolean,
  from = 0,
): PageBox {
  return { place, text, from, page, left, top, right, bottom, figure }
}

/** A stretch of a paragraph, on one page. */
export interface Piece {
  readonly box: PageBox
  /** What of the paragraph stands in the box. */
  readonly text: string
  /** The 0-based character in it. */
  readonly offset: number
  readonly length: number
}

/** A stretch of a paragraph that goes on over page breaks, cut where it does. */
export function piecesOf(parts: readonly PageBox[], offset: number, length: number): Piece[] {
  return parts.flatMap((box, i) => {
    const end = parts[i + 1]?.from ?? box.text.length
    const from = Math.max(offset, box.from)
    const to = Math.min(offset + length, end)
    return from < to
      ? [{ box, text: box.text.slice(box.from, end), offset: from - box.from, length: to - from }]
      : []
  })
}

function around(place: string, boxes: readonly PageBox[]): PageBox {
  return {
    place,
    text: '',
    from: 0,
    page: boxes[0]?.page ?? 0,
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
    figure: false,
  }
}

function groupBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return groups
}

const holds = (box: Edges, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
const area = (box: Edges): number => (box.right - box.left) * (box.bottom - box.top)
const above = (box: Edges, other: Edges): boolean =>
  box.top < other.top || (box.top === other.top && box.left < other.left)
