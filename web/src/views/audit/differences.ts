export interface Difference {
  field: string
  /** null: the field was not there. */
  before: string | null
  after: string | null
}

/** A value of the trail as one reads it; what holds several values is written out. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(shown).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The fields an entry speaks of, in their order, those that came in last. */
export function differencesOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.map((field) => ({
    field,
    before: field in before ? shown(before[field]) : null,
    after: field in after ? shown(after[field]) : null,
  }))
}
