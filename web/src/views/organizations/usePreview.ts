import { onScopeDispose, ref, watch } from 'vue'
import {
  type Preview,
  type ReorganizationKind,
  type ReorganizationOrder,
  previewReorganization,
} from '@/api/organizations'

const AFTER_MS = 400

/** Keeps what would come of an order in sight while it is put together; null while it is not complete. */
export function usePreview<K extends ReorganizationKind>(
  id: () => string,
  kind: K,
  order: () => ReorganizationOrder<K> | null,
) {
  const preview = ref<Preview | null>(null)
  const failure = ref<unknown>(null)
  let later = 0
  let round = 0

  async function ask(wanted: ReorganizationOrder<K>): Promise<void> {
    const mine = ++round
    try {
      const read = await previewReorganization(id(), kind, wanted)
      if (mine === round) preview.value = read
    } catch (problem) {
      if (mine === round) failure.value = problem
    }
  }

  watch(
    // Compared by what it says: the object is another one each time.
    () => JSON.stringify(order()),
    () => {
      clearTimeout(later)
      round++
      preview.value = null
      failure.value = null
      const wanted = order()
      if (wanted !== null) later = window.setTimeout(() => void ask(wanted), AFTER_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(later))
  return { preview, failure }
}
