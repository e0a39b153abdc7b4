import { useI18n } from 'vue-i18n'
import type { FormTemplate, Period } from '@/api/targets.types'
import { useForm } from './formContext'
import { type FormRecord } from './record'

type Words = (key: string, values?: Record<string, unknown>) => string

/** What a cell is called in messages: its place in the words of the form. */
export function cellName(at: string, template: FormTemplate, record: FormRecord, t: Words): string {
  const [area = '', id = '', part = ''] = at.split('/')
  if (area === 'field') return fieldName(template, id) ?? t(`targets.fields.${id}`)
  if (area === 'goal') return `${template.goals.labels[id as Period] ?? ''}${template.goals.label}`
  if (area === 'funding') {
    return template.funding?.rows.find((row) => row.source === part)?.labels[id as Period] ?? part
  }
  if (area === 'indicator') {
    const row = record.indicators.get(id)
    if (row === undefined) return t('targets.cells.gone')
    const [side = '', key = ''] = part.split('.')
    const type = template.indicators.categories
      .flatMap((one) => one.types)
      .find((one) => one.type === row.type)?.label
    const period = template.periods.length > 1 ? t(`targets.cells.${side}`) : ''
    return [type ?? row.type, row.annual.name || row.implementation.name, period + t(`targets.cells.${key}`)]
      .filter((word) => word !== '')
      .join(' › ')
  }
  if (area === 'task' && id !== '') {
    const task = record.tasks.get(id)
    return [task?.name ?? t('targets.cells.gone'), t(`targets.cells.${part}`)].join(' › ')
  }
  if (area === 'level') return levelName(template, id, part)
  return t(area === 'tasks' ? 'targets.cells.tasks' : 'targets.cells.form')
}

function levelName(template: FormTemplate, category: string, type: string): string {
  const found = template.indicators.categories.find((one) => one.category === category)
  return found?.types.find((one) => one.type === type)?.label ?? found?.label ?? category
}

function fieldName(template: FormTemplate, key: string): string | undefined {
  const all = [...template.fieldRows.flat(), ...template.texts, ...template.footer]
  return all.find((one) => one.key === key)?.label
}

export function useCellNames(): (at: string) => string {
  const { template, editing } = useForm()
  const { t } = useI18n()
  return (at) => cellName(at, template, editing.record, (key, values) => t(key, values ?? {}))
}
