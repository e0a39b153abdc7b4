import { computed, ref } from 'vue'
import type { AmountUnit } from '@/api/targets.types'
import { printAmount } from '@/components/sheet/amounts'

const KEY = 'mingzhang.projects.unit'

/** Shared by the pages of projects; it changes how amounts are written, never what is stored. */
const unit = ref<AmountUnit>(localStorage.getItem(KEY) === 'YUAN' ? 'YUAN' : 'TEN_THOUSAND_YUAN')

export function useAmounts() {
  const decimals = 2
  function print(fen: string | null | undefined): string {
    return printAmount(fen ?? null, unit.value, decimals)
  }
  function toggle(): void {
    unit.value = unit.value === 'YUAN' ? 'TEN_THOUSAND_YUAN' : 'YUAN'
    localStorage.setItem(KEY, unit.value)
  }
  return { unit: computed(() => unit.value), print, toggle }
}
