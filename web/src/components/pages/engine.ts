import type * as PdfJsModule from 'pdfjs-dist'
import type { PDFDocumentProxy, PDFPageProxy, PageViewport } from 'pdfjs-dist'
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import type { FileInParts } from '@/api/servedFile'
import type { PageSize } from './layout'
import type { Run } from './stretch'

/**
 * The one door to pdf.js. It draws pages and tells their texts; links, forms and scripts of a file are never brought to life: no
 * annotation layer, no scripting, no evaluation of code, no WebAssembly, nothing fetched but from this server.
 */
type PdfJs = typeof PdfJsModule

/** Character maps, the fourteen standard fonts and decoders of pictures, beside our own files (see vite.config.ts). */
const materialOf = (pdfjs: PdfJs): string => `${import.meta.env.BASE_URL}assets/pdfjs-${pdfjs.version}/`
/** A picture of more pixels is left out. */
const MOST_PICTURE = 120_000_000
/** Units of boxes in one of a page. */
const UNITS = 100
/** So many bytes of a large file are fetched at once. */
const PART = 1 << 18
/** A page is not drawn with more pixels. */
const MOST_CANVAS = 16_000_000

let loading: Promise<PdfJs> | null = null

function pdfJs(): Promise<PdfJs> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then(
    (loaded) => {
      const module = loaded as unknown as PdfJs
      module.GlobalWorkerOptions.workerSrc = workerUrl
      return module
    },
    (failure: unknown) => {
      loading = null
      throw failure
    },
  )
  return loading
}

/** Fetches what draws pages before there is one to draw; what fails is tried again then. */
export async function fetchEngine(): Promise<void> {
  await pdfJs()
}

/** A drawing on its way; it can be given up. */
export interface Drawing {
  readonly done: Promise<void>
  cancel(): void
}

/** A file whose pages can be drawn. */
export interface PageDocument {
  readonly count: number
  sizes(from: number, to: number): Promise<PageSize[]>
  /** Draws a page to a width in pixels of the screen. */
  draw(number: number, canvas: HTMLCanvasElement, width: number, density: number): Drawing
  /** Lays the letters of a page over it, unseen, so that they can be selected. */
  layText(number: number, container: HTMLElement, width: number): Drawing
  /** The texts of a page with their boxes. */
  runs(number: number): Promise<readonly Run[]>
  close(): void
}

/** Opens a file; its bytes are handed over. `lost` is told when a part of it cannot be fetched: then it is closed. */
export async function openPages(
  file: Uint8Array | FileInParts,
  lost: (failure: unknown) => void,
): Promise<PageDocument> {
  const pdfjs = await pdfJs()
  const material = materialOf(pdfjs)
  const task = pdfjs.getDocument({
    ...sourceOf(pdfjs, file, (failure) => {
      lost(failure)
      void task.destroy()
    }),
    useWasm: false,
    enableXfa: false,
    maxImageSize: MOST_PICTURE,
    cMapUrl: `${material}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${material}standard_fonts/`,
    wasmUrl: `${material}decoders/`,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  return documentOf(pdfjs, await task.promise)
}

/** Of a file in parts those are fetched that a page needs, and no others. */
function sourceOf(
  pdfjs: PdfJs,
  file: Uint8Array | FileInParts,
  lost: (failure: unknown) => void,
): DocumentInitParameters {
  if (file instanceof Uint8Array) return { data: file }
  const range = new pdfjs.PDFDataRangeTransport(file.length, null)
  range.requestDataRange = (from, to) =>
    void file.part(from, to).then((bytes) => range.onDataRange(from, bytes), lost)
  return { range, rangeChunkSize: PART, disableStream: true, disableAutoFetch: true }
}

function documentOf(pdfjs: PdfJs, file: PDFDocumentProxy): PageDocument {
  const runs = new Map<number, Promise<readonly Run[]>>()
  return {
    count: file.numPages,
    sizes: (from, to) =>
      Promise.all(Array.from({ length: to - from }, async (_, i) => sizeOf(await file.getPage(from + i)))),
    draw: (number, canvas, width, density) =>
      cancellable((given) => drawInto(pdfjs, file, number, canvas, width * density, given)),
    layText: (number, container, width) =>
      cancellable((given) => layInto(pdfjs, file, number, container, width, given)),
    runs(number) {
      const known = runs.get(number) ?? file.getPage(number).then((page) => runsOf(pdfjs, page))
      runs.set(number, known)
      return known
    },
    close: () => void file.loadingTask.destroy(),
  }
}

/** What can be given up between its steps, and by itself while one of them runs. */
interface Given {
  up: boolean
  stop: () => void
}

function cancellable(run: (given: Given) => Promise<void>): Drawing {
  const given: Given = { up: false, stop: () => undefined }
  const done = run(given).catch((failure: unknown) => {
    if (!given.up) throw failure
  })
  return {
    done,
    cancel() {
      given.up = true
      given.stop()
    },
  }
}

/** Without /UserUnit, as the server counts. */
function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: UNITS / page.userUnit })
  return { width, height }
}

async function viewportOf(page: PDFPageProxy, width: number): Promise<PageViewport> {
  return page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
}

async function drawInto(
  pdfjs: PdfJs,
  file: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  given: Given,
): Promise<void> {
  const page = await file.getPage(number)
  if (given.up) return
  const wanted = await viewportOf(page, width)
  const pixels = wanted.width * wanted.height
  const viewport =
    pixels > MOST_CANVAS ? await viewportOf(page, width * Math.sqrt(MOST_CANVAS / pixels)) : wanted
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  const task = page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.ENABLE })
  given.stop = () => task.cancel()
  await task.promise
}

async function layInto(
  pdfjs: PdfJs,
  file: PDFDocumentProxy,
  number: number,
  container: HTMLElement,
  width: number,
  given: Given,
): Promise<void> {
  const page = await file.getPage(number)
  if (given.up) return
  const viewport = await viewportOf(page, width)
  container.style.setProperty('--total-scale-factor', String(viewport.scale * page.userUnit))
  const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container, viewport })
  given.stop = () => layer.cancel()
  await layer.render()
}

async function runsOf(pdfjs: PdfJs, page: PDFPageProxy): Promise<Run[]> {
  const viewport = page.getViewport({ scale: UNITS / page.userUnit })
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a, b, , , x, y] = pdfjs.Util.transform(viewport.transform, item.transform) as number[]
    if (a === undefined || b === undefined || x === undefined || y === undefined) return []
    // Level text only: what stands upright or aslant is shown as the box of its cell.
    if (Math.abs(b) > Math.abs(a) / 10 || a < 0) return []
    const height = item.height * UNITS
    return [
      {
        text: item.str,
        left: x,
        right: x + item.width * UNITS,
        top: y - height * 0.88,
        bottom: y + height * 0.12,
      },
    ]
  })
}
