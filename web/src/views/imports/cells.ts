import type { ImportedCells, SourcePlace } from '@/api/imports'
import { SIDE_OF, fundingPeriods, indicatorPeriods } from '@/views/targets/form/columns'

const NOWHERE: SourcePlace = { words: '', at: '' }

/** A cell with something in it, as a line of the comparison. */
export interface ImportedCell {
  at: string
  text: string
  place: SourcePlace
  /** What the register says, when it says something else. */
  record: string | null
}
export interface CellGroup {
  group: 'fields' | 'funding' | 'goals' | 'tasks' | 'indicators'
  cells: ImportedCell[]
}

/** Fields as the form prints them; those it does not print come last. */
function inOrder(template: ImportedCells['template'], keys: string[]): string[] {
  const printed = [...template.fieldRows.flat(), ...template.texts, ...template.footer].map((one) => one.key)
  const place = (key: string) => (printed.includes(key) ? printed.indexOf(key) : printed.length)
  return [...keys].sort((a, b) => place(a) - place(b))
}

/** Amounts as the form prints them: by period, then from the total down to its parts. */
function fundingInOrder(template: ImportedCells['template'], keys: string[]): string[] {
  const printed = fundingPeriods(template).flatMap((period) =>
    (template.funding?.rows ?? []).map((row) => `${period}/${row.source}`),
  )
  const place = (key: string) => (printed.includes(key) ? printed.indexOf(key) : printed.length)
  return [...keys].sort((a, b) => place(a) - place(b))
}

/** Everything that was recognized in a form, cell by cell in the order of the form; `print` writes fen. */
export function cellsOf(imported: ImportedCells, print: (fen: string | null) => string): CellGroup[] {
  const { form, places, differences, template } = imported
  const records = new Map(differences.map((one) => [one.at, one.record]))
  const cell = (at: string, text: string): ImportedCell => ({
    at,
    text,
    place: places[at] ?? places[at.split('/').slice(0, 2).join('/')] ?? NOWHERE,
    record: records.get(at) ?? null,
  })
  const filled = (cells: ImportedCell[]) => cells.filter((one) => one.text !== '' || one.record !== null)
  const sides = indicatorPeriods(template).map((period) => SIDE_OF[period])
  const groups: CellGroup[] = [
    {
      group: 'fields',
      cells: inOrder(template, Object.keys(form.fields)).map((key) =>
        cell(`field/${key}`, form.fields[key] ?? ''),
      ),
    },
    {
      group: 'funding',
      cells: fundingInOrder(template, Object.keys(form.funding)).map((key) =>
        cell(`funding/${key}`, print(form.funding[key] ?? null)),
      ),
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

/** The cell of a form that was taken from a place of the document: exactly there, or from the nearest one before it in the same row. */
export function cellAt(places: Readonly<Record<string, SourcePlace>>, place: string): string | null {
  const keys = Object.keys(places)
  const row = place.replace(/c\d+$/, '')
  return (
    keys.find((key) => places[key]?.at === place) ??
    keys.filter((key) => places[key]?.at.replace(/c\d+$/, '') === row).at(-1) ??
    null
  )
}
