import type { ComputedRef, Ref } from 'vue'
import { computed, ref } from 'vue'

const STEPS = [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200]
const STORED = 'mingzhang.viewer.zoom'

/** Size of the document's letters in percent, remembered. */
export interface Zoom {
  readonly percent: Ref<number>
  readonly style: ComputedRef<{ fontSize: string }>
  /** 1: larger, −1: smaller, 0: as it was. */
  step(by: number): void
}

export function useZoom(): Zoom {
  const stored = Number(localStorage.getItem(STORED))
  const percent = ref(STEPS.includes(stored) ? stored : 100)
  return {
    percent,
    style: computed(() => ({ fontSize: `calc(13px * ${percent.value} / 100)` })),
    step(by) {
      percent.value = by === 0 ? 100 : nextStep(percent.value, by)
      localStorage.setItem(STORED, String(percent.value))
    },
  }
}

/** The next larger or smaller size. */
export function nextStep(percent: number, by: number): number {
  const at = STEPS.indexOf(percent)
  const next = Math.min(STEPS.length - 1, Math.max(0, (at < 0 ? STEPS.indexOf(100) : at) + Math.sign(by)))
  return STEPS[next] ?? 100
}
