import type {
  FormTemplate,
  Period,
  TemplateCategory,
  TemplateField,
  TemplateFunding,
} from '@/api/targets.types'

/** What is changed in a copy of a form; the form that is in use stays as it was. */
export type Edit = (copy: FormTemplate) => void

export function edited(template: FormTemplate, edit: Edit): FormTemplate {
  const copy = JSON.parse(JSON.stringify(template)) as FormTemplate
  edit(copy)
  return copy
}

/** Short things a form can ask for, by name. */
export const FIELDS = [
  'PROJECT_NAME',
  'DEPARTMENT',
  'UNIT',
  'NATURE',
  'PERIOD',
  'CATEGORY',
  'START_DATE',
  'END_DATE',
  'PERSON_IN_CHARGE',
  'CLERK',
  'PHONE',
  'FILLED_ON',
  'DEPARTMENT_NAME',
] as const
/** Long texts over the whole width. */
export const TEXTS = ['OVERVIEW', 'GROUNDS', 'NECESSITY', 'MEASURES', 'PLAN'] as const
export const SIGNATURES = ['PERSON_IN_CHARGE', 'CLERK', 'PHONE', 'FILLED_ON'] as const
export const SOURCES = [
  'CENTRAL',
  'PROVINCIAL',
  'CITY_COUNTY',
  'CITY',
  'COUNTY',
  'TOWN',
  'FISCAL',
  'APPROPRIATION',
  'CURRENT_APPROPRIATION',
  'GOVERNMENT_MANAGED_FUNDS',
  'STATE_CAPITAL_OPERATIONS',
  'SPECIAL_FISCAL_ACCOUNT_FUNDS',
  'UPPER_LEVEL',
  'OWN_LEVEL',
  'CARRY_OVER',
  'SELF_RAISED',
  'OTHER',
] as const
/** Second levels by their first level. */
export const TYPES: Record<string, readonly string[]> = {
  COST: ['ECONOMIC_COST', 'SOCIAL_COST', 'ENVIRONMENTAL_COST'],
  OUTPUT: ['QUANTITY', 'QUALITY', 'TIMELINESS', 'COST'],
  BENEFIT: ['ECONOMIC', 'SOCIAL', 'ECOLOGICAL', 'SUSTAINED'],
  SATISFACTION: ['RECIPIENT_SATISFACTION'],
}
export const PERIODS: readonly Period[] = ['IMPLEMENTATION', 'ANNUAL']
const LONGEST_TEXT = 4000

/** Moves one of a list up or down; nothing beyond its ends. */
export function moved(list: unknown[], at: number, by: 1 | -1): void {
  const to = at + by
  if (to < 0 || to >= list.length) return
  const [one] = list.splice(at, 1)
  list.splice(to, 0, one)
}

function keysOf(template: FormTemplate): Set<string> {
  return new Set([
    ...template.fieldRows.flat().map((one) => one.key),
    ...template.texts.map((one) => one.key),
    ...template.footer.map((one) => one.key),
  ])
}

/** Of what a form could ask for, what it does not ask for yet. */
export function free(template: FormTemplate, of: readonly string[]): string[] {
  const used = keysOf(template)
  return of.filter((key) => !used.has(key))
}

export function freeSources(template: FormTemplate): string[] {
  const used = new Set(template.funding?.rows.map((row) => row.source))
  return SOURCES.filter((source) => !used.has(source))
}

export function freeTypes(category: TemplateCategory): string[] {
  const used = new Set(category.types.map((one) => one.type))
  return (TYPES[category.category] ?? []).filter((type) => !used.has(type))
}

export function freeCategories(template: FormTemplate): string[] {
  const used = new Set(template.indicators.categories.map((one) => one.category))
  return Object.keys(TYPES).filter((category) => !used.has(category))
}

/** Where the register knows what is asked for. */
const FROM: Partial<Record<string, TemplateField['filledFrom']>> = {
  PROJECT_NAME: 'PROJECT',
  NATURE: 'PROJECT',
  PERIOD: 'PROJECT',
  CATEGORY: 'PROJECT',
  START_DATE: 'PROJECT',
  END_DATE: 'PROJECT',
  UNIT: 'UNIT',
  DEPARTMENT: 'DEPARTMENT',
  DEPARTMENT_NAME: 'DEPARTMENT',
}

export function addField(key: string, label: string): Edit {
  const kind = key.endsWith('_DATE') ? 'DATE' : 'TEXT'
  return (copy) =>
    copy.fieldRows.push([{ key, label, required: true, kind, choices: [], filledFrom: FROM[key] ?? '' }])
}

/** Takes a field out; a row that has none left goes too. */
export function removeField(row: number, at: number): Edit {
  return (copy) => {
    copy.fieldRows[row]?.splice(at, 1)
    copy.fieldRows = copy.fieldRows.filter((fields) => fields.length > 0)
  }
}

/** Puts the only field of a row beside the only one of the row above, or gives the second of a row a row of its own. */
export function pairField(row: number): Edit {
  return (copy) => {
    const fields = copy.fieldRows[row]
    const above = copy.fieldRows[row - 1]
    if (fields?.length === 2) copy.fieldRows.splice(row, 1, fields.slice(0, 1), fields.slice(1))
    else if (fields?.length === 1 && above?.length === 1)
      copy.fieldRows.splice(row - 1, 2, [...above, ...fields])
  }
}

export function addSource(source: string, label: string): Edit {
  return (copy) => {
    const labels: TemplateFunding['labels'] = {}
    for (const period of copy.periods) labels[period] = label
    copy.funding?.rows.push({ source, labels, required: false, sum: false, indent: 1 })
  }
}

export function addText(key: string, label: string): Edit {
  return (copy) => copy.texts.push({ key, label, required: true, longest: LONGEST_TEXT })
}

export function addSignature(key: string, label: string): Edit {
  return (copy) => copy.footer.push({ key, label, required: true })
}

export function addType(category: string, type: string, label: string): Edit {
  return (copy) =>
    copy.indicators.categories
      .find((one) => one.category === category)
      ?.types.push({ type, label, mark: '', markText: '', atLeast: 0, printedEmpty: true })
}

/** A first level comes with its first second level: without one it would not be printed. */
export function addCategory(category: string, label: string, typeLabel: (type: string) => string): Edit {
  return (copy) => {
    copy.indicators.categories.push({ category, label, types: [] })
    const first = TYPES[category]?.[0]
    if (first !== undefined) addType(category, first, typeLabel(first))(copy)
  }
}

/** Takes a second level out; a first level without any goes too. */
export function removeType(category: number, type: number): Edit {
  return (copy) => {
    copy.indicators.categories[category]?.types.splice(type, 1)
    copy.indicators.categories = copy.indicators.categories.filter((one) => one.types.length > 0)
  }
}

/** Marks behind a second level; how they are printed is a matter of words. */
export const MARKS = ['', 'REQUIRED', 'REQUIRED_HARD'] as const

/** How a period is called, and its goal. */
export type PeriodWords = Record<Period, { name: string; goal: string }>

function onlyOf<T>(labels: Partial<Record<Period, T>>, periods: Period[], missing: (period: Period) => T) {
  const kept: Partial<Record<Period, T>> = {}
  for (const period of periods) kept[period] = labels[period] ?? missing(period)
  return kept
}

/**
 * Turns a period on or off: money, goals and indicators follow. The last period stays; one that comes has the words of the
 * other one or, where these name it, its own.
 */
export function turnPeriod(period: Period, words: PeriodWords): Edit {
  return (copy) => {
    const periods = PERIODS.filter((one) => copy.periods.includes(one) !== (one === period))
    if (periods.length === 0) return
    const other = (labels: Partial<Record<Period, string>>) => Object.values(labels)[0] ?? ''
    copy.periods = periods
    for (const row of copy.funding?.rows ?? []) {
      const before = row.labels
      row.labels = onlyOf(before, periods, (one) =>
        PERIODS.reduce((text, named) => text.replace(words[named].name, words[one].name), other(before)),
      )
    }
    copy.goals.labels = onlyOf(copy.goals.labels, periods, (one) => words[one].goal)
    copy.indicators.valueLabels = onlyOf(copy.indicators.valueLabels, periods, () =>
      other(copy.indicators.valueLabels),
    )
  }
}

const STEP = /\[(\d+)\]/gu

/** Where something is wrong, as the server names it: the part of the form, and which of its rows, from 1. */
export function placeOf(at: string): { part: string; rows: number[] } {
  return {
    part: at.split(/[.[]/u)[0] ?? at,
    rows: [...at.matchAll(STEP)].map((found) => Number(found[1]) + 1),
  }
}
