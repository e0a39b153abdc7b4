import { onScopeDispose, ref } from 'vue'
import { understand } from '@/api/targets'
import type { Understanding } from '@/api/targets.types'

const SOON_MS = 120
const MOST = 200
const known = new Map<string, Understanding>()

/** How values are understood: asked for those in sight, many at a time, each once. */
export function useUnderstanding() {
  const version = ref(0)
  const wanted = new Map<string, { value: string; name: string }>()
  let timer = 0

  function of(value: string, name: string): Understanding | null {
    void version.value
    if (value.trim() === '') return null
    const key = `${value}\n${name}`
    const answer = known.get(key)
    if (answer !== undefined) return answer
    wanted.set(key, { value, name })
    timer ||= window.setTimeout(() => void ask(), SOON_MS)
    return null
  }

  async function ask(): Promise<void> {
    timer = 0
    const batch = [...wanted].slice(0, MOST)
    batch.forEach(([key]) => wanted.delete(key))
    try {
      const answers = await understand(
        batch.map(([, one]) => one.value),
        batch.map(([, one]) => one.name),
      )
      answers.forEach((answer, i) => known.set(batch[i]?.[0] ?? '', answer))
      version.value++
    } catch {
      // It is only a help: the next look at the cell asks again.
    }
    if (wanted.size > 0) timer = window.setTimeout(() => void ask(), SOON_MS)
  }
  onScopeDispose(() => clearTimeout(timer))
  return { of, version }
}

export type Understandings = ReturnType<typeof useUnderstanding>
