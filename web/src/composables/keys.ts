import { onScopeDispose, shallowReactive } from 'vue'

export interface KeyBinding {
  /** As in `/`, `j`, `ArrowDown`, `Enter`, `Ctrl+z`, `Shift+Enter`; letters are written small. */
  keys: string[]
  /** What it does, for the list behind `?`. */
  label: string
  /** Returns false when it does not apply just now, and the browser goes on. */
  run: (event: KeyboardEvent) => boolean | void
  /** Also while someone types in a field. */
  inFields?: boolean
}
export interface KeyGroup {
  title: string
  bindings: KeyBinding[]
}

/** All keys of what is on screen, the newest group last; `?` shows them. */
export const keyGroups = shallowReactive<KeyGroup[]>([])

/** The name of a pressed key together with its modifiers; the command key counts as Ctrl. */
export function keyName(event: KeyboardEvent): string {
  const single = event.key.length === 1
  const key = single ? event.key.toLowerCase() : event.key
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    // The shift of `?` is part of the character.
    event.shiftKey && (!single || /[a-z]/.test(key)) ? 'Shift+' : '',
  ]
  return modifiers.join('') + (key === ' ' ? 'Space' : key)
}

/** Whether what has the focus takes typed characters itself. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type)
}

function onKeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  // A window on top has the keys to itself.
  const dialog = document.querySelector('dialog[open]')
  if (dialog !== null && !(event.target instanceof Node && dialog.contains(event.target))) return
  const name = keyName(event)
  const typing = isField(event.target)
  for (const group of [...keyGroups].reverse()) {
    for (const binding of group.bindings) {
      if (!binding.keys.includes(name) || (typing && binding.inFields !== true)) continue
      if (binding.run(event) === false) continue
      event.preventDefault()
      return
    }
  }
}

/** Gives keys a meaning while the calling component lives; the newest group is asked first. */
export function useKeys(title: string, bindings: KeyBinding[]): void {
  const group = { title, bindings }
  if (keyGroups.length === 0) window.addEventListener('keydown', onKeydown)
  keyGroups.push(group)
  onScopeDispose(() => {
    keyGroups.splice(keyGroups.indexOf(group), 1)
    if (keyGroups.length === 0) window.removeEventListener('keydown', onKeydown)
  })
}
