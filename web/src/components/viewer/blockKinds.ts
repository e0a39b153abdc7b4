import type { Component } from 'vue'
import type { Block } from '@/api/report.types'
import ParagraphBlock from './ParagraphBlock.vue'
import TableBlock from './TableBlock.vue'

/**
 * Which component draws which kind of block. A new kind joins here: a page of a PDF (`PAGE`, an image with boxes) needs
 *
 * - a component with the props `block`, `layout`, `marks`, `hints`, `active` of {@link TableBlock} (those it does not need it leaves out),
 * - an element with `data-place` for every place it shows (its boxes), so that the viewer can scroll to and measure them,
 * - marks drawn by their tone: `tone-culprit`, `tone-side`, `tone-hit`, `tone-current`, `tone-unbound`, `tone-unread`,
 * - its texts from {@link textsOf} in `search.ts`, and its height in {@link unitsOf}.
 *
 * Nothing else in the viewer knows kinds of blocks.
 */
export const BLOCK_KINDS: Readonly<Record<Block['kind'], Component>> = {
  PARAGRAPH: ParagraphBlock,
  TABLE: TableBlock,
}
