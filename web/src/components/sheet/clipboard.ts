/** Blocks of cells as other programs copy them: tab-separated text with quoted line breaks, and HTML tables. */
export type CellBlock = string[][]

const MOST_CELLS = 200_000

/** Reads tab-separated text as Excel and LibreOffice copy it: quotes around what holds a tab, a line break or a quote. */
export function parseTabbed(text: string): CellBlock {
  const rows: CellBlock = []
  let row: string[] = []
  let at = 0
  let cells = 0
  const source = text.replace(/\r\n?/g, '\n')
  while (at <= source.length && cells < MOST_CELLS) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null
    const end = quoted?.end ?? endOfCell(source, at)
    row.push(quoted?.text ?? source.slice(at, end))
    cells++
    at = end + 1
    if (source[end] === '\t') continue
    rows.push(row)
    row = []
    // The line break at the very end closes the last row and begins none.
    if (at >= source.length) break
  }
  return rows
}

function endOfCell(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\t' || source[at] === '\n') return at
  }
  return source.length
}

/** A cell in quotes; null when the quote is only a character of the text. */
function quotedCell(source: string, from: number): { text: string; end: number } | null {
  let text = ''
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') {
      text += source[at]
      continue
    }
    if (source[at + 1] === '"') {
      text += '"'
      at++
      continue
    }
    const next = source[at + 1]
    return next === undefined || next === '\t' || next === '\n' ? { text, end: at + 1 } : null
  }
  return null
}

/** Reads the first table of copied HTML; a merged cell stands at its upper left corner, the others are empty. */
export function parseTable(html: string): CellBlock | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  const block: CellBlock = []
  const taken: boolean[][] = []
  let cells = 0
  ;[...table.rows].forEach((tr, y) => {
    const row = (block[y] ??= [])
    let x = 0
    for (const cell of [...tr.cells]) {
      while (taken[y]?.[x] === true) row[x++] ??= ''
      const wide = Math.min(cell.colSpan, 200)
      const high = Math.min(cell.rowSpan || 1, table.rows.length - y)
      for (let down = 0; down < high; down++) {
        const line = (taken[y + down] ??= [])
        for (let right = 0; right < wide; right++) line[x + right] = true
      }
      for (let right = 0; right < wide; right++) row[x + right] = right === 0 ? cellText(cell) : ''
      x += wide
      cells += wide
      if (cells > MOST_CELLS) return
    }
    for (; x < (taken[y]?.length ?? 0); x++) row[x] ??= ''
  })
  return block.length === 0 ? null : squared(block)
}

function cellText(cell: HTMLTableCellElement): string {
  const parts: string[] = []
  const walk = (node: Node): void => {
    if (node.nodeName === 'BR') parts.push('\n')
    else if (node.nodeType === Node.TEXT_NODE)
      parts.push((node.textContent ?? '').replace(/[ \t\r\n]+/g, ' '))
    else {
      node.childNodes.forEach(walk)
      if (/^(P|DIV)$/.test(node.nodeName) && node.nextSibling !== null) parts.push('\n')
    }
  }
  walk(cell)
  return parts
    .join('')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

function squared(block: CellBlock): CellBlock {
  const width = Math.max(...block.map((row) => row.length))
  return block.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''))
}

/** What was copied: a table when there is one, else text; null when nothing is there. */
export function readClipboard(data: DataTransfer): CellBlock | null {
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  // Text keeps line breaks and leading noughts as typed; HTML alone knows merged cells.
  const merged = /(?:row|col)span\s*=\s*["']?[2-9]/i.test(html)
  if (html !== '' && (merged || text === '')) {
    const table = parseTable(html)
    if (table !== null) return table
  }
  return text === '' ? null : parseTabbed(text)
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

/** As tab-separated text. */
export function writeTabbed(block: CellBlock): string {
  return block.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\n')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As an HTML table; numbers stay the text they are. */
export function writeTable(block: CellBlock): string {
  const escape = (cell: string) =>
    cell.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one).replace(/\n/g, '<br>')
  const rows = block.map(
    (row) =>
      `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${escape(cell)}</td>`).join('')}</tr>`,
  )
  return `<table>${rows.join('')}</table>`
}

export function writeClipboard(data: DataTransfer, block: CellBlock): void {
  data.setData('text/plain', writeTabbed(block))
  data.setData('text/html', writeTable(block))
}

/** A block repeated to fill a selection that is a multiple of it; one cell fills any selection. */
export function tiled(block: CellBlock, height: number, width: number): CellBlock {
  const tall = block.length
  const wide = block[0]?.length ?? 0
  if (wide === 0 || height % tall !== 0 || width % wide !== 0) return block
  if (height <= tall && width <= wide) return block
  return Array.from({ length: Math.max(height, tall) }, (_, y) =>
    Array.from({ length: Math.max(width, wide) }, (_, x) => block[y % tall]?.[x % wide] ?? ''),
  )
}
