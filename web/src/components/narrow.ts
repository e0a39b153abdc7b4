/** Whether there is room for one pane only; the same width as in SplitPane. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 899px)').matches
}
