import { computed, shallowRef } from 'vue'
import { listTemplates } from '@/api/targetList'
import { readTemplate } from '@/api/targets'
import type { FormTemplate } from '@/api/targets.types'

/** Level 1 and 2 of the indicators, in the words of the first form in use. */
export function useFrame() {
  const template = shallowRef<FormTemplate | null>(null)
  void listTemplates()
    .then((rows) => (rows[0] === undefined ? null : readTemplate(rows[0].id)))
    .then(
      (found) => (template.value = found),
      () => undefined,
    )
  const groups = computed(() =>
    (template.value?.indicators.categories ?? []).flatMap(({ category, label, types }) =>
      types.map((type) => ({ key: `${category}/${type.type}`, label: `${label} › ${type.label}` })),
    ),
  )
  const labelOf = (category: string, type: string): string =>
    groups.value.find((one) => one.key === `${category}/${type}`)?.label ?? type
  return { groups, labelOf }
}
