import type { Ref } from 'vue'
import { shallowRef } from 'vue'
import type { Boxes, PageBox } from './boxes'
import { toPage } from './layout'
import type { SheetsShown } from './useSheets'

/** Which recognized cell or paragraph the mouse is over. */
export interface Hovering {
  readonly hovered: Readonly<Ref<PageBox | null>>
  readonly onMove: (event: MouseEvent) => void
  readonly onLeave: () => void
  /** The cell at a point of the screen. */
  at(event: MouseEvent): PageBox | null
}

export function useHovering(boxes: () => Boxes, shown: SheetsShown): Hovering {
  const hovered = shallowRef<PageBox | null>(null)

  function at(event: MouseEvent): PageBox | null {
    const element = (event.target as Element).closest<HTMLElement>('.page-sheet')
    const sheet = shown.sheets.value.all[Number(element?.dataset.page ?? 0) - 1]
    if (element === null || sheet === undefined) return null
    const edges = element.getBoundingClientRect()
    const point = toPage(sheet, shown.quarters.value, event.clientX - edges.left, event.clientY - edges.top)
    return boxes().at(sheet.number, point.x, point.y)
  }

  return {
    hovered,
    at,
    onMove(event) {
      const box = event.buttons === 0 ? at(event) : null
      if (box !== hovered.value) hovered.value = box
    },
    onLeave() {
      hovered.value = null
    },
  }
}
