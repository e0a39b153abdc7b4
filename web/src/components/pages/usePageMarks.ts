import type { ComputedRef, ShallowRef } from 'vue'
import { computed, shallowRef, watch } from 'vue'
import type { Severity } from '@/api/types'
import type { OffScreen, Tick } from '../viewer/geometry'
import { mergeTicks } from '../viewer/geometry'
import { hintsByPlace } from '../viewer/layers'
import type { PlaceMark } from '../viewer/marking'
import type { Hint } from '../viewer/viewer'
import type { Boxes, Edges, PageBox } from './boxes'
import type { Locating } from './useLocating'
import type { SheetsShown } from './useSheets'

/** A mark and where it is drawn: one of them for each line. */
export interface DrawnMark {
  readonly mark: PlaceMark
  readonly box: Edges
}

/** What lies over the pages and beside them. */
export interface PageMarks {
  marksOn(page: number): readonly DrawnMark[]
  hintsOn(page: number): readonly { box: PageBox; severity: Severity }[]
  /** How many findings a page has. */
  readonly counts: ComputedRef<ReadonlyMap<number, number>>
  readonly edges: ComputedRef<readonly OffScreen[]>
  readonly ticks: ComputedRef<readonly Tick[]>
  perMille(place: string): number | null
}

interface Inputs {
  /** Layers of marks, from below to above. */
  readonly layers: () => readonly (readonly PlaceMark[])[]
  readonly hints: () => readonly Hint[]
  readonly boxes: () => Boxes
  readonly locating: () => Locating | null
}

const NONE: readonly DrawnMark[] = []

export function usePageMarks(inputs: Inputs, shown: SheetsShown): PageMarks {
  const marks = computed(() => inputs.layers().flat())
  const byPage = computed(() => {
    const pages = new Map<number, PlaceMark[]>()
    for (const mark of marks.value) {
      for (const { page } of inputs.boxes().of(mark.place)) {
        const own = pages.get(page)
        if (own === undefined) pages.set(page, [mark])
        else own.push(mark)
      }
    }
    return pages
  })
  const exact = exactBoxes(inputs, shown, byPage)
  const boxesOf = (mark: PlaceMark): readonly Edges[] =>
    exact.value.get(mark) ?? inputs.locating()?.whole(mark) ?? inputs.boxes().of(mark.place)
  const drawn = computed(() => {
    const pages = new Map<number, DrawnMark[]>()
    const first = shown.drawn.value[0]?.number ?? 1
    const last = shown.drawn.value.at(-1)?.number ?? 0
    const done = new Set<PlaceMark>()
    for (let page = first - 1; page <= last; page++) {
      for (const mark of byPage.value.get(page) ?? []) {
        if (done.has(mark)) continue
        done.add(mark)
        boxesOf(mark).forEach((box, line) => {
          const one = { mark: line === 0 ? mark : { ...mark, badge: 0 }, box }
          const own = pages.get(box.page)
          if (own === undefined) pages.set(box.page, [one])
          else own.push(one)
        })
      }
    }
    return pages
  })

  const hinted = computed(() => {
    const pages = new Map<number, { box: PageBox; severity: Severity }[]>()
    for (const [place, severity] of hintsByPlace(inputs.hints())) {
      for (const box of inputs.boxes().of(place)) {
        pages.set(box.page, [...(pages.get(box.page) ?? []), { box, severity }])
      }
    }
    return pages
  })
  const counts = computed(() => {
    const found = new Map<number, number>()
    for (const { place } of inputs.hints()) {
      const page = inputs.boxes().of(place)[0]?.page
      if (page !== undefined) found.set(page, (found.get(page) ?? 0) + 1)
    }
    return found
  })

  function perMille(place: string): number | null {
    const [box] = inputs.boxes().of(place)
    const laid = box === undefined ? null : shown.among(box)
    return laid === null ? null : (laid.top * 1000) / Math.max(1, shown.sheets.value.height)
  }
  const ticks = computed(() =>
    mergeTicks(
      inputs.hints().flatMap((hint) => {
        const at = perMille(hint.place)
        return at === null ? [] : [{ ...hint, perMille: at }]
      }),
    ),
  )
  const edges = computed(() => outOfSight(marks.value, boxesOf, shown))
  return {
    marksOn: (page) => drawn.value.get(page) ?? NONE,
    hintsOn: (page) => hinted.value.get(page) ?? [],
    counts,
    edges,
    ticks,
    perMille,
  }
}

/** The exact boxes of the marks near what one sees, and of all numbered ones, as soon as they are found. */
function exactBoxes(
  inputs: Inputs,
  shown: SheetsShown,
  byPage: ComputedRef<ReadonlyMap<number, readonly PlaceMark[]>>,
): ShallowRef<ReadonlyMap<PlaceMark, readonly Edges[]>> {
  const exact = shallowRef<ReadonlyMap<PlaceMark, readonly Edges[]>>(new Map())
  const near = computed(() => {
    const pages = new Set(shown.drawn.value.flatMap(({ number }) => [number - 1, number]))
    const found: PlaceMark[] = []
    for (const [page, marks] of byPage.value) {
      for (const mark of marks) {
        if (mark.offset >= 0 && (mark.badge > 0 || pages.has(page))) found.push(mark)
      }
    }
    return found
  })
  let turn = 0
  watch(
    [near, inputs.locating],
    async ([marks, locating]) => {
      const mine = ++turn
      if (locating === null) return
      const found = await Promise.all(
        marks.map(async (mark) => [mark, await locating.exactly(mark)] as const),
      )
      if (mine === turn) exact.value = new Map(found)
    },
    { immediate: true },
  )
  return exact
}

function outOfSight(
  marks: readonly PlaceMark[],
  boxesOf: (mark: PlaceMark) => readonly Edges[],
  shown: SheetsShown,
): OffScreen[] {
  const view = shown.seen.value
  return marks.flatMap((mark): OffScreen[] => {
    const [first] = mark.badge === 0 ? [] : boxesOf(mark)
    const box = first === undefined ? null : shown.among(first)
    if (box === null) return []
    if (box.bottom < view.top + 8) return [{ mark, direction: 'up' }]
    if (box.top > view.bottom - 8) return [{ mark, direction: 'down' }]
    if (box.right < view.left + 8) return [{ mark, direction: 'left' }]
    return box.left > view.right - 8 ? [{ mark, direction: 'right' }] : []
  })
}
