import {
  Avatar,
  Calendar,
  Clock,
  Collection,
  Connection,
  DataAnalysis,
  Document,
  DocumentChecked,
  Files,
  Folder,
  House,
  Key,
  Notebook,
  OfficeBuilding,
  SetUp,
  Share,
  Tickets,
  Upload,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Permission } from '@/api/access.types'

export interface Area {
  /** Lit by the meta `area` of a page; its name is the text `frame.areas.<area>`. */
  area: string
  to: string
  icon: Component
  needs: Permission | Permission[]
}
export interface AreaGroup {
  /** Its name is the text `frame.groups.<group>`; empty stands for no heading. */
  group: string
  areas: Area[]
}

/** The left navigation by the year's round. An entry shows once its page exists and the person may use it. */
export const AREAS: readonly AreaGroup[] = [
  { group: '', areas: [{ area: 'desk', to: '/desk', icon: House, needs: 'FLOW_MOVE' }] },
  {
    group: 'declare',
    areas: [
      { area: 'projects', to: '/projects', icon: Folder, needs: 'PROJECT_READ' },
      { area: 'targets', to: '/targets', icon: DocumentChecked, needs: 'TARGET_READ' },
      { area: 'imports', to: '/imports', icon: Upload, needs: 'TARGET_WRITE' },
      { area: 'library', to: '/library', icon: Notebook, needs: 'LIBRARY_READ' },
    ],
  },
  {
    group: 'examine',
    areas: [
      { area: 'documents', to: '/documents', icon: Document, needs: 'EXAMINE_READ' },
      { area: 'sets', to: '/sets', icon: Files, needs: 'EXAMINE_READ' },
      { area: 'departments', to: '/departments', icon: OfficeBuilding, needs: 'EXAMINE_READ' },
      { area: 'overview', to: '/overview', icon: DataAnalysis, needs: 'EXAMINE_READ' },
      { area: 'rules', to: '/rules', icon: Collection, needs: 'EXAMINE_READ' },
    ],
  },
  {
    group: 'base',
    areas: [
      { area: 'organizations', to: '/organizations', icon: Share, needs: 'ORGANIZATION_READ' },
      { area: 'templates', to: '/templates', icon: Tickets, needs: 'TEMPLATE_READ' },
      { area: 'seasons', to: '/seasons', icon: Calendar, needs: 'SEASON_READ' },
      { area: 'chains', to: '/chains', icon: Connection, needs: 'SEASON_WRITE' },
      { area: 'effects', to: '/effects', icon: SetUp, needs: 'SEASON_WRITE' },
    ],
  },
  {
    group: 'system',
    areas: [
      { area: 'people', to: '/people', icon: Avatar, needs: 'PEOPLE_READ' },
      { area: 'rights', to: '/rights', icon: Key, needs: 'PEOPLE_READ' },
      { area: 'audit', to: '/audit', icon: Clock, needs: 'TRAIL_READ' },
    ],
  },
]

/** What a person sees of the navigation; `exists` says whether an address has a page. */
export function visibleAreas(
  may: (needs: Area['needs']) => boolean,
  exists: (to: string) => boolean,
): AreaGroup[] {
  return AREAS.map(({ group, areas }) => ({
    group,
    areas: areas.filter((area) => exists(area.to) && may(area.needs)),
  })).filter(({ areas }) => areas.length > 0)
}
