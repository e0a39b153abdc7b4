import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type RouteLocationNormalized, START_LOCATION } from 'vue-router'
import type { Permission } from '@/api/access.types'
import { guard } from './guard'

const everything = () => true
const elsewhere = { fullPath: '/people', meta: {} } as RouteLocationNormalized
let answers: Record<string, () => Response>

function me(permissions: Permission[], more: object = {}) {
  const person = {
    id: 'p',
    login: 'a',
    name: '甲',
    path: '/1/',
    homeName: '',
    mustChangePassword: false,
    totp: false,
  }
  const body = {
    mode: 'ACCOUNTS',
    person: { ...person, ...more },
    permissions,
    rights: [],
    sessionEnds: null,
  }
  answers['/api/v1/me'] = () => new Response(JSON.stringify({ ...body, ...more }))
}
function nobody(open = false) {
  answers['/api/v1/me'] = () => new Response(JSON.stringify({ code: 'NOT_SIGNED_IN' }), { status: 401 })
  answers['/api/v1/setup'] = () => new Response(JSON.stringify({ open, oidc: null }))
}
function page(fullPath: string, name: string, meta: object = {}) {
  const [path = '', search = ''] = fullPath.split('?')
  const query = Object.fromEntries(new URLSearchParams(search))
  return { fullPath, path, name, query, hash: '', meta } as unknown as RouteLocationNormalized
}

describe('the way in', () => {
  beforeEach(() => {
    localStorage.clear()
    setActivePinia(createPinia())
    answers = {}
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(answers[url]?.() ?? new Response('{}', { status: 404 })),
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  it('leads through signing in and back to where one wanted to go', async () => {
    nobody()
    expect(await guard(page('/targets?year=2027', 'targets'), START_LOCATION, everything)).toEqual({
      name: 'sign-in',
      query: { to: '/targets?year=2027' },
    })
    expect(await guard(page('/sign-in', 'sign-in', { outside: true }), START_LOCATION, everything)).toBe(true)
  })

  it('begins with the first accounts where there are none', async () => {
    nobody(true)
    expect(await guard(page('/', 'documents'), START_LOCATION, everything)).toEqual({ name: 'setup' })
    expect(await guard(page('/setup', 'setup', { outside: true }), START_LOCATION, everything)).toBe(true)
  })

  it('asks for a password of one’s own before anything else', async () => {
    me(['TARGET_READ'], { mustChangePassword: true })
    expect(await guard(page('/targets', 'targets'), elsewhere, everything)).toEqual({ name: 'me' })
  })

  it('lands where the person has work, but only when nothing else was asked for', async () => {
    me(['TRAIL_READ', 'PEOPLE_READ'])
    expect(await guard(page('/', 'documents'), START_LOCATION, everything)).toBe('/people')
    const signIn = page('/sign-in', 'sign-in', { outside: true })
    expect(await guard(page('/', 'documents'), signIn, everything)).toBe('/people')
    expect(await guard(page('/', 'documents'), elsewhere, everything)).toBe(true)
    expect(await guard(page('/audit', 'audit'), START_LOCATION, everything)).toBe(true)
  })

  it('keeps one person on the documents, and year and organization in the address', async () => {
    me(['EXAMINE_READ', 'FLOW_MOVE'], { mode: 'ALONE' })
    expect(await guard(page('/', 'documents'), START_LOCATION, everything)).toBe(true)
    const verdict = await guard(page('/targets?text=x', 'targets', { context: true }), elsewhere, everything)
    expect(verdict).toMatchObject({
      path: '/targets',
      query: { text: 'x', year: expect.stringMatching(/^20\d\d$/) },
      replace: true,
    })
  })
})
