/** Shapes of the REST API, as the server's OpenAPI document has them. Amounts are printed strings, never numbers. */
export type Uuid = string
/** ISO-8601, UTC. */
export type Instant = string
export type Severity = 'ERROR' | 'WARNING' | 'INFO'

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
}
export interface Counts {
  errors: number
  warnings: number
  infos: number
}
/** How much of what was found in a document takes part in some check. */
export interface Bound {
  bound: number
  total: number
}

// ---- intake
export interface UploadResult {
  outcome: 'CREATED' | 'NEW_VERSION' | 'DUPLICATE'
  documentId: Uuid
  versionId: Uuid
  jobId: Uuid | null
  name: string
  /** The same content is already here; nothing new was stored. */
  duplicateOf: { documentId: Uuid; name: string; uploadedAt: Instant } | null
  /** Same file name, other content. */
  maybeVersionOf: { documentId: Uuid; name: string } | null
}

// ---- jobs
export type JobState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'
export type JobStage = '' | 'READING' | 'RECOGNIZING' | 'CHECKING' | 'STORING'
export interface JobView {
  id: Uuid
  kind: 'EXAMINE' | 'EXAMINE_SET'
  batchId: Uuid
  title: string
  documentId: Uuid | null
  setId: Uuid | null
  examinationId: Uuid | null
  state: JobState
  stage: JobStage
  stepsDone: number
  stepsTotal: number
  attempt: number
  problem: string
  remedy: string
  createdAt: Instant
  startedAt: Instant | null
  finishedAt: Instant | null
  result: ({ outcome: 'EXAMINED' | 'REFUSED'; refusal: string } & Counts) | null
}
export interface JobList {
  jobs: JobView[]
  summary: { waiting: number; running: number; done: number; failed: number; cancelled: number }
}

// ---- documents
export type DocumentState = 'WAITING' | 'RUNNING' | 'EXAMINED' | 'REFUSED' | 'FAILED' | 'CANCELLED'
export type Media = 'TEXT' | 'XLSX' | 'DOCX' | 'OTHER'
export interface DocumentRow {
  id: Uuid
  name: string
  department: string
  division: string
  year: number | null
  kind: string
  kindLabel: string
  state: DocumentState
  media: Media
  size: number
  versions: number
  examinationId: Uuid | null
  /** All findings. */
  found: Counts
  /** Findings without those that carry a mark in force. */
  open: Counts
  amounts: Bound
  prose: Bound
  noBudget: boolean
  refusal: string
  refusalRemedy: string
  setIds: Uuid[]
  createdAt: Instant
  changedAt: Instant
  examinedAt: Instant | null
  revision: number
  deleted: boolean
}
export interface Facet {
  value: string
  label: string
  count: number
}
export interface DocumentFacets {
  departments: Facet[]
  years: Facet[]
  kinds: Facet[]
  states: Facet[]
  media: Facet[]
}
export interface VersionView {
  id: Uuid
  number: number
  fileName: string
  folder: string
  size: number
  media: Media
  uploadedAt: Instant
  examinationId: Uuid | null
  state: DocumentState
  found: Counts | null
  job: JobView | null
}
export interface DocumentDetail {
  row: DocumentRow
  versions: VersionView[]
  recognized: { department: string; division: string; year: number | null; kind: string }
  sets: { id: Uuid; name: string; state: SetState }[]
}
/** A value of null takes back to what was recognized; a field left out stays. */
export interface DocumentPatch {
  revision: number
  name?: string
  department?: string | null
  division?: string | null
  year?: number | null
  kind?: string | null
}

// ---- sets
export type SetState = 'PROPOSED' | 'CONFIRMED' | 'DISSOLVED'
export interface SetMember {
  documentId: Uuid
  name: string
  role: string
  department: string
  year: number | null
}
export interface SetRow {
  id: Uuid
  name: string
  bond: string
  bondLabel: string
  state: SetState
  reason: string
  members: SetMember[]
  examinationId: Uuid | null
  found: Counts | null
  open: Counts | null
  job: JobView | null
  changedAt: Instant
}

// ---- system
export interface SystemView {
  name: string
  version: string
  demo: boolean
  maxUploadBytes: number
  allowedKinds: string[]
  database: 'UP' | 'AWAY'
  csrfHeader: string
}
