import { blockOf } from './places'

/** How strongly a place is marked: the likely culprit, another side of the same contradiction, a search hit, something nobody checked. */
export type Tone = 'culprit' | 'side' | 'hit' | 'current' | 'unbound' | 'unread'

/** One marked stretch of the document. `offset` −1: the whole cell or paragraph. */
export interface PlaceMark {
  readonly place: string
  readonly offset: number
  readonly length: number
  readonly tone: Tone
  /** The number drawn beside it (①②③); 0: none. */
  readonly badge: number
  /** What a screen reader says about it. */
  readonly label: string
}

/** Marks of one block by place. The same object while nothing changed, so that untouched blocks are not drawn again. */
export type BlockMarks = ReadonlyMap<string, readonly PlaceMark[]>

export const NO_MARKS: BlockMarks = new Map()

/** All layers of marks put together, by block. */
export function marksByBlock(layers: readonly (readonly PlaceMark[])[]): Map<number, BlockMarks> {
  const blocks = new Map<number, Map<string, PlaceMark[]>>()
  for (const layer of layers) {
    for (const mark of layer) {
      const block = blockOf(mark.place)
      if (block < 0) {
        continue
      }
      const places = blocks.get(block) ?? new Map<string, PlaceMark[]>()
      blocks.set(block, places)
      const marks = places.get(mark.place)
      if (marks === undefined) {
        places.set(mark.place, [mark])
      } else {
        marks.push(mark)
      }
    }
  }
  return blocks
}

/** A stretch of text and the marks that cover it; `starts` are the badges drawn in front of it. */
export interface Segment {
  readonly text: string
  readonly tones: readonly Tone[]
  readonly badges: readonly PlaceMark[]
}

/** Cuts a text at the borders of its marks. Marks of the whole place do not cut; marks outside the text are clipped. */
export function segments(text: string, marks: readonly PlaceMark[]): Segment[] {
  const ranges = marks.filter((mark) => mark.offset >= 0 && mark.offset < text.length)
  const borders = new Set([0, text.length])
  for (const { offset, length } of ranges) {
    borders.add(offset)
    borders.add(Math.min(text.length, offset + Math.max(1, length)))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  const result: Segment[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0
    const to = cuts[i + 1] ?? from
    const covering = ranges.filter(
      (mark) => mark.offset <= from && mark.offset + Math.max(1, mark.length) >= to,
    )
    result.push({
      text: text.slice(from, to),
      tones: covering.map((mark) => mark.tone),
      badges: covering.filter((mark) => mark.badge > 0 && mark.offset === from),
    })
  }
  return result
}

/** The marks of the whole place, not of a stretch of its text. */
export function wholeMarks(marks: readonly PlaceMark[]): PlaceMark[] {
  return marks.filter((mark) => mark.offset < 0)
}

/** ① to ⑳, then (21). */
export function badgeText(badge: number): string {
  return badge >= 1 && badge <= 20 ? String.fromCharCode(0x2460 + badge - 1) : `(${badge})`
}
