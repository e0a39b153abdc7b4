import { post } from './http'

/** What became of taking the declarations of a year over into a later one. */
export interface YearCopied {
  done: number
  items: { projectId: string; title: string; declarationId: string | null; problem: string }[]
}

export function copyYear(fromYear: number, toYear: number, path: string): Promise<YearCopied> {
  return post('/declarations/copy', { fromYear, toYear, path })
}
