import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Column } from '@/components/table/columns'

const KEY = 'mingzhang.documents.columns'

/** All columns a list of documents can have, in their order. */
const ALL: Omit<Column, 'label'>[] = [
  { key: 'name', sort: 'name' },
  { key: 'department', width: 168, sort: 'department' },
  { key: 'division', width: 96, sort: 'division' },
  { key: 'year', width: 64, sort: 'year', align: 'center', descendingFirst: true },
  { key: 'kind', width: 88, sort: 'kind' },
  { key: 'state', width: 96 },
  { key: 'errors', width: 76, sort: 'errors', align: 'right', descendingFirst: true },
  { key: 'warnings', width: 76, sort: 'warnings', align: 'right', descendingFirst: true },
  { key: 'infos', width: 76, sort: 'infos', align: 'right', descendingFirst: true },
  { key: 'bound', width: 84, align: 'right' },
  { key: 'versions', width: 72, sort: 'versions', align: 'right', descendingFirst: true },
  { key: 'size', width: 84, sort: 'size', align: 'right', descendingFirst: true },
  { key: 'createdAt', width: 112, sort: 'createdAt', align: 'right', descendingFirst: true },
  { key: 'examinedAt', width: 112, sort: 'examinedAt', align: 'right', descendingFirst: true },
  { key: 'changedAt', width: 112, sort: 'changedAt', align: 'right', descendingFirst: true },
]
const USUALLY_HIDDEN = ['division', 'versions', 'size', 'createdAt', 'examinedAt']

function remembered(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (Array.isArray(stored)) return stored.filter((key): key is string => typeof key === 'string')
  } catch {
    // What was stored is no list: as usual.
  }
  return USUALLY_HIDDEN
}

/** The columns someone has chosen, remembered in this browser. The name always stays. */
export function useColumns() {
  const { t } = useI18n()
  const hidden = ref(remembered())
  watch(hidden, (keys) => localStorage.setItem(KEY, JSON.stringify(keys)))
  const tips: Record<string, string> = { bound: t('documents.tips.bound') }
  for (const key of ['errors', 'warnings', 'infos']) tips[key] = t('documents.tips.counts')
  const all = ALL.map((column) => ({
    ...column,
    label: t(`documents.columns.${column.key}`),
    ...(column.key in tips ? { tip: tips[column.key] } : {}),
  })) as Column[]
  const shown = computed(() => all.filter((column) => !hidden.value.includes(column.key)))

  function toggle(key: string): void {
    hidden.value = hidden.value.includes(key)
      ? hidden.value.filter((one) => one !== key)
      : [...hidden.value, key]
  }
  return { all, hidden, shown, toggle }
}
