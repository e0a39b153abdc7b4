import type { Ref, ShallowRef } from 'vue'
import { computed, nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import type { OffScreen, Tick } from './geometry'
import { mergeTicks, offScreen, unitPositions, withinUnit } from './geometry'
import type { LazyParts } from './lazyParts'
import type { PlaceMark } from './marking'
import { blockOf } from './places'
import type { Unit } from './units'
import type { Hint } from './viewer'

/** Which part one reads is found out when the scrolling rests. */
const REST_MS = 120

/** What is known about the document around the visible area. */
export interface Surroundings {
  readonly edges: Readonly<Ref<readonly OffScreen[]>>
  readonly ticks: Readonly<Ref<readonly Tick[]>>
  /** Where the chosen finding stands, in thousandths of the document. */
  readonly chosen: Readonly<Ref<number | null>>
  /** The block at the top of the visible area, −1 before the first look. */
  readonly topBlock: Readonly<Ref<number>>
  readonly onScroll: () => void
}

interface Inputs {
  readonly units: () => readonly Unit[]
  readonly index: () => ReadonlyMap<number, Unit>
  readonly marks: () => readonly PlaceMark[]
  readonly hints: () => readonly Hint[]
  readonly chosen: () => string
  readonly standIn: (place: string) => HTMLElement | null
}

/** Watches marks out of sight at most once a frame, and sizes, at most a few times a second. */
export function useSurroundings(
  root: Readonly<ShallowRef<HTMLElement | null>>,
  lazy: LazyParts,
  inputs: Inputs,
): Surroundings {
  const edges = shallowRef<readonly OffScreen[]>([])
  const positions = shallowRef<ReturnType<typeof unitPositions>>(new Map())
  const topBlock = ref(-1)
  let frame = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined

  const perMille = (place: string): number | null => {
    const unit = inputs.index().get(blockOf(place))
    const at = unit && positions.value.get(unit.key)
    return unit === undefined || at === undefined
      ? null
      : at.from + (at.size * withinUnit(unit, place)) / 1000
  }
  const ticks = computed(() =>
    mergeTicks(
      inputs.hints().flatMap((hint) => {
        const at = perMille(hint.place)
        return at === null ? [] : [{ ...hint, perMille: at }]
      }),
    ),
  )
  const look = (): void => {
    frame = 0
    if (root.value !== null) edges.value = offScreen(root.value, inputs.marks(), inputs.standIn)
  }
  const rest = (): void => {
    if (root.value !== null) topBlock.value = blockAtTop(root.value)
  }
  const onScroll = (): void => {
    if (frame === 0 && inputs.marks().length + edges.value.length > 0) frame = requestAnimationFrame(look)
    clearTimeout(resting)
    resting = setTimeout(rest, REST_MS)
  }
  const measure = (): void => {
    if (root.value === null) return
    positions.value = unitPositions(inputs.units(), root.value, lazy.element)
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
    clearTimeout(resting)
  })
  watch(inputs.marks, () => nextTick(onScroll))
  const chosen = computed(() => (inputs.chosen() === '' ? null : perMille(inputs.chosen())))
  return { edges, ticks, chosen, topBlock, onScroll }
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
