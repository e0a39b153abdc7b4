import type { Severity } from '@/api/types'
import type { PlaceMark } from './marking'
import { parsePlace } from './places'
import type { Unit } from './units'
import { chunkOfRow } from './units'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** A marked side that is out of sight, and where it is. */
export interface OffScreen {
  readonly mark: PlaceMark
  readonly direction: Direction
}

/** A finding on the map beside the scroll bar. */
export interface Tick {
  readonly place: string
  readonly perMille: number
  readonly severity: Severity
}

/** Ticks nearer to each other than this are one, the gravest. */
const STEP = 5
const GRAVITY: Record<Severity, number> = { ERROR: 2, WARNING: 1, INFO: 0 }

/** The keys under which the lazy parts that hold a place are known: its unit, then its chunk of rows if it lies in one. */
export function partKeys(unit: Unit, place: string): string[] {
  const row = parsePlace(place)?.row ?? null
  const chunk = unit.layout !== null && row !== null ? chunkOfRow(unit.layout, row) : -1
  return chunk < 0 ? [unit.key] : [unit.key, `${unit.key}:${chunk}`]
}

/** The element of a place as it is drawn now. */
export function elementOf(root: HTMLElement, place: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
}

/** Which marks are out of sight. A place that is not drawn is where its unit is. */
export function offScreen(
  root: HTMLElement,
  marks: readonly PlaceMark[],
  standIn: (place: string) => HTMLElement | null,
): OffScreen[] {
  const view = root.getBoundingClientRect()
  const seen = new Set<string>()
  return marks.flatMap((mark) => {
    const element = elementOf(root, mark.place) ?? standIn(mark.place)
    if (element === null || mark.badge === 0 || seen.has(mark.place + mark.badge)) return []
    seen.add(mark.place + mark.badge)
    const direction = directionOf(element.getBoundingClientRect(), view)
    return direction === null ? [] : [{ mark, direction }]
  })
}

function directionOf(box: DOMRect, view: DOMRect): Direction | null {
  if (box.bottom < view.top + 8) return 'up'
  if (box.top > view.bottom - 8) return 'down'
  if (box.right < view.left + 8) return 'left'
  return box.left > view.right - 8 ? 'right' : null
}

/** How far down in the document the units stand, in thousandths, from their present heights. */
export function unitPositions(
  units: readonly Unit[],
  root: HTMLElement,
  element: (key: string) => HTMLElement | null,
): Map<string, { from: number; size: number }> {
  const top = root.getBoundingClientRect().top - root.scrollTop
  const whole = Math.max(1, root.scrollHeight)
  const positions = new Map<string, { from: number; size: number }>()
  for (const unit of units) {
    const box = element(unit.key)?.getBoundingClientRect()
    if (box !== undefined) {
      positions.set(unit.key, {
        from: ((box.top - top) * 1000) / whole,
        size: (box.height * 1000) / whole,
      })
    }
  }
  return positions
}

/** How far down in its unit a place stands, in thousandths of the unit. */
export function withinUnit(unit: Unit, place: string): number {
  const parts = parsePlace(place)
  if (parts === null) return 0
  if (unit.layout === null) {
    const index = unit.blocks.findIndex((block) => block.id === parts.block)
    return (index * 1000 + 500) / unit.blocks.length
  }
  const position = unit.layout.order.get(parts.row ?? -1)
  return position === undefined ? 0 : (position * 1000 + 500) / unit.layout.order.size
}

/** Ticks that stand too near to each other become one, the gravest. */
export function mergeTicks(ticks: readonly Tick[]): Tick[] {
  const kept = new Map<number, Tick>()
  for (const tick of ticks) {
    const bucket = Math.round(tick.perMille / STEP) * STEP
    const present = kept.get(bucket)
    if (present === undefined || GRAVITY[tick.severity] > GRAVITY[present.severity]) {
      kept.set(bucket, { ...tick, perMille: bucket })
    }
  }
  return [...kept.values()].sort((a, b) => a.perMille - b.perMille)
}
