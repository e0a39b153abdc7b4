import { type Ref, ref } from 'vue'
import { type Spot, at } from './selection'
import type { SheetSource } from './sheet'
import type { Sheet } from './useSheet'

interface PointerDoors {
  sheet: Sheet
  body: Ref<HTMLElement | null>
  lineAt: (y: number) => number
  source: () => SheetSource
  /** Takes the focus into the sheet. */
  take: () => void
  move: (from: number, to: number, before: number) => void
}

/** Selecting with the mouse, and taking lines by their handle to another place. */
export function usePointer(doors: PointerDoors) {
  /** Where lifted lines would be put down: before this line. */
  const gap = ref<number | null>(null)

  function spotAt(event: PointerEvent): Spot | null {
    const frame = doors.body.value?.getBoundingClientRect()
    if (frame === undefined) return null
    const x = event.clientX - frame.left
    const columns = doors.source().columns
    const column = columns.findIndex((one) => x >= one.x && x < one.x + one.width)
    return column < 0 ? null : { line: doors.lineAt(event.clientY - frame.top), column }
  }

  function down(event: PointerEvent): void {
    const editing = event.target instanceof HTMLTextAreaElement && doors.sheet.editing.value !== null
    const inList = event.target instanceof Element && event.target.closest('.list') !== null
    if (event.button !== 0 || editing || inList) return
    const spot = spotAt(event)
    event.preventDefault()
    doors.sheet.commit()
    doors.take()
    if (spot === null) return
    const { sheet } = doors
    sheet.select(
      event.shiftKey ? { anchor: sheet.range.value.anchor, focus: spot } : at(spot.line, spot.column),
    )
    follow(event, (moved) => {
      const to = spotAt(moved)
      if (to !== null) sheet.select({ anchor: sheet.range.value.anchor, focus: to })
    })
  }

  function lift(event: PointerEvent, line: number): void {
    const { top, bottom } = doors.sheet.box.value
    const [from, to] = line >= top && line <= bottom ? [top, bottom] : [line, line]
    follow(
      event,
      (moved) => {
        const frame = doors.body.value?.getBoundingClientRect()
        if (frame !== undefined) gap.value = doors.lineAt(moved.clientY - frame.top)
      },
      () => {
        const before = gap.value
        gap.value = null
        if (before !== null && (before < from || before > to)) doors.move(from, to, before)
      },
    )
  }

  return { gap, down, lift }
}

function follow(event: PointerEvent, onMove: (moved: PointerEvent) => void, onEnd?: () => void): void {
  const element = event.currentTarget as HTMLElement
  element.setPointerCapture(event.pointerId)
  const stop = () => {
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', stop)
    element.removeEventListener('pointercancel', stop)
    onEnd?.()
  }
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', stop)
  element.addEventListener('pointercancel', stop)
}
