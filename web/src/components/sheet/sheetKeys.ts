import { keyName } from '@/composables/keys'
import { at } from './selection'
import type { Sheet } from './useSheet'

/** What is done with whole lines; the form decides what that means. */
export type LineAction = 'insert' | 'delete' | 'copy' | 'up' | 'down'

const PAGE = 12
const FAR = 1_000_000
const ARROWS: Record<string, [lines: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}
const LINES: Record<string, LineAction> = {
  Insert: 'insert',
  'Ctrl+Delete': 'delete',
  'Ctrl+Shift+d': 'copy',
  'Alt+ArrowUp': 'up',
  'Alt+ArrowDown': 'down',
}

/** A key while nothing is being typed; true when it was for the sheet. */
export function onMoveKey(event: KeyboardEvent, sheet: Sheet, act: (action: LineAction) => void): boolean {
  const name = keyName(event)
  const action = LINES[name]
  if (action !== undefined) {
    act(action)
    return true
  }
  const arrow = ARROWS[event.key]
  if (arrow !== undefined && !event.altKey) {
    const far = event.ctrlKey || event.metaKey ? FAR : 1
    sheet.step(arrow[0] * far, arrow[1] * far, event.shiftKey)
    return true
  }
  return move(name, sheet) || change(name, sheet)
}

function move(name: string, sheet: Sheet): boolean {
  const { line, column } = sheet.focus.value
  const moves: Record<string, () => void> = {
    Enter: () => sheet.step(1, 0),
    'Shift+Enter': () => sheet.step(-1, 0),
    Tab: () => sheet.tab(false),
    'Shift+Tab': () => sheet.tab(true),
    PageDown: () => sheet.step(PAGE, 0),
    PageUp: () => sheet.step(-PAGE, 0),
    'Shift+PageDown': () => sheet.step(PAGE, 0, true),
    'Shift+PageUp': () => sheet.step(-PAGE, 0, true),
    Home: () => sheet.select(at(line, 0)),
    End: () => sheet.select(at(line, FAR)),
    'Ctrl+Home': () => sheet.select(at(0, 0)),
    'Ctrl+End': () => sheet.select(at(FAR, FAR)),
    'Ctrl+Shift+Home': () => sheet.step(-FAR, -FAR, true),
    'Ctrl+Shift+End': () => sheet.step(FAR, FAR, true),
    'Shift+Space': () => sheet.selectLines(),
    'Ctrl+a': () => sheet.selectAll(),
    Escape: () => sheet.select(at(line, column), false),
  }
  const run = moves[name]
  run?.()
  return run !== undefined
}

function change(name: string, sheet: Sheet): boolean {
  const changes: Record<string, () => void> = {
    F2: () => sheet.open('opened'),
    Delete: () => sheet.clear(),
    Backspace: () => sheet.clear(),
    'Ctrl+d': () => sheet.fill('down'),
    'Ctrl+r': () => sheet.fill('right'),
  }
  const run = changes[name]
  run?.()
  return run !== undefined
}

/** A key while something is being typed; true when it ends or changes the typing. */
export function onEditKey(event: KeyboardEvent, sheet: Sheet): boolean {
  const name = keyName(event)
  const done = (then: () => void): boolean => {
    sheet.commit()
    then()
    return true
  }
  if (name === 'Escape') {
    sheet.close()
    return true
  }
  if (name === 'Enter') return done(() => sheet.step(1, 0))
  if (name === 'Shift+Enter') return done(() => sheet.step(-1, 0))
  if (name === 'Tab') return done(() => sheet.tab(false))
  if (name === 'Shift+Tab') return done(() => sheet.tab(true))
  if (name === 'Ctrl+Enter') {
    sheet.commit(true)
    return true
  }
  if (name === 'F2') {
    sheet.editing.value = 'opened'
    return true
  }
  const arrow = ARROWS[name]
  if (arrow !== undefined && sheet.editing.value === 'typed')
    return done(() => sheet.step(arrow[0], arrow[1]))
  return false
}
