import { onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { pause } from '@/api/connection'
import { get } from '@/api/http'
import { type ImportView, readImport } from '@/api/imports'
import { problemText } from '@/composables/notices'
import { type FormChoice, usualChoice } from './choices'

const AGAIN_MS = 800

/** An import as soon as it is read, with what is decided about each of its forms. */
export function useImport(id: () => string) {
  const view = shallowRef<ImportView | null>(null)
  const problem = ref('')
  const choices = reactive(new Map<number, FormChoice>())
  const kinds = shallowRef<{ code: string; name: string }[]>([])
  let asked = new AbortController()

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    try {
      let now = await readImport(id(), signal)
      while (now.state === 'WAITING' || now.state === 'RUNNING') {
        view.value = now
        await pause(AGAIN_MS, signal)
        now = await readImport(id(), signal)
      }
      await prepare(now, signal)
      view.value = now
    } catch (failure) {
      if (!signal.aborted) problem.value = problemText(failure)
    }
  }

  /** Choices are there before the forms are shown. */
  async function prepare({ forms, year }: ImportView, signal: AbortSignal): Promise<void> {
    const offered = await get<{
      kinds: { code: string; name: string; choosable: boolean; needsTarget: boolean }[]
    }>('/projects/choices', { year }, signal).catch(() => ({ kinds: [] }))
    kinds.value = offered.kinds.filter((one) => one.choosable && one.needsTarget)
    const usual = kinds.value[0]?.code ?? ''
    for (const form of forms)
      if (!choices.has(form.number)) choices.set(form.number, usualChoice(form, usual))
  }

  watch(id, load, { immediate: true })
  onScopeDispose(() => asked.abort())
  return { view, problem, choices, kinds, load }
}
