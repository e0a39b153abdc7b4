import type { Choice } from '@/api/projects.types'
import type { AmountUnit } from '@/api/targets.types'
import { printAmount, sumOf } from '@/components/sheet/amounts'
import type { CellMark, SheetSource } from '@/components/sheet/sheet'
import type { ProjectEditing } from './useProjectEditing'

const NAME_PX = 190
const YEAR_PX = 128
const LINE_PX = 34
const DECIMALS = 2

export interface PlanGrid {
  source: SheetSource
  years: number[]
  /** The address of a cell; null for a sum. */
  at(line: number, column: number): string | null
}
export interface PlanOrder {
  editing: ProjectEditing
  sources: readonly Choice[]
  years: readonly number[]
  unit: AmountUnit
  words: { sum: string; year: (year: number) => string; source: string }
  wrong: ReadonlyMap<string, { typed: string; message: string }>
}

/** The plan as a sheet: fund sources down, years across, sums at both ends. */
export function planGrid({ editing, sources, years, unit, words, wrong }: PlanOrder): PlanGrid {
  const width = NAME_PX + YEAR_PX * (years.length + 1)
  const at = (line: number, column: number): string | null => {
    const source = sources[line]
    const year = years[column]
    return source === undefined || year === undefined ? null : `plan/${year}/${source.code}`
  }
  const amount = (line: number, column: number): string | null => {
    const lines = line < sources.length ? [line] : sources.map((_, index) => index)
    const columns = column < years.length ? [column] : years.map((_, index) => index)
    return sumOf(lines.flatMap((l) => columns.map((c) => editing.cells.get(at(l, c) ?? '') ?? null)))
  }
  const heads = [
    { key: 'source', x: 0, width: NAME_PX, text: words.source },
    ...years.map((year, i) => ({
      key: String(year),
      x: NAME_PX + i * YEAR_PX,
      width: YEAR_PX,
      text: words.year(year),
    })),
    { key: 'sum', x: NAME_PX + years.length * YEAR_PX, width: YEAR_PX, text: words.sum },
  ]
  const source: SheetSource = {
    lines: sources.length + 1,
    columns: [...years.map(String), 'sum'].map((key, i) => ({
      key,
      label: heads[i + 1]?.text ?? '',
      x: NAME_PX + i * YEAR_PX,
      width: YEAR_PX,
      align: 'right',
    })),
    labels: [...sources.map((one) => one.name), words.sum].map((text, line) => ({
      key: `label-${line}`,
      x: 0,
      width: NAME_PX,
      from: line,
      to: line + 1,
      text,
      align: 'left',
    })),
    heads,
    width,
    readonly: !editing.mayEdit('plan/2000/OTHER'),
    height: () => LINE_PX,
    lineKey: (line) => sources[line]?.code ?? 'sum',
    lineName: (line) => sources[line]?.name ?? words.sum,
    text: (line, column) =>
      wrong.get(at(line, column) ?? '')?.typed ?? printAmount(amount(line, column), unit, DECIMALS),
    editText: (line, column) =>
      wrong.get(at(line, column) ?? '')?.typed ?? printAmount(amount(line, column), unit, 0, false),
    second: () => '',
    mark(line, column): CellMark {
      const cell = at(line, column)
      if (cell === null) return {}
      const bad = wrong.get(cell)
      if (bad !== undefined) return { save: 'refused', finding: 'ERROR', tip: bad.message }
      return editing.saving.value.pending.has(cell) ? { save: 'waiting' } : {}
    },
  }
  return { source, years: [...years], at }
}
