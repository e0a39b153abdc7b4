import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { post } from './http'
import { ApiProblem } from './problem'
import { noteSignedIn, signedOut } from './signedOut'

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const ended = () => answer(401, { code: 'NOT_SIGNED_IN', detail: '' })
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
let sent: { id: string | undefined; token: string | undefined }[]

/** Answers one request after the other, and keeps what each brought along. */
function serve(...answers: Response[]) {
  vi.stubGlobal('fetch', (_url: string, order: RequestInit) => {
    const headers = order.headers as Record<string, string>
    sent.push({ id: headers['X-Request-Id'], token: headers['X-XSRF-TOKEN'] })
    return Promise.resolve(answers.shift() ?? answer(500, {}))
  })
}

describe('a request while the session has ended', () => {
  beforeEach(() => {
    sent = []
    document.cookie = 'XSRF-TOKEN=before'
  })
  afterEach(() => {
    noteSignedIn()
    vi.unstubAllGlobals()
  })

  it('waits for the person and is sent again as the same request, with the new token', async () => {
    serve(ended(), answer(200, { saved: true }))
    const result = post('/things', { a: 1 })
    await settled()
    expect(signedOut.value).toBe(true)
    expect(sent).toHaveLength(1)
    document.cookie = 'XSRF-TOKEN=after'
    noteSignedIn()
    expect(await result).toEqual({ saved: true })
    expect(signedOut.value).toBe(false)
    expect(sent[1]?.id).toBe(sent[0]?.id)
    expect(sent.map(({ token }) => token)).toEqual(['before', 'after'])
  })

  it('asks again when signing in was not enough', async () => {
    serve(ended(), ended(), answer(200, {}))
    const result = post('/things')
    await settled()
    noteSignedIn()
    await settled()
    expect(signedOut.value).toBe(true)
    noteSignedIn()
    await result
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  })

  it('lets a caller give up waiting', async () => {
    serve(ended())
    const giveUp = new AbortController()
    const result = post('/things', {}, {}, { signal: giveUp.signal })
    await settled()
    giveUp.abort(new Error('left'))
    await expect(result).rejects.toThrow('left')
  })

  it('is answered at once on the pages where one signs in, and when the password was wrong', async () => {
    serve(ended(), answer(401, { code: 'SIGN_IN_REFUSED' }))
    await expect(post('/session', {}, {}, { outside: true })).rejects.toMatchObject({ status: 401 })
    await expect(post('/session')).rejects.toBeInstanceOf(ApiProblem)
    expect(signedOut.value).toBe(false)
  })

  it('keeps the request id its caller has given', async () => {
    serve(answer(200, {}))
    await post('/things', {}, {}, { requestId: 'mine' })
    expect(sent[0]?.id).toBe('mine')
  })
})
