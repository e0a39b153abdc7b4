import type { EffectRow } from '@/api/effects'

export type Shown = 'all' | 'BLOCKING' | 'ADVISORY' | 'decided'

/** The checks that hold all the words, in id, title or reason, and are of the state. */
export function shownRows(rows: readonly EffectRow[], words: string, state: Shown): EffectRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const searched = `${row.check} ${row.title} ${row.decided?.reason ?? ''}`.toLowerCase()
    const fits = state === 'all' || (state === 'decided' ? row.decided !== null : row.effect === state)
    return fits && wanted.every((word) => searched.includes(word))
  })
}
