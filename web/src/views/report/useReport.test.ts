import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { useReport } from './useReport'

/** A server that knows every examination; what was asked for is noted. */
function serve(asked: string[]): void {
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.replace(/^.*examinations\//, ''))
    const id = /examinations\/([^/]+)/.exec(url)?.[1]
    return Promise.resolve(new Response(JSON.stringify({ id, findings: [], blocks: [], relations: [] })))
  })
}

describe('useReport', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('asks for document and findings at once, for relations once and only when wanted', async () => {
    const asked: string[] = []
    serve(asked)
    const report = effectScope().run(() =>
      useReport(
        () => 'e1',
        () => false,
      ),
    )
    await flushPromises()
    expect(report?.loaded.value?.examination.id).toBe('e1')
    expect(asked).toEqual(['e1', 'e1/view', 'e1/findings'])
    await Promise.all([report?.askRelations(), report?.askRelations()])
    expect(asked.slice(3)).toEqual(['e1/relations'])
  })

  it('asks for no parts of a refused document', async () => {
    const asked: string[] = []
    serve(asked)
    const report = effectScope().run(() =>
      useReport(
        () => 'e1',
        () => true,
      ),
    )
    await flushPromises()
    expect(asked).toEqual(['e1'])
    expect(report?.loaded.value?.findings.findings).toEqual([])
    expect(report?.problem.value).toBe('')
  })

  it('forgets one examination when the next is wanted', async () => {
    serve([])
    const id = ref<string | null>('e1')
    const report = effectScope().run(() =>
      useReport(
        () => id.value,
        () => false,
      ),
    )
    await flushPromises()
    id.value = 'e2'
    await flushPromises()
    expect(report?.loaded.value?.examination.id).toBe('e2')
    id.value = null
    await flushPromises()
    expect(report?.loaded.value).toBeNull()
  })
})
