export type SeasonState = 'NONE' | 'OPEN' | 'CLOSED'

/** The season that holds for a place, with the days of its steps. */
export interface Calendar {
  state: SeasonState
  year: number
  path: string
  pathName: string
  note: string
  steps: CalendarStep[]
}

export interface CalendarStep {
  number: number
  name: string
  opens: string | null
  closes: string | null
  stand: 'BEFORE' | 'NOW' | 'OVER'
}
