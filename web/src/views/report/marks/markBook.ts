import type { FindingView, MarkKind, MarkView } from '@/api/report.types'

/** The newest mark of each finding, by fingerprint. */
export type MarkBook = ReadonlyMap<string, MarkView>

/** What a mark said before, so that it can be said again when it is undone. */
export interface Before {
  readonly finding: FindingView
  readonly mark: MarkView | null
}

export function bookOf(marks: readonly MarkView[]): MarkBook {
  const book = new Map<string, MarkView>()
  for (const mark of marks) {
    const present = book.get(mark.fingerprint)
    if (present === undefined || mark.id > present.id) book.set(mark.fingerprint, mark)
  }
  return book
}

/** The book as it will be once the server has agreed. */
export function withMarks(
  book: MarkBook,
  findings: readonly FindingView[],
  kind: MarkKind,
  reason: string,
  madeAt: string,
): MarkBook {
  const next = new Map(book)
  for (const { fingerprint, content, message } of findings) {
    const id = next.get(fingerprint)?.id ?? 0
    next.set(fingerprint, {
      id,
      fingerprint,
      content,
      kind,
      reason,
      message,
      madeAt,
      inForce: kind !== 'WITHDRAWN',
      reopened: false,
    })
  }
  return next
}

/** The book with what the server answered. */
export function withAnswer(book: MarkBook, answer: readonly MarkView[]): MarkBook {
  return new Map([...book, ...bookOf(answer)])
}

/** The book with some findings put back to what they were: the server refused. Others keep what happened to them meanwhile. */
export function putBack(book: MarkBook, before: readonly Before[]): MarkBook {
  const next = new Map(book)
  for (const { finding, mark } of before) {
    if (mark === null) next.delete(finding.fingerprint)
    else next.set(finding.fingerprint, mark)
  }
  return next
}

export function beforeOf(book: MarkBook, findings: readonly FindingView[]): Before[] {
  return findings.map((finding) => ({ finding, mark: book.get(finding.fingerprint) ?? null }))
}

/** Orders that bring findings back to what they were: one for each kind and reason among them. */
export function undoOrders(
  before: readonly Before[],
): { kind: MarkKind; reason: string; findings: FindingView[] }[] {
  const orders = new Map<string, { kind: MarkKind; reason: string; findings: FindingView[] }>()
  for (const { finding, mark } of before) {
    const kind = mark?.kind ?? 'WITHDRAWN'
    const reason = mark?.reason ?? ''
    const key = `${kind} ${reason}`
    const order = orders.get(key)
    if (order === undefined) orders.set(key, { kind, reason, findings: [finding] })
    else order.findings.push(finding)
  }
  return [...orders.values()]
}

/** Reasons given before, the most frequent first, at most `most`. */
export function earlierReasons(book: MarkBook, most: number): string[] {
  const counts = new Map<string, number>()
  for (const { reason } of book.values()) {
    if (reason !== '') counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([reason]) => reason)
}
