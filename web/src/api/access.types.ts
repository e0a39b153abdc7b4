import type { Instant, Uuid } from './types'

/** What a right permits; the names are those of the server. */
export type Permission =
  | 'EXAMINE_READ'
  | 'EXAMINE_WRITE'
  | 'ORGANIZATION_READ'
  | 'ORGANIZATION_WRITE'
  | 'PEOPLE_READ'
  | 'PEOPLE_WRITE'
  | 'RIGHTS_WRITE'
  | 'TRAIL_READ'
  | 'PROJECT_READ'
  | 'PROJECT_WRITE'
  | 'PROJECT_ADMIT'
  | 'TARGET_READ'
  | 'TARGET_WRITE'
  | 'FLOW_MOVE'
  | 'SEASON_READ'
  | 'SEASON_WRITE'
  | 'TEMPLATE_READ'
  | 'TEMPLATE_WRITE'
  | 'LIBRARY_READ'
  | 'LIBRARY_WRITE'

export const ROLES = [
  'UNIT_CLERK',
  'UNIT_HEAD',
  'DEPARTMENT_REVIEWER',
  'FINANCE_BUSINESS_REVIEWER',
  'FINANCE_PERFORMANCE_REVIEWER',
  'BUREAU_HEAD',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
] as const
export type Role = (typeof ROLES)[number]
export const STAGES = ['EXAMINATION', 'DECLARATION', 'ADMINISTRATION'] as const
export type Stage = (typeof STAGES)[number]

/** A role at a place, in years, for a stage; nothing said of years or stage means all of them. */
export interface RightView {
  id: Uuid
  role: Role
  roleLabel: string
  path: string
  pathName: string
  yearFrom: number | null
  yearTo: number | null
  stage: Stage | null
  stageLabel: string | null
  /** Whose right it is, where one only stands in. */
  principal: { id: Uuid; name: string } | null
}

export interface Me {
  /** ALONE: one person on his own machine, nobody signs in. */
  mode: 'ALONE' | 'ACCOUNTS'
  person: {
    id: Uuid
    login: string
    name: string
    path: string
    homeName: string
    mustChangePassword: boolean
    totp: boolean
  }
  permissions: Permission[]
  rights: RightView[]
  sessionEnds: Instant | null
}

export interface SetupState {
  /** No account exists yet. */
  open: boolean
  oidc: { name: string; address: string } | null
}
