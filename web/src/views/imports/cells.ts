import type { ImportedCells } from '@/api/imports'
import { SIDE_OF, indicatorPeriods } from '@/views/targets/form/columns'

/** A cell with something in it, as a line of the comparison. */
export interface ImportedCell {
  at: string
  text: string
  place: string
  /** What the register says, when it says something else. */
  record: string | null
}
export interface CellGroup {
  group: 'fields' | 'funding' | 'goals' | 'tasks' | 'indicators'
  cells: ImportedCell[]
}

/** Everything that was recognized in a form, cell by cell in the order of the form; `print` writes fen. */
export function cellsOf(imported: ImportedCells, print: (fen: string | null) => string): CellGroup[] {
  const { form, places, differences, template } = imported
  const records = new Map(differences.map((one) => [one.at, one.record]))
  const cell = (at: string, text: string): ImportedCell => ({
    at,
    text,
    place: places[at] ?? places[at.split('/').slice(0, 2).join('/')] ?? '',
    record: records.get(at) ?? null,
  })
  const filled = (cells: ImportedCell[]) => cells.filter((one) => one.text !== '' || one.record !== null)
  const sides = indicatorPeriods(template).map((period) => SIDE_OF[period])
  const groups: CellGroup[] = [
    { group: 'fields', cells: Object.entries(form.fields).map(([key, text]) => cell(`field/${key}`, text)) },
    {
      group: 'funding',
      cells: Object.entries(form.funding).map(([key, fen]) => cell(`funding/${key}`, print(fen))),
    },
    { group: 'goals', cells: Object.entries(form.goals).map(([key, text]) => cell(`goal/${key}`, text)) },
    {
      group: 'tasks',
      cells: form.tasks.flatMap((task) => [
        cell(`task/${task.id}/name`, task.name),
        cell(`task/${task.id}/content`, task.content),
        ...(['total', 'appropriation', 'other'] as const).map((part) =>
          cell(`task/${task.id}/${part}`, print(task[part])),
        ),
      ]),
    },
    {
      group: 'indicators',
      cells: form.indicators.flatMap((row) =>
        sides.flatMap((side) =>
          (['name', 'value', 'standard'] as const).map((part) =>
            cell(`indicator/${row.id}/${side}.${part}`, row[side][part]),
          ),
        ),
      ),
    },
  ]
  return groups
    .map(({ group, cells }) => ({ group, cells: filled(cells) }))
    .filter(({ cells }) => cells.length > 0)
}
