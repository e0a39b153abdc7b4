import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { readFindings } from '@/api/targets'
import type { TargetFinding } from '@/api/targets.types'
import type { Editing } from './useEditing'

const QUIET_MS = 800
const RANK = { ERROR: 0, WARNING: 1, INFO: 2 }

/** What the rulebook finds in the form as it is stored, asked again a little after each change came there. */
export function useFindings(id: string, editing: Editing) {
  const findings = shallowRef<TargetFinding[]>([])
  const state = shallowRef<'asking' | 'known' | 'unknown'>('asking')
  let asked = new AbortController()
  let timer = 0

  async function load(): Promise<void> {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    state.value = 'asking'
    try {
      const answer = await readFindings(id, signal)
      findings.value = [...answer.findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])
      state.value = 'known'
    } catch {
      if (!signal.aborted) state.value = 'unknown'
    }
  }

  function soon(ms: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => void load(), ms)
  }
  watch(
    () => editing.saving.value.savedAt,
    () => soon(QUIET_MS),
  )
  void load()
  onScopeDispose(() => {
    clearTimeout(timer)
    asked.abort()
  })

  const byCell = computed(() => {
    const map = new Map<string, TargetFinding[]>()
    for (const finding of findings.value) {
      for (const at of finding.at) map.set(at, [...(map.get(at) ?? []), finding])
    }
    return map
  })
  const counts = computed(() => ({
    blocking: findings.value.filter((one) => one.effect === 'BLOCKING').length,
    advisory: findings.value.filter((one) => one.effect === 'ADVISORY').length,
  }))
  return { findings, state, byCell, counts, reload: load }
}

export type Findings = ReturnType<typeof useFindings>
