import type { Ref, ShallowRef } from 'vue'
import { nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import type { OffScreen, Tick } from './geometry'
import { mergeTicks, offScreen, unitPositions, withinUnit } from './geometry'
import type { LazyParts } from './lazyParts'
import type { PlaceMark } from './marking'
import { blockOf } from './places'
import type { Unit } from './units'
import type { Hint } from './viewer'

/** What is known about the document around the visible area. */
export interface Surroundings {
  readonly edges: Readonly<Ref<readonly OffScreen[]>>
  readonly ticks: Readonly<Ref<readonly Tick[]>>
  /** The block at the top of the visible area, −1 before the first look. */
  readonly topBlock: Readonly<Ref<number>>
  readonly onScroll: () => void
}

interface Inputs {
  readonly units: () => readonly Unit[]
  readonly index: () => ReadonlyMap<number, Unit>
  readonly marks: () => readonly PlaceMark[]
  readonly hints: () => readonly Hint[]
  readonly standIn: (place: string) => HTMLElement | null
}

/** Watches scrolling, at most once a frame, and sizes, at most a few times a second. */
export function useSurroundings(
  root: Readonly<ShallowRef<HTMLElement | null>>,
  lazy: LazyParts,
  inputs: Inputs,
): Surroundings {
  const edges = shallowRef<readonly OffScreen[]>([])
  const ticks = shallowRef<readonly Tick[]>([])
  const topBlock = ref(-1)
  let frame = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    frame = 0
    const box = root.value
    if (box === null) return
    edges.value = offScreen(box, inputs.marks(), inputs.standIn)
    topBlock.value = blockAtTop(box)
  }
  const onScroll = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  const measure = (): void => {
    const box = root.value
    if (box === null) return
    const positions = unitPositions(inputs.units(), box, lazy.element)
    ticks.value = mergeTicks(
      inputs.hints().flatMap((hint) => {
        const unit = inputs.index().get(blockOf(hint.place))
        const at = unit && positions.get(unit.key)
        if (unit === undefined || at === undefined) return []
        const perMille = at.from + (at.size * withinUnit(unit, hint.place)) / 1000
        return [{ ...hint, perMille }]
      }),
    )
    onScroll()
  }
  const later = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(measure, 150)
  }
  const sizes = new ResizeObserver(later)
  onMounted(() => {
    if (root.value !== null) {
      sizes.observe(root.value)
      const content = root.value.firstElementChild
      if (content !== null) sizes.observe(content)
    }
    measure()
  })
  onBeforeUnmount(() => {
    sizes.disconnect()
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
  })
  watch(inputs.hints, later)
  watch(inputs.marks, () => nextTick(onScroll))
  return { edges, ticks, topBlock, onScroll }
}

function blockAtTop(box: HTMLElement): number {
  const view = box.getBoundingClientRect()
  for (const down of [40, 70, 110]) {
    const element = document.elementFromPoint(view.left + 60, view.top + down)
    const place = element?.closest<HTMLElement>('[data-place]')?.dataset.place
    if (place !== undefined && box.contains(element)) return blockOf(place)
  }
  return -1
}
