import type { Journal } from './queue'

const PREFIX = 'mingzhang.target.'

/** What is typed and not yet stored stays in this browser, person by person, until it is. */
export function journalOf(person: string, declaration: string) {
  const key = `${PREFIX}${person}.${declaration}`
  return {
    read(): Journal | null {
      try {
        const text = localStorage.getItem(key)
        return text === null ? null : (JSON.parse(text) as Journal)
      } catch {
        return null
      }
    },
    /** True when it could be kept: a full or forbidden storage must not stop anybody from typing. */
    keep(journal: Journal | null): boolean {
      try {
        if (journal === null) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(journal))
        return true
      } catch {
        return false
      }
    },
  }
}
