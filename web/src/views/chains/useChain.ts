import { computed, ref, watch } from 'vue'
import { removeChain, saveChain } from '@/api/seasons'
import type { ChainView, StepDraft } from '@/api/seasons.types'
import { notify, problemText } from '@/composables/notices'
import { text } from '@/locales'

function drafts(chain: ChainView): StepDraft[] {
  return chain.steps.map(({ name, role, level, optional, opens, closes }) => ({
    name,
    role,
    level,
    optional,
    opens,
    closes,
  }))
}

/** A chain being changed for a place and year: typed, saved, taken back. */
export function useChain(
  chain: () => ChainView,
  place: () => { path: string; year: number },
  changed: () => void,
) {
  const name = ref('')
  const steps = ref<StepDraft[]>([])
  const problem = ref('')
  const saving = ref(false)

  function reset(): void {
    name.value = chain().name
    steps.value = drafts(chain())
    problem.value = ''
  }
  watch(chain, reset, { immediate: true })

  const dirty = computed(
    () => name.value !== chain().name || JSON.stringify(steps.value) !== JSON.stringify(drafts(chain())),
  )

  /** The new one stands before the last: what is decided last stays last. */
  function add(): void {
    steps.value.splice(Math.max(1, steps.value.length - 1), 0, {
      name: text('chains.newStep'),
      role: 'DEPARTMENT_REVIEWER',
      level: 'DEPARTMENT',
      optional: false,
      opens: null,
      closes: null,
    })
  }

  /** Filling in stays first. */
  function move(index: number, by: -1 | 1): void {
    const to = index + by
    const step = steps.value[index]
    if (index === 0 || to < 1 || to >= steps.value.length || step === undefined) return
    steps.value.splice(index, 1)
    steps.value.splice(to, 0, step)
  }

  async function save(): Promise<void> {
    if (saving.value) return
    saving.value = true
    problem.value = ''
    try {
      const { kind, variant, own, revision } = chain()
      const order = { kind, variant, ...place(), name: name.value, steps: steps.value }
      await saveChain({ ...order, revision: own ? revision : null })
      notify({ text: text('chains.saved', { name: name.value }) })
      changed()
    } catch (failure) {
      problem.value = problemText(failure)
    } finally {
      saving.value = false
    }
  }

  async function inherit(): Promise<void> {
    try {
      await removeChain(chain().id)
      notify({ text: text('chains.restored') })
      changed()
    } catch (failure) {
      problem.value = problemText(failure)
    }
  }

  return { name, steps, problem, saving, dirty, reset, add, move, save, inherit }
}
