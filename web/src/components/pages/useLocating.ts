import type { PlaceMark } from '../viewer/marking'
import type { Boxes, Edges, PageBox } from './boxes'
import { piecesOf } from './boxes'
import type { PageDocument } from './engine'
import { isSure, locate } from './stretch'

/** Finds where on the pages a mark is drawn. */
export interface Locating {
  /** At once: the whole cell or paragraph. */
  whole(mark: PlaceMark): readonly Edges[]
  /** The marked stretch itself, also where its paragraph has gone on upon the next page; the whole where it is not found. */
  exactly(mark: PlaceMark): Promise<readonly Edges[]>
}

/** Texts are read of those pages only whose marks are looked for; what was found is remembered. */
export function locatingIn(pages: PageDocument, boxes: Boxes): Locating {
  const known = new Map<string, Promise<readonly Edges[]>>()

  async function findAcross(mark: PlaceMark, parts: readonly PageBox[]): Promise<readonly Edges[]> {
    const found = await Promise.all(
      piecesOf(parts, mark.offset, mark.length).map(async ({ box, text, offset, length }) => {
        const there = locate(await pages.runs(box.page), box, text, offset, length)
        return there === null ? [box] : on(box.page, there.boxes)
      }),
    )
    return found.length === 0 ? parts : found.flat()
  }

  async function find(mark: PlaceMark, box: PageBox): Promise<readonly Edges[]> {
    const here = locate(await pages.runs(box.page), box, box.text, mark.offset, mark.length)
    if (here !== null && isSure(here)) return on(box.page, here.boxes)
    const next = box.page + 1
    const there =
      next <= pages.count ? locate(await pages.runs(next), null, box.text, mark.offset, mark.length) : null
    if (there !== null && there.agreeing > (here?.agreeing ?? 0)) return on(next, there.boxes)
    return here === null ? [box] : on(box.page, here.boxes)
  }

  return {
    whole: (mark) => boxes.of(mark.place),
    exactly(mark) {
      const parts = boxes.of(mark.place)
      const [box] = parts
      if (box === undefined || mark.offset < 0 || box.text === '') return Promise.resolve(parts)
      const key = `${mark.place}:${mark.offset}:${mark.length}`
      const looked = (): Promise<readonly Edges[]> =>
        (parts.length > 1 ? findAcross(mark, parts) : find(mark, box)).catch(() => [box])
      const found = known.get(key) ?? looked()
      known.set(key, found)
      return found
    },
  }
}

function on(page: number, rectangles: readonly Omit<Edges, 'page'>[]): Edges[] {
  return rectangles.map((one) => ({ page, ...one }))
}
