import { type InjectionKey, type Ref, computed, inject, onMounted, onScopeDispose, ref } from 'vue'
import { offsetsOf, visibleRange } from '@/components/virtual'

/** What scrolls the sheets of a page; `changed` counts scrolling and changes of size. */
export interface SheetScroller {
  element: Ref<HTMLElement | null>
  changed: Ref<number>
}
export const SHEET_SCROLLER: InjectionKey<SheetScroller> = Symbol('sheet scroller')

/** Lines that are there even out of sight, so that a search in the page and a reader find the beginning. */
const FEW = 4

/** Watches the element that scrolls; at most one look a frame. */
export function watchScroller(element: Ref<HTMLElement | null>): SheetScroller {
  const changed = ref(0)
  let asked = 0
  const look = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0
      changed.value++
    })
  }
  const observer = new ResizeObserver(look)
  onMounted(() => {
    if (element.value === null) return
    element.value.addEventListener('scroll', look, { passive: true })
    observer.observe(element.value)
  })
  onScopeDispose(() => {
    cancelAnimationFrame(asked)
    observer.disconnect()
  })
  return { element, changed }
}

/** The lines of a sheet that are in sight of what scrolls it, and the way to bring one there. */
export function useWindow(body: Ref<HTMLElement | null>, heights: () => number[]) {
  const scroller = inject(SHEET_SCROLLER)
  const offsets = computed(() => offsetsOf(heights()))
  const total = computed(() => offsets.value.at(-1) ?? 0)
  const range = computed(() => {
    void scroller?.changed.value
    const outer = scroller?.element.value
    if (!outer || body.value === null) return { from: 0, to: Math.min(40, offsets.value.length - 1) }
    const top = outer.getBoundingClientRect().top - body.value.getBoundingClientRect().top
    if (top + outer.clientHeight < 0 || top > total.value) {
      return { from: 0, to: Math.min(FEW, offsets.value.length - 1) }
    }
    return visibleRange(offsets.value, Math.max(0, top), outer.clientHeight + Math.min(0, top))
  })

  function reveal(line: number, covered: number): void {
    const outer = scroller?.element.value
    if (!outer || body.value === null) return
    const from = body.value.getBoundingClientRect().top - outer.getBoundingClientRect().top
    const top = from + (offsets.value[line] ?? 0)
    const bottom = from + (offsets.value[line + 1] ?? 0)
    if (top < covered) outer.scrollTop += top - covered - 4
    else if (bottom > outer.clientHeight)
      outer.scrollTop += Math.min(bottom - outer.clientHeight + 4, top - covered)
  }

  /** The line at a height inside the sheet. */
  function lineAt(y: number): number {
    const { from, to } = visibleRange(offsets.value, y, 0)
    for (let line = from; line < to; line++) if (y < (offsets.value[line + 1] ?? 0)) return line
    return Math.max(0, offsets.value.length - 2)
  }

  return { offsets, total, range, reveal, lineAt }
}
