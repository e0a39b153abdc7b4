import { useI18n } from 'vue-i18n'
import type { MarkKind } from '@/api/report.types'
import type { ViewerHandle } from '@/components/viewer/viewer'
import { undoNewest } from '@/composables/notices'
import type { KeyBinding } from '@/composables/keys'
import { useKeys } from '@/composables/keys'

/** What the keys of the report page do. */
export interface ReportActions {
  step(by: 1 | -1): boolean
  chosen(): boolean
  close(): void
  detail(): boolean
  mark(kind: MarkKind): void
  /** False: nothing to take back. */
  undo(): boolean
  filter(): void
  viewer(): ViewerHandle | null
}

/** In the document and in groups of choices the arrow keys mean something else. */
const OWN_ARROWS = '.viewer-scroll, [role="tablist"], [role="separator"], [role="menu"]'

export function useReportKeys(actions: ReportActions): void {
  const { t } = useI18n()
  const step =
    (by: 1 | -1) =>
    (event: KeyboardEvent): boolean => {
      const inside = event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null
      return event.key.startsWith('Arrow') && inside ? false : actions.step(by)
    }
  const zoom = (by: number) => (): void => actions.viewer()?.zoom(by)
  const bindings: [string, string[], KeyBinding['run'], boolean?][] = [
    ['next', ['ArrowDown', 'j'], step(1)],
    ['previous', ['ArrowUp', 'k'], step(-1)],
    ['detail', ['Enter'], (event) => !onControl(event) && actions.detail()],
    ['corrected', ['c'], () => actions.mark('CORRECTED')],
    ['accepted', ['a'], () => actions.mark('ACCEPTED')],
    ['notAnError', ['n'], () => actions.mark('NOT_AN_ERROR')],
    ['undo', ['u', 'Ctrl+z'], () => actions.undo() || undoNewest()],
    ['filter', ['/'], () => actions.filter()],
    ['search', ['Ctrl+f'], (event) => !inSearchBar(event) && (actions.viewer()?.search(), true), true],
    ['nextHit', ['F3'], () => actions.viewer()?.searchStep(1), true],
    ['previousHit', ['Shift+F3'], () => actions.viewer()?.searchStep(-1), true],
    ['zoomIn', ['Ctrl+=', 'Ctrl++'], zoom(1), true],
    ['zoomOut', ['Ctrl+-'], zoom(-1), true],
    ['zoomReset', ['Ctrl+0'], zoom(0), true],
    ['close', ['Escape'], () => actions.chosen() && (actions.close(), true)],
  ]
  useKeys(
    t('report.keys.title'),
    bindings.map(([name, keys, run, inFields]) => ({
      keys,
      label: t(`report.keys.${name}`),
      run: (event) => !inDialog() && run(event),
      inFields: inFields === true,
    })),
  )
}

/** A window on top has the keys to itself, Escape above all. */
function inDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}

/** Enter on a button or link presses that. */
function onControl(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element && event.target.closest('button, a, summary, .viewer-scroll') !== null
  )
}

/** A second Ctrl+F in our own search bar opens the browser's. */
function inSearchBar(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('.search-bar') !== null
}
