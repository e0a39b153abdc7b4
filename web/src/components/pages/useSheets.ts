import type { ComputedRef, Ref, ShallowRef } from 'vue'
import { computed, nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { visibleRange } from '../virtual'
import type { Edges } from './boxes'
import type { PageSize, Quarters, Rectangle, Room, Sheet, Sheets, Zoom } from './layout'
import { layOut, nextPercent, pageAt, percentOf, toSheets } from './layout'

const STORED = 'mingzhang.pages.zoom'
/** Pages drawn before and after those one sees. */
const SPARE = 1
/** Room that stays free around what is shown, in pixels. */
const MARGIN = 60

/** The pages below each other: how large they are, which are drawn, where one is. */
export interface SheetsShown {
  readonly sheets: ComputedRef<Sheets>
  readonly drawn: ComputedRef<readonly Sheet[]>
  readonly page: ComputedRef<number>
  readonly percent: ComputedRef<number>
  readonly zoom: Ref<Zoom>
  readonly quarters: Ref<Quarters>
  /** What one sees, in pixels of all pages. */
  readonly seen: ComputedRef<Rectangle>
  setZoom(zoom: Zoom): void
  step(by: number): void
  turn(): void
  goTo(page: number): void
  /** Scrolls to the first box, to the middle of all that fit with it. */
  show(boxes: readonly Edges[], where?: 'middle' | 'top'): void
  among(box: Edges): Rectangle | null
  readonly onScroll: () => void
}

export function useSheets(
  root: Readonly<ShallowRef<HTMLElement | null>>,
  sizes: () => readonly PageSize[],
): SheetsShown {
  const room = shallowRef<Room>({ width: 0, height: 0 })
  const at = shallowRef({ top: 0, left: 0 })
  const zoom = ref<Zoom>(storedZoom())
  const quarters = ref<Quarters>(0)
  const sheets = computed(() => layOut(sizes(), zoom.value, quarters.value, room.value))
  const page = computed(() => Math.max(1, pageAt(sheets.value, at.value.top, room.value)))
  const drawn = computed(() => {
    if (room.value.width === 0) return []
    const { from, to } = visibleRange(sheets.value.offsets, at.value.top, room.value.height, SPARE)
    return sheets.value.all.slice(from, to)
  })
  const seen = computed(() => ({
    left: at.value.left,
    top: at.value.top,
    right: at.value.left + room.value.width,
    bottom: at.value.top + room.value.height,
  }))

  let frame = 0
  function look(): void {
    frame = 0
    if (root.value !== null) at.value = { top: root.value.scrollTop, left: root.value.scrollLeft }
  }
  function onScroll(): void {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  function measure(): void {
    const box = root.value
    if (box === null || (box.clientWidth === room.value.width && box.clientHeight === room.value.height))
      return
    void keepingPlace(() => (room.value = { width: box.clientWidth, height: box.clientHeight }))
  }
  const observer = new ResizeObserver(measure)
  onMounted(() => root.value !== null && observer.observe(root.value))
  watch(root, (now) => now !== null && (observer.observe(now), measure()))
  onBeforeUnmount(() => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  })

  /** What stands in the middle stays there while sizes change. */
  async function keepingPlace(change: () => void): Promise<void> {
    const before = sheets.value.all[page.value - 1]
    const half = (): number => room.value.height / 2
    const part = before === undefined ? 0 : (at.value.top + half() - before.top) / Math.max(1, before.height)
    const number = page.value
    change()
    await nextTick()
    const after = sheets.value.all[number - 1]
    if (before !== undefined && after !== undefined) {
      scrollTo(after.top + part * after.height - half(), (sheets.value.width - room.value.width) / 2)
    }
  }
  function scrollTo(top: number, left: number): void {
    root.value?.scrollTo({ top, left })
    look()
  }
  function among(box: Edges): Rectangle | null {
    const sheet = sheets.value.all[box.page - 1]
    return sheet === undefined ? null : toSheets(sheet, quarters.value, box)
  }
  function goTo(number: number): void {
    const sheet = sheets.value.all[number - 1]
    if (sheet !== undefined) scrollTo(sheet.top - 6, at.value.left)
  }
  function setZoom(next: Zoom): void {
    localStorage.setItem(STORED, String(next))
    void keepingPlace(() => (zoom.value = next))
  }
  const percent = computed(() => percentOf(sheets.value.all[page.value - 1]))
  return {
    sheets,
    drawn,
    page,
    percent,
    zoom,
    quarters,
    seen,
    setZoom,
    step: (by) => setZoom(by === 0 ? 'width' : nextPercent(percent.value, by)),
    turn: () => void keepingPlace(() => (quarters.value = ((quarters.value + 1) % 4) as Quarters)),
    goTo,
    show(boxes, where = 'middle') {
      const laid = boxes.flatMap((box) => among(box) ?? [])
      const target = together(laid, room.value)
      if (target === null) return
      if (where === 'top') scrollTo(target.top - 8, at.value.left)
      else if (!inside(target, seen.value)) {
        scrollTo(
          (target.top + target.bottom) / 2 - room.value.height / 2,
          (target.left + target.right) / 2 - room.value.width / 2,
        )
      }
    },
    among,
    onScroll,
  }
}

function storedZoom(): Zoom {
  const stored = localStorage.getItem(STORED)
  if (stored === 'page') return stored
  const percent = Number(stored)
  return percent >= 10 && percent <= 400 ? percent : 'width'
}

/** The first box and all that fit on the screen with it; null without any. */
export function together(boxes: readonly Rectangle[], room: Room): Rectangle | null {
  let whole = boxes[0] ?? null
  for (const box of boxes.slice(1)) {
    if (whole === null) break
    const wider = {
      left: Math.min(whole.left, box.left),
      top: Math.min(whole.top, box.top),
      right: Math.max(whole.right, box.right),
      bottom: Math.max(whole.bottom, box.bottom),
    }
    if (wider.bottom - wider.top < room.height - 2 * MARGIN) whole = wider
  }
  return whole
}

/** Whether something is seen with some room around it: then nothing has to move. */
function inside(box: Rectangle, seen: Rectangle): boolean {
  return (
    box.top > seen.top + MARGIN &&
    box.bottom < seen.bottom - MARGIN &&
    box.left >= seen.left &&
    box.right <= seen.right
  )
}
