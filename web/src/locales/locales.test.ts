import { describe, expect, it } from 'vitest'
import zhCN from './zh-CN'

const sources = import.meta.glob<string>('../**/*.{vue,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
// t('a.b'), $t("a.b"), text(`a.b`): only whole keys; those put together at run time cannot be read here.
const USE = /(?:\$t|\bt|\btext)\(\s*(['"`])([a-zA-Z]\w*(?:\.\w+)+)\1/g

function has(key: string): boolean {
  let node: unknown = zhCN
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null || !(part in node)) return false
    node = (node as Record<string, unknown>)[part]
  }
  return typeof node === 'string'
}

describe('texts', () => {
  it('exist for every key that a page names', () => {
    const missing = Object.entries(sources)
      .filter(([path]) => !path.endsWith('.test.ts'))
      .flatMap(([path, source]) => [...source.matchAll(USE)].map((use) => `${path}: ${use[2]}`))
      .filter((use) => !has(use.split(': ')[1] ?? ''))
    expect(missing).toEqual([])
  })
})
