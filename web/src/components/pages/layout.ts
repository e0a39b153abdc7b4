import { lastAtOrBefore, offsetsOf } from '../virtual'

/** How large a page is as it is shown without being turned by the reader, in 1/100 pt. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** How large pages are drawn: to a width, to a whole page, or in percent of the paper. */
export type Zoom = 'width' | 'page' | number

/** Quarters to the right by which the reader has turned the pages. */
export type Quarters = 0 | 1 | 2 | 3

/** The room pages are drawn in, in pixels of the screen. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** A page as it is drawn; everything in pixels, but `scale`: pixels for 1/100 pt. */
export interface Sheet {
  readonly number: number
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** All pages below each other. */
export interface Sheets {
  readonly all: readonly Sheet[]
  /** Where each begins, and at the end where the last one ends. */
  readonly offsets: readonly number[]
  readonly width: number
  readonly height: number
}

/** Between pages, and around them. */
export const GAP = 12
/** Pixels of the screen for 1/100 pt of paper at 100 %. */
export const FULL = 96 / 7200
const LEAST_PERCENT = 10
const MOST_PERCENT = 400

/** Lays the pages out below each other. To a width or page every page fits by itself, so that none has to be moved sideways. */
export function layOut(sizes: readonly PageSize[], zoom: Zoom, quarters: Quarters, room: Room): Sheets {
  const shown = sizes.map((size) => (quarters % 2 === 0 ? size : { width: size.height, height: size.width }))
  const scales = shown.map((size) => scaleOf(size, zoom, room))
  const heights = shown.map((size, i) => Math.round(size.height * (scales[i] ?? FULL)) + GAP)
  const offsets = offsetsOf(heights)
  const widths = shown.map((size, i) => Math.round(size.width * (scales[i] ?? FULL)))
  const width = Math.max(room.width, ...widths.map((one) => one + 2 * GAP))
  const all = shown.map((_, i) => ({
    number: i + 1,
    top: (offsets[i] ?? 0) + GAP,
    left: Math.max(GAP, Math.round((width - (widths[i] ?? 0)) / 2)),
    width: widths[i] ?? 0,
    height: (heights[i] ?? GAP) - GAP,
    scale: scales[i] ?? FULL,
  }))
  return { all, offsets, width, height: (offsets.at(-1) ?? 0) + GAP }
}

function scaleOf(size: PageSize, zoom: Zoom, room: Room): number {
  if (typeof zoom === 'number') return (FULL * zoom) / 100
  const toWidth = (room.width - 2 * GAP) / Math.max(1, size.width)
  const toHeight = (room.height - 2 * GAP) / Math.max(1, size.height)
  const wanted = zoom === 'width' ? toWidth : Math.min(toWidth, toHeight)
  return Math.min((FULL * MOST_PERCENT) / 100, Math.max((FULL * LEAST_PERCENT) / 100, wanted))
}

/** The percentage at which a sheet is drawn. */
export function percentOf(sheet: Pick<Sheet, 'scale'> | undefined): number {
  return sheet === undefined ? 100 : Math.round((sheet.scale / FULL) * 100)
}

/** The page in the middle of the visible area, from 1 on. */
export function pageAt(sheets: Sheets, top: number, room: Room): number {
  return Math.min(sheets.all.length, lastAtOrBefore(sheets.offsets, top + room.height / 2) + 1)
}

const STEPS = [25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400]

/** The next larger or smaller percentage. */
export function nextPercent(percent: number, by: number): number {
  const larger = STEPS.find((step) => step > percent + 1) ?? MOST_PERCENT
  const smaller = STEPS.findLast((step) => step < percent - 1) ?? STEPS[0] ?? LEAST_PERCENT
  return by > 0 ? larger : smaller
}

/** A point of a drawn sheet as a point of its page in 1/100 pt; both count from the upper left corner. */
export function toPage(sheet: Sheet, quarters: Quarters, x: number, y: number): { x: number; y: number } {
  switch (quarters) {
    case 1:
      return { x: y / sheet.scale, y: (sheet.width - x) / sheet.scale }
    case 2:
      return { x: (sheet.width - x) / sheet.scale, y: (sheet.height - y) / sheet.scale }
    case 3:
      return { x: (sheet.height - y) / sheet.scale, y: x / sheet.scale }
    default:
      return { x: x / sheet.scale, y: y / sheet.scale }
  }
}

/** Four edges, in pixels of what is scrolled or in 1/100 pt of a page. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A box of a page as it lies among the drawn sheets. */
export function toSheets(sheet: Sheet, quarters: Quarters, box: Rectangle): Rectangle {
  const left = box.left * sheet.scale
  const right = box.right * sheet.scale
  const top = box.top * sheet.scale
  const bottom = box.bottom * sheet.scale
  const turned: Record<Quarters, Rectangle> = {
    0: { left, top, right, bottom },
    1: { left: sheet.width - bottom, top: left, right: sheet.width - top, bottom: right },
    2: {
      left: sheet.width - right,
      top: sheet.height - bottom,
      right: sheet.width - left,
      bottom: sheet.height - top,
    },
    3: { left: top, top: sheet.height - right, right: bottom, bottom: sheet.height - left },
  }
  const one = turned[quarters]
  return {
    left: sheet.left + one.left,
    top: sheet.top + one.top,
    right: sheet.left + one.right,
    bottom: sheet.top + one.bottom,
  }
}
