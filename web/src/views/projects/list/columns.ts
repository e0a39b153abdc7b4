import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Column } from '@/components/table/columns'

const KEY = 'mingzhang.projects.columns'

/** All columns a list of projects can have, in their order. */
const ALL: Omit<Column, 'label'>[] = [
  { key: 'name', width: 214, sort: 'name' },
  { key: 'code', width: 180, sort: 'code' },
  { key: 'unit', width: 176, sort: 'unit' },
  { key: 'department', width: 150 },
  { key: 'kind', width: 128, sort: 'kind' },
  { key: 'nature', width: 96, sort: 'nature' },
  { key: 'term', width: 96, sort: 'year' },
  { key: 'total', width: 124, sort: 'total', align: 'right', descendingFirst: true },
  { key: 'planned', width: 124, align: 'right' },
  { key: 'state', width: 104, sort: 'state' },
  { key: 'target', width: 76, align: 'center' },
  { key: 'flags', width: 128 },
  { key: 'labels', width: 140 },
  { key: 'changed', width: 128, sort: 'changedAt', align: 'right', descendingFirst: true },
]
/** At 1366 pixels the others stand beside each other. */
const USUALLY_HIDDEN = ['department', 'kind', 'nature', 'flags', 'labels', 'changed']

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
export function useProjectColumns(planned: () => string) {
  const { t } = useI18n()
  const hidden = ref(remembered())
  watch(hidden, (keys) => localStorage.setItem(KEY, JSON.stringify(keys)))
  const all = computed(
    () =>
      ALL.map((column) => ({
        ...column,
        label: column.key === 'planned' ? planned() : t(`projects.columns.${column.key}`),
      })) as Column[],
  )
  const shown = computed(() => all.value.filter((column) => !hidden.value.includes(column.key)))

  function toggle(key: string): void {
    hidden.value = hidden.value.includes(key)
      ? hidden.value.filter((one) => one !== key)
      : [...hidden.value, key]
  }
  return { all, hidden, shown, toggle }
}
