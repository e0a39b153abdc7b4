import { type Ref, onScopeDispose, ref, watch } from 'vue'

/** The height of an element in whole pixels, kept up to date. */
export function useElementHeight(element: Ref<HTMLElement | null>): Ref<number> {
  const height = ref(0)
  const observer = new ResizeObserver((entries) => {
    height.value = Math.round(entries[0]?.contentRect.height ?? 0)
  })
  watch(element, (now, before) => {
    if (before) observer.unobserve(before)
    if (now) observer.observe(now)
  })
  onScopeDispose(() => observer.disconnect())
  return height
}
