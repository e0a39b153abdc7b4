import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouteLocationNormalized } from 'vue-router'
import { useContext, usualYear } from './context'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const to = (query: Record<string, string>) => ({ query }) as unknown as RouteLocationNormalized

describe('context', () => {
  beforeEach(() => {
    localStorage.clear()
    setActivePinia(createPinia())
  })
  afterEach(() => vi.unstubAllGlobals())

  it('begins with the year whose budget is being made', () => {
    expect(usualYear(new Date(2026, 5, 30))).toBe(2026)
    expect(usualYear(new Date(2026, 6, 1))).toBe(2027)
  })

  it('completes an address and leaves alone what it says already', () => {
    const context = useContext()
    context.set({ year: 2027, organization: { id: 'a', path: '/1/4/', name: '甲局' } })
    expect(context.completed(to({ text: '改造' }))).toEqual({ year: '2027', org: '/1/4/', text: '改造' })
    expect(context.completed(to({ year: '2026' }))).toEqual({ year: '2026', org: '/1/4/' })
    expect(context.completed(to({ year: '2026', org: '/1/9/' }))).toBeNull()
    // Meant so by whoever sent the link.
    expect(context.completed(to({ year: '2026', org: '' }))).toBeNull()
  })

  it('believes an address, asks for the name, and forgets a place that is not to be seen', async () => {
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(
        url.includes(encodeURIComponent('/1/4/'))
          ? new Response(JSON.stringify({ id: 'a', name: '甲局' }))
          : new Response(JSON.stringify({ code: 'NOT_FOUND' }), { status: 404 }),
      ),
    )
    const context = useContext()
    context.readAddress({ year: '2025', org: '/1/4/' })
    expect(context.query).toEqual({ year: 2025, path: '/1/4/' })
    await settled()
    await settled()
    expect(context.organization?.name).toBe('甲局')
    context.readAddress({ year: 'x', org: '/9/' })
    await settled()
    await settled()
    expect(context.query).toEqual({ year: 2025, path: '' })
  })

  it('is remembered over visits', async () => {
    useContext().set({ year: 2024, organization: { id: 'a', path: '/1/', name: '甲' } })
    await settled()
    setActivePinia(createPinia())
    expect(useContext().query).toEqual({ year: 2024, path: '/1/' })
  })
})
