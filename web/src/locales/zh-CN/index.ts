import access from './access'
import attachments from './attachments'
import audit from './audit'
import chains from './chains'
import common from './common'
import departments from './departments'
import documents from './documents'
import effects from './effects'
import flow from './flow'
import frame from './frame'
import imports from './imports'
import intake from './intake'
import library from './library'
import organizations from './organizations'
import overview from './overview'
import people from './people'
import projects from './projects'
import report from './report'
import rules from './rules'
import seasons from './seasons'
import sets from './sets'
import sheet from './sheet'
import targets from './targets'
import templates from './templates'
import viewer from './viewer'
import yearCopy from './yearCopy'

/** One file per area; an area's texts are changed by whoever changes the area. */
export default {
  access,
  attachments,
  audit,
  chains,
  common,
  effects,
  flow,
  frame,
  imports,
  intake,
  library,
  documents,
  report,
  rules,
  seasons,
  sets,
  sheet,
  targets,
  templates,
  departments,
  organizations,
  people,
  overview,
  projects,
  viewer,
  yearCopy,
}
