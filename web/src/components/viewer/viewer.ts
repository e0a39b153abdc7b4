import type { Severity } from '@/api/types'

/**
 * What the rest of the page may ask of a viewer. It speaks only in places (see `places.ts`): what was recognized of a document, and the
 * pages of a PDF with boxes drawn over them, offer the same.
 *
 * Marks go in as the prop `marks` (see `PlaceMark` in `marking.ts`), findings as `hints`; a clicked figure comes out as the event `figure`
 * with its place.
 */
export interface ViewerHandle {
  /** Draws the places and scrolls to the first of them, to the middle of all if they fit together. False: no such place here. */
  reveal(places: readonly string[]): Promise<boolean>
  /** Scrolls to one place and gives it the focus. */
  focus(place: string): Promise<boolean>
  /** Opens the search bar. */
  search(): void
  /** The next (or previous) hit of the search bar. */
  searchStep(by: 1 | -1): void
  zoom(step: number): void
  /** Where one is in the document; '' before anything was drawn. */
  topPlace(): string
}

/** A finding as the viewer shows it: a corner in the cell and a tick beside the scroll bar. */
export interface Hint {
  readonly place: string
  readonly severity: Severity
}
