import { effectScope } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { keyGroups, keyName, useKeys } from './keys'

const press = (key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })
  target.dispatchEvent(event)
  return event
}
const scope = effectScope()

describe('useKeys', () => {
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('names keys with their modifiers, the command key as Ctrl', () => {
    expect(keyName(new KeyboardEvent('keydown', { key: 'Z', metaKey: true }))).toBe('Ctrl+z')
    expect(keyName(new KeyboardEvent('keydown', { key: '?', shiftKey: true }))).toBe('?')
    expect(keyName(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true }))).toBe(
      'Shift+ArrowDown',
    )
    expect(keyName(new KeyboardEvent('keydown', { key: ' ' }))).toBe('Space')
  })

  it('asks the newest group first and passes on what does not apply', () => {
    const done: string[] = []
    const page = effectScope()
    page.run(() => useKeys('页面', [{ keys: ['j'], label: '下一条', run: () => void done.push('page') }]))
    const panel = effectScope()
    let open = true
    panel.run(() =>
      useKeys('面板', [{ keys: ['j'], label: '下一条', run: () => open && void done.push('panel') }]),
    )
    press('j')
    open = false
    expect(press('j').defaultPrevented).toBe(true)
    panel.stop()
    page.stop()
    press('j')
    expect(done).toEqual(['panel', 'page'])
    expect(keyGroups).toHaveLength(0)
  })

  it('leaves typing alone unless a key is meant for fields, too', () => {
    const done: string[] = []
    scope.run(() =>
      useKeys('页面', [
        { keys: ['/'], label: '查找', run: () => void done.push('/') },
        { keys: ['Escape'], label: '离开', run: () => void done.push('Escape'), inFields: true },
      ]),
    )
    const field = document.body.appendChild(document.createElement('input'))
    press('/', {}, field)
    press('Escape', {}, field)
    scope.stop()
    expect(done).toEqual(['Escape'])
  })
})
