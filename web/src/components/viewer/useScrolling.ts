import type { ShallowRef } from 'vue'
import { nextTick } from 'vue'
import { elementOf, partKeys } from './geometry'
import type { LazyParts } from './lazyParts'
import { blockOf } from './places'
import type { Unit } from './units'

/** Room that stays free above and below, in pixels, when several places are shown together. */
const MARGIN = 60
/** Parts drawn after a jump move what stands below them: the place is put right until it rests this many frames, */
const RESTING_FRAMES = 5
/** but not for longer than these. */
const SETTLING_FRAMES = 40

/** Draws places and scrolls to them. */
export interface Scrolling {
  /** To the middle; `top`: below the upper edge, as one turns to a chapter. */
  reveal(places: readonly string[], where?: 'middle' | 'top'): Promise<boolean>
  /** The drawn element of a place, or of the part that will hold it. */
  standIn(place: string): HTMLElement | null
}

export function useScrolling(
  root: Readonly<ShallowRef<HTMLElement | null>>,
  units: () => ReadonlyMap<number, Unit>,
  lazy: LazyParts,
): Scrolling {
  /** A newer wish, or a turn of the wheel, ends the settling of an older one. */
  let turns = 0
  const keysOf = (place: string): string[] => {
    const unit = units().get(blockOf(place))
    return unit === undefined ? [] : partKeys(unit, place)
  }
  const draw = async (place: string): Promise<HTMLElement | null> => {
    for (const key of keysOf(place)) {
      if (lazy.show(key)) await nextTick()
    }
    return root.value === null ? null : elementOf(root.value, place)
  }
  const standIn = (place: string): HTMLElement | null =>
    keysOf(place).reduceRight<HTMLElement | null>((found, key) => found ?? lazy.element(key), null)

  async function reveal(places: readonly string[], where: 'middle' | 'top' = 'middle'): Promise<boolean> {
    const box = root.value
    const first = places[0]
    if (box === null || first === undefined) return false
    const turn = ++turns
    const primary = await draw(first)
    if (primary === null) return false
    const stop = () => turns++
    box.addEventListener('wheel', stop, { once: true, passive: true })
    for (
      let frame = 0, rest = 0;
      frame < SETTLING_FRAMES && rest < RESTING_FRAMES && turn === turns;
      frame++
    ) {
      const before = box.scrollTop
      if (where === 'top')
        box.scrollTop += primary.getBoundingClientRect().top - box.getBoundingClientRect().top - 8
      else place(box, primary, others(box, places.slice(1)))
      rest = Math.abs(box.scrollTop - before) > 2 ? 0 : rest + 1
      await new Promise((next) => requestAnimationFrame(next))
    }
    box.removeEventListener('wheel', stop)
    return true
  }
  const others = (box: HTMLElement, places: readonly string[]): HTMLElement[] =>
    places.flatMap((one) => elementOf(box, one) ?? [])

  return { reveal, standIn }
}

/** Puts the first element into the middle, or the middle of all those that fit with it on the screen. */
function place(box: HTMLElement, primary: HTMLElement, others: readonly HTMLElement[]): void {
  primary.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const view = box.getBoundingClientRect()
  let { top, bottom } = primary.getBoundingClientRect()
  for (const other of others) {
    const rect = other.getBoundingClientRect()
    const together = Math.max(bottom, rect.bottom) - Math.min(top, rect.top)
    if (together < view.height - 2 * MARGIN) {
      top = Math.min(top, rect.top)
      bottom = Math.max(bottom, rect.bottom)
    }
  }
  const away = (top + bottom) / 2 - (view.top + view.height / 2)
  if (Math.abs(away) > 2) box.scrollTop += away
}
