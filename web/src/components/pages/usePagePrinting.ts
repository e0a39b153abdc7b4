import type { Ref } from 'vue'
import { onScopeDispose, ref } from 'vue'
import type { PageDocument } from './engine'
import type { PageSize } from './layout'

/** Dots for an inch of paper. */
const DENSITY = 150
const UNITS_PER_INCH = 7200

/** Prints pages as the file has them, without marks. */
export interface PagePrinting {
  /** Pages made ready so far; −1 when nothing is being printed. */
  readonly ready: Ref<number>
  readonly wanted: Ref<number>
  print(pages: PageDocument, sizes: readonly PageSize[], numbers: readonly number[]): Promise<void>
  cancel(): void
}

/** One page after the other becomes a picture: no more than one is drawn at a time, however many there are. */
export function usePagePrinting(): PagePrinting {
  const ready = ref(-1)
  const wanted = ref(0)
  let turn = 0

  async function pictures(
    pages: PageDocument,
    sizes: readonly PageSize[],
    numbers: readonly number[],
    goesOn: () => boolean,
  ): Promise<string[]> {
    const urls: string[] = []
    for (const number of numbers) {
      if (!goesOn()) break
      const canvas = document.createElement('canvas')
      const width = ((sizes[number - 1]?.width ?? 0) / UNITS_PER_INCH) * DENSITY
      await pages.draw(number, canvas, width, 1).done
      const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
      if (picture !== null) urls.push(URL.createObjectURL(picture))
      ready.value++
    }
    return urls
  }

  async function print(
    pages: PageDocument,
    sizes: readonly PageSize[],
    numbers: readonly number[],
  ): Promise<void> {
    const mine = ++turn
    ready.value = 0
    wanted.value = numbers.length
    const urls = await pictures(pages, sizes, numbers, () => mine === turn).catch((): string[] => [])
    if (mine === turn && urls.length === numbers.length) {
      await onPaper(
        urls,
        numbers.map((number) => sizes[number - 1] ?? { width: 59500, height: 84200 }),
      )
    }
    urls.forEach((url) => URL.revokeObjectURL(url))
    if (mine === turn) ready.value = -1
  }

  function cancel(): void {
    turn++
    ready.value = -1
  }
  onScopeDispose(cancel)
  return { ready, wanted, print, cancel }
}

/** Lays the pictures out on paper of their sizes, prints, and takes them away again. */
async function onPaper(urls: readonly string[], sizes: readonly PageSize[]): Promise<void> {
  const sheet = new CSSStyleSheet()
  const names = sizes.map((size) => `p${Math.round(size.width)}x${Math.round(size.height)}`)
  new Map(names.map((name, i) => [name, sizes[i]])).forEach((size, name) => {
    if (size === undefined) return
    const inches = (units: number): string => `${(units / UNITS_PER_INCH).toFixed(3)}in`
    const [width, height] = [inches(size.width), inches(size.height)]
    sheet.insertRule(`@page ${name} { size: ${width} ${height}; margin: 0 }`)
    sheet.insertRule(`@media print { .${name} { page: ${name}; width: ${width}; height: ${height} } }`)
  })
  const box = document.createElement('div')
  box.className = 'printed-pages'
  box.append(
    ...urls.map((url, i) => {
      const page = document.createElement('div')
      page.className = names[i] ?? ''
      const picture = document.createElement('img')
      picture.src = url
      picture.alt = ''
      page.append(picture)
      return page
    }),
  )
  document.body.append(box)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  document.documentElement.classList.add('printing-pages')
  try {
    await Promise.all([...box.querySelectorAll('img')].map((picture) => picture.decode()))
    window.print()
  } finally {
    document.documentElement.classList.remove('printing-pages')
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    box.remove()
  }
}
