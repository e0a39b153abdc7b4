import type { Ref } from 'vue'
import { nextTick, onBeforeUnmount, onMounted, ref } from 'vue'
import type { LazyParts } from './lazyParts'

/** Prints the whole document, or only the parts with findings. Also Ctrl+P prints everything, not only what is drawn. */
export interface Printing {
  readonly onlyFindings: Ref<boolean>
  print(onlyFindings: boolean): Promise<void>
}

export function usePrinting(lazy: LazyParts): Printing {
  const onlyFindings = ref(false)
  const before = (): void => {
    lazy.everything.value = true
  }
  const after = (): void => {
    lazy.everything.value = false
    onlyFindings.value = false
  }
  onMounted(() => {
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  })
  return {
    onlyFindings,
    async print(only) {
      onlyFindings.value = only
      before()
      await nextTick()
      await nextTick()
      window.print()
    },
  }
}
