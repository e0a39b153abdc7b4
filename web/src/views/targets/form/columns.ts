import type { FormTemplate, Period } from '@/api/targets.types'
import type { SheetColumn, SheetHead } from '@/components/sheet/sheet'
import type { IndicatorPart } from './indicatorEdits'

export const SIDE_OF: Record<Period, 'implementation' | 'annual'> = {
  IMPLEMENTATION: 'implementation',
  ANNUAL: 'annual',
}
/** Where the indicator table stands in a width: label, level 1, and for each period level 2 and the cells. */
export interface IndicatorColumns {
  parts: IndicatorPart[]
  columns: SheetColumn[]
  heads: SheetHead[]
  label: { x: number; width: number }
  category: { x: number; width: number }
  types: { x: number; width: number }[]
}

/** A form may have fewer periods for its indicators than for its money. */
export function indicatorPeriods(template: FormTemplate): Period[] {
  const labelled = template.periods.filter((period) => period in template.indicators.valueLabels)
  return labelled.length > 0 ? labelled : template.periods
}

export function goalPeriods(template: FormTemplate): Period[] {
  const labelled = template.periods.filter((period) => period in template.goals.labels)
  return labelled.length > 0 ? labelled : template.periods
}

export function fundingPeriods(template: FormTemplate): Period[] {
  return template.periods.filter((period) => template.funding?.rows.some((row) => period in row.labels))
}

const LABEL_PX = 32
const CATEGORY_PX = 64
const TYPE_PX = 84
/** Out of twelve: the name, the value, and the standard where there is one. */
const WITHOUT_STANDARD = { name: 7, value: 5, standard: 0 }
const WITH_STANDARD = { name: 5, value: 4, standard: 3 }

export function indicatorColumns(
  template: FormTemplate,
  width: number,
  words: Record<Period, string>,
): IndicatorColumns {
  const { columns: names } = template.indicators
  const periods = indicatorPeriods(template)
  const share = names.standard === '' ? WITHOUT_STANDARD : WITH_STANDARD
  const half = Math.floor((width - LABEL_PX - CATEGORY_PX) / periods.length)
  const made: IndicatorColumns = {
    parts: [],
    columns: [],
    heads: [{ key: 'category', x: LABEL_PX, width: CATEGORY_PX, text: names.category }],
    label: { x: 0, width: LABEL_PX },
    category: { x: LABEL_PX, width: CATEGORY_PX },
    types: [],
  }
  made.heads.unshift({ key: 'label', x: 0, width: LABEL_PX, text: '' })
  periods.forEach((period, at) => {
    let x = LABEL_PX + CATEGORY_PX + at * half
    const end = at === periods.length - 1 ? width : x + half
    made.types.push({ x, width: TYPE_PX })
    made.heads.push({ key: `${period}.type`, x, width: TYPE_PX, text: names.type })
    x += TYPE_PX
    const unit = (end - x) / 12
    for (const part of ['name', 'value', 'standard'] as const) {
      if (share[part] === 0) continue
      const last = part === 'standard' || (part === 'value' && share.standard === 0)
      const wide = last ? end - x : Math.round(unit * share[part])
      const text = part === 'value' ? (template.indicators.valueLabels[period] ?? names.value) : names[part]
      const key = `${SIDE_OF[period]}.${part}` as const
      const before = periods.length > 1 ? words[period] : ''
      made.parts.push(key)
      made.columns.push({ key, label: before + text, x, width: wide, suggests: part === 'name' })
      made.heads.push({ key, x, width: wide, text })
      x += wide
    }
  })
  return made
}
