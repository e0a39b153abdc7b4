import { onBeforeUnmount, onMounted } from 'vue'

/** Ctrl+P prints the pages of the file, not what happens to be drawn of them. */
export function usePageKeys(print: () => void): void {
  function onKey(event: KeyboardEvent): void {
    if (
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey &&
      event.key.toLowerCase() === 'p'
    ) {
      event.preventDefault()
      print()
    }
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}
