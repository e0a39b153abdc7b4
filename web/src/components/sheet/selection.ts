/** A place in a sheet: line and column, from 0. */
export interface Spot {
  line: number
  column: number
}
/** The cells between two corners; the focus is where typing goes. */
export interface Range {
  anchor: Spot
  focus: Spot
}
export interface Box {
  top: number
  left: number
  bottom: number
  right: number
}
export interface Extent {
  lines: number
  columns: number
}

export function at(line: number, column: number): Range {
  return { anchor: { line, column }, focus: { line, column } }
}

/** The corners in order, both inside. */
export function boxOf(range: Range): Box {
  const { anchor, focus } = range
  return {
    top: Math.min(anchor.line, focus.line),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.line, focus.line),
    right: Math.max(anchor.column, focus.column),
  }
}

export function isSingle(range: Range): boolean {
  return range.anchor.line === range.focus.line && range.anchor.column === range.focus.column
}

export function inBox(box: Box, line: number, column: number): boolean {
  return line >= box.top && line <= box.bottom && column >= box.left && column <= box.right
}

const between = (value: number, most: number) => Math.max(0, Math.min(value, most))

/** A range that stays inside the sheet, after lines were taken away. */
export function clamped(range: Range, extent: Extent): Range {
  const fit = (spot: Spot): Spot => ({
    line: between(spot.line, extent.lines - 1),
    column: between(spot.column, extent.columns - 1),
  })
  return { anchor: fit(range.anchor), focus: fit(range.focus) }
}

export function stepped(
  range: Range,
  lines: number,
  columns: number,
  extent: Extent,
  extend: boolean,
): Range {
  const focus = {
    line: between(range.focus.line + lines, extent.lines - 1),
    column: between(range.focus.column + columns, extent.columns - 1),
  }
  return extend ? { anchor: range.anchor, focus } : { anchor: focus, focus }
}

/** The next cell in reading order; null when the sheet ends there and the focus should leave it. */
export function tabbed(range: Range, back: boolean, extent: Extent): Range | null {
  const index = range.focus.line * extent.columns + range.focus.column + (back ? -1 : 1)
  if (index < 0 || index >= extent.lines * extent.columns) return null
  return at(Math.floor(index / extent.columns), index % extent.columns)
}

/** Every cell of a box, line by line. */
export function* spots(box: Box): Generator<Spot> {
  for (let line = box.top; line <= box.bottom; line++) {
    for (let column = box.left; column <= box.right; column++) yield { line, column }
  }
}
