import { ref, watch } from 'vue'
import { listChains } from '@/api/seasons'
import type { ChainView } from '@/api/seasons.types'
import { problemText } from '@/composables/notices'
import type { useOwnPlace } from '@/composables/useOwnPlace'

/** The chains in force where one works. */
export function useChains(place: ReturnType<typeof useOwnPlace>) {
  const chains = ref<ChainView[] | null>(null)
  const problem = ref('')
  let asked = new AbortController()

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    try {
      chains.value = await listChains(place.year.value, place.path.value, signal)
      problem.value = ''
    } catch (failure) {
      if (!signal.aborted) problem.value = problemText(failure)
    }
  }
  watch([place.year, place.path], () => void load(), { immediate: true })

  return { chains, problem, load }
}
