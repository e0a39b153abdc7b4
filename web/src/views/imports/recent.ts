const KEY = 'mingzhang.imports'
const MOST = 10

export interface RecentImport {
  id: string
  name: string
}

/** The documents last handed in from this browser, newest first. */
export function recentImports(): RecentImport[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as RecentImport[]
  } catch {
    return []
  }
}

export function rememberImport(id: string, name: string): void {
  const next = [{ id, name }, ...recentImports().filter((one) => one.id !== id)].slice(0, MOST)
  localStorage.setItem(KEY, JSON.stringify(next))
}
