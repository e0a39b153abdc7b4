/** Shapes of an examination's three parts (document, findings, relations), its marks and its changes. */
import type { Bound, Counts, Instant, Severity, Uuid } from './types'

export interface NotChecked {
  check: string
  title: string
  reason: string
  count: number
}
export interface ExaminationView {
  id: Uuid
  documentId: Uuid | null
  versionNumber: number | null
  setId: Uuid | null
  outcome: 'EXAMINED' | 'REFUSED'
  refusal: string
  refusalRemedy: string
  noBudget: boolean
  found: Counts
  relationsHeld: number
  relationsBroken: number
  amounts: Bound
  prose: Bound
  /** At how many places something could not be checked; the findings say why. */
  notChecked: number
  programVersions: Record<string, string>
  finishedAt: Instant
  micros: { read: number; recognize: number; examine: number }
}

// ---- the document as read
export interface DocumentView {
  source: string
  media: string
  blocks: Block[]
  parts: Part[]
  unrecognized: { place: string; text: string; reason: string }[]
  unbound: { place: string; offset: number; length: number; label: string; printed: string; part: string }[]
  /** Pages of a PDF of which nothing could be read, or with a table that could not be read for certain. */
  unreadable?: { page: number; message: string }[]
}
/** Page, left, top, right, bottom in 1/100 pt of the page as it is shown, from its upper left corner. */
export type Printed = readonly [page: number, left: number, top: number, right: number, bottom: number]
export type Block = Paragraph | Table
export interface Paragraph {
  id: number
  kind: 'PARAGRAPH'
  /** `b12` */
  place: string
  text: string
  /** 0: no heading, 1…: its level. */
  heading: number
  /** Line of a text, otherwise 0. */
  line: number
  sheet: string
  part: string
  unrecognized?: true
  /** Where a PDF has it; of one that goes on upon the next page, its part on the first. */
  b?: Printed
  /** Its parts on the pages after that, each with the 0-based character it begins with. */
  further?: { from: number; b: Printed }[]
}
export interface Table {
  id: number
  kind: 'TABLE'
  sheet: string
  headings: string
  title: string
  part: string
  partKind: '' | 'TABLE' | 'TARGET' | 'SECTION'
  kindLabel: string
  unit: string
  columns: { align: 'left' | 'right' | 'center'; width: number }[]
  headerRows: number
  frozenColumns: number
  rows: Row[]
}
export interface Row {
  n: number
  label: string
  kind: 'TITLE' | 'HEADER' | 'BODY' | 'TOTAL' | 'NOTE'
  cells: Cell[]
}
/** A cell; its place is `b{block}r{row}c{column}`. Cells covered by a span are left out. */
export interface Cell {
  c: number
  t: string
  cs?: number
  rs?: number
  a?: string
  /** A figure some check looks at, or an unbound one: clickable. */
  f?: 1
  /** Unbound amount. */
  u?: 1
  /** Unrecognized. */
  x?: 1
  /** Where a PDF has it. */
  b?: Printed
}
export interface Part {
  id: string
  kind: 'TABLE' | 'TARGET' | 'SECTION'
  title: string
  kindLabel: string
  firstBlock: number
  findings: number
}

// ---- findings and relations
export interface FindingsView {
  findings: FindingView[]
  notChecked: NotChecked[]
}
export interface FindingView {
  ordinal: number
  check: string
  title: string
  severity: Severity
  category: string
  categoryLabel: string
  message: string
  remedy: string
  formula: string
  calculation: string
  expected: string
  found: string
  difference: string
  unit: string
  part: string
  partTitle: string
  where: string
  group: string
  damaged: boolean
  fingerprint: string
  content: string
  /** The likely culprit first. */
  participants: Side[]
}
export interface Side {
  label: string
  printed: string
  /** '' when unknown. */
  place: string
  /** 0-based character in the cell or paragraph, -1: the whole. */
  offset: number
  length: number
  where: string
  documentId?: Uuid
  source?: string
}
export interface RelationsView {
  relations: RelationView[]
  /** Place (without offset) to indices of relations. */
  byPlace: Record<string, number[]>
  most: number
  truncated: boolean
}
/** As the server sends it: relations name their figures by number. */
export interface SentRelations extends Omit<RelationsView, 'relations'> {
  figures: Side[]
  relations: (Omit<RelationView, 'sides'> & { sides: number[] })[]
}
export interface RelationView {
  check: string
  title: string
  holds: boolean
  formula: string
  calculation: string
  expected: string
  found: string
  difference: string
  unit: string
  rounding: boolean
  finding: number | null
  sides: Side[]
}

// ---- marks and changes
export type MarkKind = 'CORRECTED' | 'ACCEPTED' | 'NOT_AN_ERROR' | 'WITHDRAWN'
export interface MarkView {
  id: number
  fingerprint: string
  content: string
  kind: MarkKind
  reason: string
  message: string
  madeAt: Instant
  inForce: boolean
  /** The figures have changed since. */
  reopened: boolean
}
export interface MarkOrder {
  kind: MarkKind
  reason: string
  findings: { fingerprint: string; content: string; check: string; message: string }[]
}
export interface ChangesView {
  from: number
  to: number
  fixed: FindingView[]
  remaining: FindingView[]
  fresh: FindingView[]
  figures: { what: string; where: string; before: string; after: string }[]
}
