import type { components } from './generated'

/**
 * Shapes of the REST API under short names; generated from the server's OpenAPI document (`npm run api`), by hand only
 * where that says less than we know. Amounts are printed strings, never numbers.
 */
type Schemas = components['schemas']
export type Uuid = string
/** ISO-8601, UTC. */
export type Instant = string
export type Severity = 'ERROR' | 'WARNING' | 'INFO'

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
  /** Whether there are more than the total, which were not looked at. */
  more: boolean
}
export type Counts = Schemas['Counts']
/** How much of what was found in a document takes part in some check. */
export type Bound = Schemas['Share']

// ---- intake and jobs
/** duplicateOf: the same content is already here, nothing new was stored; maybeVersionOf: same name, other content. */
export type UploadResult = Schemas['UploadResult']
export type JobView = Schemas['JobView']
export type JobState = JobView['state']
export type JobStage = JobView['stage']
export type JobList = Schemas['JobsJobList']

// ---- documents
/** found: all findings; open: those without a mark in force. */
export type DocumentRow = Schemas['DocumentRow']
export type DocumentState = DocumentRow['state']
export type Media = DocumentRow['media']
export type Facet = Schemas['FacetsViewChoice']
export type DocumentFacets = Schemas['FacetsView']
export type VersionView = Schemas['VersionView']
export type DocumentDetail = Schemas['DocumentDetail']
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
export type SetMember = Schemas['SetRowSetMemberRow']
export type SetRow = Omit<Schemas['SetRow'], 'state'> & { state: SetState }

// ---- system
export type SystemView = Schemas['SystemView']
