import type { Ref, ShallowRef } from 'vue'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { FileInParts, ServedFile } from '@/api/servedFile'
import { problemText } from '@/composables/notices'
import type { PageDocument } from './engine'
import { openPages } from './engine'
import type { PageSize } from './layout'

/** So many pages are measured before any is shown; the others follow in portions of as many. */
const PORTION = 60
/** Of a file that comes in parts only one, since each may need a part of its own. */
const PORTION_IN_PARTS = 12

/** A file on its way to its pages. */
export interface OpenPages {
  readonly pages: Readonly<ShallowRef<PageDocument | null>>
  /** Of every page; those not measured yet are taken to be as large as the first. */
  readonly sizes: Readonly<ShallowRef<readonly PageSize[]>>
  readonly loaded: Ref<number>
  readonly total: Ref<number>
  readonly problem: Ref<string>
  retry(): void
}

/** Fetches and opens a file; `broken` is said when its pages cannot be drawn. */
export function usePageDocument(file: () => ServedFile | null, broken: () => string): OpenPages {
  const pages = shallowRef<PageDocument | null>(null)
  const sizes = shallowRef<readonly PageSize[]>([])
  const loaded = ref(0)
  const total = ref(0)
  const problem = ref('')
  let stop = new AbortController()

  function leave(): void {
    stop.abort()
    stop = new AbortController()
    pages.value?.close()
    pages.value = null
    sizes.value = []
    loaded.value = 0
    total.value = 0
    problem.value = ''
  }

  async function open(wanted: ServedFile): Promise<void> {
    const { signal } = stop
    let arrived: Uint8Array | FileInParts
    try {
      arrived = await wanted.load(signal, (now, all) => {
        loaded.value = now
        total.value = all
      })
    } catch (failure) {
      if (!signal.aborted) problem.value = problemText(failure)
      return
    }
    try {
      const lost = (failure: unknown): void => fail(failure, signal)
      await show(await openPages(arrived, lost), signal, !(arrived instanceof Uint8Array))
    } catch {
      if (!signal.aborted) problem.value = broken()
    }
  }

  /** A part could not be fetched: what is open is of no use any more. */
  function fail(failure: unknown, signal: AbortSignal): void {
    if (signal.aborted) return
    leave()
    problem.value = problemText(failure)
  }

  async function show(opened: PageDocument, signal: AbortSignal, inParts: boolean): Promise<void> {
    const measured: PageSize[] = []
    const portion = inParts ? PORTION_IN_PARTS : PORTION
    while (measured.length < opened.count) {
      const from = measured.length + 1
      const to = inParts && from === 1 ? 2 : from + portion
      measured.push(...(await opened.sizes(from, Math.min(opened.count + 1, to))))
      if (signal.aborted) return opened.close()
      const first = measured[0] ?? { width: 59500, height: 84200 }
      sizes.value = Array.from({ length: opened.count }, (_, i) => measured[i] ?? first)
      pages.value = opened
    }
  }

  function retry(): void {
    leave()
    const wanted = file()
    if (wanted !== null) void open(wanted)
  }

  watch(() => file()?.url, retry, { immediate: true })
  onScopeDispose(leave)
  return { pages, sizes, loaded, total, problem, retry }
}
