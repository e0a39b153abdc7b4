import { fold } from '../viewer/search'
import type { Rectangle } from './layout'

/** A run of text as a page draws it, level, with its box in 1/100 pt. */
export interface Run extends Rectangle {
  readonly text: string
}

/** Where a stretch of a text is drawn: how much of what stands before it agrees tells how sure that is. */
export interface Located {
  readonly boxes: readonly Rectangle[]
  readonly agreeing: number
}

/** A drawn letter, folded as for searching. */
interface Letter extends Rectangle {
  readonly text: string
}

/** Beyond the edges of a box letters still belong to it, in 1/100 pt. */
const MARGIN = 250
/** So many letters before a stretch are compared, to tell it from its likes. */
const CONTEXT = 24

/**
 * Finds a stretch of a text among the runs of a page, by its letters: those before it tell which of several likes is meant.
 *
 * @param within the box it stands in; null: anywhere on the page
 */
export function locate(
  runs: readonly Run[],
  within: Rectangle | null,
  text: string,
  offset: number,
  length: number,
): Located | null {
  const letters = inReadingOrder(runs.filter((run) => within === null || touches(run, within))).flatMap(
    lettersOf,
  )
  const page = letters.map((letter) => letter.text).join('')
  const before = fold(text.slice(0, offset)).text
  const wanted = fold(text.slice(offset, offset + length)).text
  if (wanted === '') return null
  let best: { at: number; agreeing: number; away: number } | null = null
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + 1)) {
    const agreeing = agreement(page, at, before)
    const away = Math.abs(at - before.length)
    if (best === null || agreeing > best.agreeing || (agreeing === best.agreeing && away < best.away)) {
      best = { at, agreeing, away }
    }
  }
  if (best === null) return null
  const found = letters.slice(best.at, best.at + wanted.length)
  return {
    boxes: lines(found),
    agreeing: best.agreeing >= Math.min(CONTEXT, before.length) ? CONTEXT : best.agreeing,
  }
}

/** Whether a place was found beyond doubt. */
export function isSure(located: Located | null): boolean {
  return located !== null && located.agreeing >= CONTEXT
}

function agreement(page: string, at: number, before: string): number {
  let count = 0
  while (
    count < CONTEXT &&
    count < at &&
    count < before.length &&
    page.charAt(at - 1 - count) === before.charAt(before.length - 1 - count)
  ) {
    count++
  }
  return count
}

function touches(run: Run, box: Rectangle): boolean {
  const middle = (run.top + run.bottom) / 2
  return (
    run.right > box.left - MARGIN &&
    run.left < box.right + MARGIN &&
    middle > box.top - MARGIN &&
    middle < box.bottom + MARGIN
  )
}

/** Lines from above, each from the left: runs whose middles are less than half a line apart share one. */
function inReadingOrder(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => a.bottom - b.bottom || a.left - b.left)
  const rows: Run[][] = []
  for (const run of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const apart = first === undefined ? Infinity : run.bottom - first.bottom
    if (row !== undefined && apart < (run.bottom - run.top) / 2) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left))
}

/** Letters share the width of their run: Chinese ones take twice that of others. Radicals become the letters they look like. */
function lettersOf(run: Run): Letter[] {
  const text = [...run.text]
    .map((one) => (one.normalize('NFKC').length === one.length ? one.normalize('NFKC') : one))
    .join('')
  let whole = 0
  for (let i = 0; i < text.length; i++) whole += share(run.text, i)
  const perShare = whole === 0 ? 0 : (run.right - run.left) / whole
  const folded = fold(text)
  const letters: Letter[] = []
  let at = run.left
  for (let i = 0; i < text.length; i++) {
    const right = at + share(run.text, i) * perShare
    if (folded.at[letters.length] === i) {
      letters.push({
        text: folded.text.charAt(letters.length),
        left: at,
        top: run.top,
        right,
        bottom: run.bottom,
      })
    }
    at = right
  }
  return letters
}

/** Dashes, quotes and signs from U+2010 on are as wide as letters in Chinese type. */
function share(text: string, at: number): number {
  return text.charCodeAt(at) >= 0x2010 || text.charAt(at) === '·' ? 2 : 1
}

/** Letters side by side become one box. */
function lines(letters: readonly Letter[]): Rectangle[] {
  const boxes: Rectangle[] = []
  for (const letter of letters) {
    const last = boxes.at(-1)
    if (last !== undefined && Math.abs(letter.bottom - last.bottom) < (letter.bottom - letter.top) / 2) {
      boxes[boxes.length - 1] = {
        left: Math.min(last.left, letter.left),
        top: Math.min(last.top, letter.top),
        right: Math.max(last.right, letter.right),
        bottom: Math.max(last.bottom, letter.bottom),
      }
    } else boxes.push({ left: letter.left, top: letter.top, right: letter.right, bottom: letter.bottom })
  }
  return boxes
}
