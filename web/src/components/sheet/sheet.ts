import type { Spot } from './selection'

/** A column of cells that can be written in, placed in pixels from the left edge of the sheet. */
export interface SheetColumn {
  key: string
  label: string
  x: number
  width: number
  align?: 'right'
  /** Offers what fits while someone types. */
  suggests?: boolean
}
/** A label beside lines, drawn over all of them like a merged cell; its text stays in sight. */
export interface SheetLabel {
  key: string
  x: number
  width: number
  from: number
  /** Behind the last line. */
  to: number
  text: string
  mark?: string
  required?: boolean
  foreign?: boolean
  /** One character under the other. */
  upright?: boolean
  align?: 'left'
}
/** A cell of the frozen head. */
export interface SheetHead {
  key: string
  x: number
  width: number
  text: string
}
export type SaveMark = 'waiting' | 'saving' | 'conflict' | 'refused'
export interface CellMark {
  save?: SaveMark | undefined
  finding?: 'ERROR' | 'WARNING' | 'INFO' | undefined
  /** Said in the tip, the most important first. */
  tip?: string | undefined
}
export interface SheetEdit extends Spot {
  text: string
}
/** What a sheet shows and how it is written; the sheet itself knows no form. */
export interface SheetSource {
  lines: number
  columns: readonly SheetColumn[]
  labels: readonly SheetLabel[]
  heads: readonly SheetHead[]
  width: number
  readonly: boolean
  height(line: number): number
  lineKey(line: number): string
  lineName(line: number): string
  text(line: number, column: number): string
  /** The text as it is edited, where it differs from what is shown. */
  editText(line: number, column: number): string
  /** A small second line in the cell. */
  second(line: number, column: number): string
  mark(line: number, column: number): CellMark
}
export interface PasteOrder extends Spot {
  block: string[][]
  /** The lines and columns that were selected. */
  height: number
  width: number
}

const BODY_PX = 13
const LINE_PX = 20
const SECOND_PX = 17
const PADDING_X = 13
const PADDING_Y = 11

/** How many lines a text takes in a width, a little more rather than less: Latin letters are narrower than Chinese. */
export function wrapped(text: string, width: number): number {
  const room = Math.max(BODY_PX, width - PADDING_X)
  let lines = 1
  let used = 0
  for (const char of text) {
    if (char === '\n') {
      lines++
      used = 0
      continue
    }
    const wide = char.charCodeAt(0) < 0x2000 ? 8 : BODY_PX
    if (used + wide > room) {
      lines++
      used = 0
    }
    used += wide
  }
  return lines
}

/** The height of a cell that shows this text. */
export function cellHeight(text: string, width: number, second: string): number {
  return (text === '' ? 1 : wrapped(text, width)) * LINE_PX + PADDING_Y + (second === '' ? 0 : SECOND_PX)
}

const LABEL_LINE_PX = 18

/** The height a label needs beside its lines. */
export function labelHeight(text: string, width: number, mark: string): number {
  return (wrapped(text, width + 4) + (mark === '' ? 0 : wrapped(mark, width + 4))) * LABEL_LINE_PX + 14
}
