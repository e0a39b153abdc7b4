import type { Ref } from 'vue'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { readExamination, readFindings, readRelations, readView } from '@/api/examinations'
import type { DocumentView, ExaminationView, FindingsView, RelationsView } from '@/api/report.types'
import { problemText } from '@/composables/notices'

/** One examination as loaded; of a refused document there is neither view nor findings, and none is asked for. */
export interface LoadedReport {
  readonly examination: ExaminationView
  readonly view: DocumentView
  readonly findings: FindingsView
}

/** The parts of an examination: document and findings at once, the relations when first asked for. */
export interface Report {
  readonly loaded: Readonly<Ref<LoadedReport | null>>
  readonly problem: Ref<string>
  readonly relations: Readonly<Ref<RelationsView | null>>
  readonly relationsFailed: Ref<boolean>
  askRelations(): Promise<RelationsView | null>
}

const NO_VIEW: DocumentView = { source: '', media: '', blocks: [], parts: [], unrecognized: [], unbound: [] }
const NO_FINDINGS: FindingsView = { findings: [], notChecked: [] }

export function useReport(examination: () => string | null, refused: () => boolean): Report {
  const loaded = shallowRef<LoadedReport | null>(null)
  const problem = ref('')
  const relations = shallowRef<RelationsView | null>(null)
  const relationsFailed = ref(false)
  let asked: Promise<RelationsView | null> | null = null
  let stop = new AbortController()

  async function load(id: string, signal: AbortSignal): Promise<void> {
    try {
      const [summary, view, findings] = await Promise.all([
        readExamination(id, signal),
        refused() ? NO_VIEW : readView(id, signal),
        refused() ? NO_FINDINGS : readFindings(id, signal),
      ])
      if (!signal.aborted) loaded.value = { examination: summary, view, findings }
    } catch (failure) {
      if (!signal.aborted) problem.value = problemText(failure)
    }
  }

  async function fetchRelations(id: string): Promise<RelationsView | null> {
    relationsFailed.value = false
    const { signal } = stop
    try {
      const answer = await readRelations(id, signal)
      if (signal.aborted) return null
      relations.value = answer
      return answer
    } catch {
      relationsFailed.value = !signal.aborted
      asked = null
      return null
    }
  }

  watch(
    examination,
    (id) => {
      stop.abort()
      stop = new AbortController()
      loaded.value = null
      relations.value = null
      asked = null
      problem.value = ''
      if (id !== null) void load(id, stop.signal)
    },
    { immediate: true },
  )
  onScopeDispose(() => stop.abort())

  return {
    loaded,
    problem,
    relations,
    relationsFailed,
    askRelations() {
      const id = examination()
      if (id === null) return Promise.resolve(null)
      asked ??= fetchRelations(id)
      return asked
    },
  }
}
