import type { Block, DocumentView } from '@/api/report.types'
import { blockPlace, cellPlace } from './places'

/** Where a searched text stands. */
export interface Hit {
  readonly place: string
  readonly offset: number
  readonly length: number
}

/** More hits than this are not collected; the number is then shown as "more than". */
export const MOST_HITS = 5000

/** A text made comparable, and for each of its characters where it stood in the original. */
interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

const SKIPPED = /[\s\u200b\u200e\u200f]/
const DIGIT = /\d/
/** What {@link fold} changes or leaves out. */
const FOLDABLE = /[\s,A-Z\u00c0-\u052f\u200b\u200e\u200f\u3000\uff01-\uff5e]/
/** What becomes another character; blanks and commas are only left out. */
const HARDER = /[A-Z\u00c0-\u052f\uff01-\uff5e]/

/**
 * Full-width forms become half-width, case is ignored, blanks are skipped and so is the comma that groups the digits of an amount:
 * "1234.5" finds "1,234.50".
 */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < original.length; i++) {
    const plain = halfWidth(original.charAt(i))
    if (SKIPPED.test(plain) || isGrouping(original, i, plain)) {
      continue
    }
    const lower = plain.toLowerCase()
    text += lower.length === 1 ? lower : plain
    at.push(i)
  }
  return { text, at }
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x3000) {
    return ' '
  }
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
}

function isGrouping(original: string, at: number, plain: string): boolean {
  return (
    plain === ',' &&
    DIGIT.test(halfWidth(original.charAt(at - 1))) &&
    DIGIT.test(halfWidth(original.charAt(at + 1)))
  )
}

/** All hits in reading order, at most {@link MOST_HITS}. */
export function search(view: Pick<DocumentView, 'blocks'>, query: string): Hit[] {
  const wanted = fold(query).text
  const hits: Hit[] = []
  if (wanted === '') {
    return hits
  }
  for (const block of view.blocks) {
    for (const [place, text] of textsOf(block)) {
      collect(hits, place, text, wanted)
      if (hits.length >= MOST_HITS) {
        return hits
      }
    }
  }
  return hits
}

function collect(hits: Hit[], place: string, text: string, wanted: string): void {
  if (text.length < wanted.length || !mayContain(text, wanted)) return
  const folded = fold(text)
  let from = folded.text.indexOf(wanted)
  while (from >= 0 && hits.length < MOST_HITS) {
    const offset = folded.at[from] ?? 0
    const last = folded.at[from + wanted.length - 1] ?? offset
    hits.push({ place, offset, length: last - offset + 1 })
    from = folded.text.indexOf(wanted, from + wanted.length)
  }
}

/** Quickly no for most texts: those that need no folding are asked as they are, the others for the first character only. */
function mayContain(text: string, wanted: string): boolean {
  if (!FOLDABLE.test(text)) return text.includes(wanted)
  const first = wanted.charAt(0)
  return text.includes(first) || HARDER.test(text)
}

/** Every text of a block with its place, in reading order. */
export function* textsOf(block: Block): Generator<readonly [string, string]> {
  if (block.kind === 'PARAGRAPH') {
    yield [blockPlace(block.id), block.text]
    return
  }
  for (const row of block.rows) {
    for (const cell of row.cells) {
      if (cell.t !== '') {
        yield [cellPlace(block.id, row.n, cell.c), cell.t]
      }
    }
  }
}
