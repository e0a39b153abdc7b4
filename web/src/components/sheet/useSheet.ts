import { computed, ref, shallowRef, watch } from 'vue'
import { type CellBlock, tiled } from './clipboard'
import {
  type Extent,
  type Range,
  type Spot,
  at,
  boxOf,
  clamped,
  isSingle,
  spots,
  stepped,
  tabbed,
} from './selection'
import type { PasteOrder, SheetEdit, SheetSource } from './sheet'

/** `typed`: begun by typing over, arrows leave it; `opened`: with F2 or a double click, arrows go through the text. */
export type Editing = 'typed' | 'opened' | null

export interface SheetDoors {
  source: () => SheetSource
  write: (edits: SheetEdit[], how: 'typed' | 'filled' | 'cleared') => void
  paste: (order: PasteOrder) => void
  reveal: (spot: Spot) => void
  /** The focus goes on to what stands behind or before the sheet. */
  leave: (back: boolean) => void
}

/** Where the focus is in a sheet, what is selected and what is being typed. */
export function useSheet(doors: SheetDoors) {
  const range = shallowRef<Range>(at(0, 0))
  const editing = ref<Editing>(null)
  const draft = ref('')
  const extent = computed<Extent>(() => ({
    lines: doors.source().lines,
    columns: doors.source().columns.length,
  }))
  const focus = computed(() => range.value.focus)
  const box = computed(() => boxOf(range.value))
  watch(extent, (now) => (range.value = clamped(range.value, now)))

  function select(next: Range, reveal = true): void {
    range.value = clamped(next, extent.value)
    if (reveal) doors.reveal(range.value.focus)
  }

  function open(how: 'typed' | 'opened'): void {
    if (doors.source().readonly || editing.value !== null) return
    const { line, column } = focus.value
    if (how === 'opened') draft.value = doors.source().editText(line, column)
    editing.value = how
    doors.reveal(focus.value)
  }

  function close(): void {
    editing.value = null
    draft.value = ''
  }

  /** Writes what was typed; with `all` into every selected cell. */
  function commit(all = false): void {
    if (editing.value === null) return
    const text = draft.value
    const { line, column } = focus.value
    const before = doors.source().editText(line, column)
    close()
    if (all)
      doors.write(
        [...spots(box.value)].map((spot) => ({ ...spot, text })),
        'filled',
      )
    else if (text !== before) doors.write([{ line, column, text }], 'typed')
  }

  function step(lines: number, columns: number, extend = false): void {
    select(stepped(range.value, lines, columns, extent.value, extend))
  }

  function tab(back: boolean): void {
    const next = tabbed(range.value, back, extent.value)
    if (next === null) doors.leave(back)
    else select(next)
  }

  function block(): CellBlock {
    const { top, left, bottom, right } = box.value
    const source = doors.source()
    return Array.from({ length: bottom - top + 1 }, (_, y) =>
      Array.from({ length: right - left + 1 }, (_, x) => source.text(top + y, left + x)),
    )
  }

  function clear(): void {
    if (doors.source().readonly) return
    const source = doors.source()
    const edits = [...spots(box.value)]
      .filter(({ line, column }) => source.editText(line, column) !== '')
      .map((spot) => ({ ...spot, text: '' }))
    if (edits.length > 0) doors.write(edits, 'cleared')
  }

  /** The first line, or column, of the selection into the others; of a single cell the one above, or left of it. */
  function fill(direction: 'down' | 'right'): void {
    if (doors.source().readonly) return
    const source = doors.source()
    const down = direction === 'down'
    const { top, left } = box.value
    const single = down ? box.value.bottom === top : box.value.right === left
    const first = down ? top - (single ? 1 : 0) : left - (single ? 1 : 0)
    if (first < 0) return
    const edits = [...spots(box.value)]
      .filter(({ line, column }) => (down ? line : column) !== first)
      .map(({ line, column }) => ({
        line,
        column,
        text: down ? source.editText(first, column) : source.editText(line, first),
      }))
    doors.write(edits, 'filled')
  }

  function paste(copied: CellBlock): void {
    if (doors.source().readonly) return
    const { top, left, bottom, right } = box.value
    const height = bottom - top + 1
    const width = right - left + 1
    const whole = isSingle(range.value) ? copied : tiled(copied, height, width)
    doors.paste({ line: top, column: left, block: whole, height, width })
  }

  function selectAll(): void {
    range.value = {
      anchor: { line: 0, column: 0 },
      focus: { line: extent.value.lines - 1, column: extent.value.columns - 1 },
    }
  }

  function selectLines(): void {
    const { top, bottom } = box.value
    range.value = {
      anchor: { line: top, column: 0 },
      focus: { line: bottom, column: extent.value.columns - 1 },
    }
  }

  return {
    range,
    focus,
    box,
    extent,
    editing,
    draft,
    select,
    selectAll,
    selectLines,
    open,
    close,
    commit,
    step,
    tab,
    block,
    clear,
    fill,
    paste,
  }
}

export type Sheet = ReturnType<typeof useSheet>
