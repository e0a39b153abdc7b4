import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FileInParts, servedFile } from './servedFile'

const MEGABYTE = 1 << 20
const TAG = '"tag"'
interface Asked {
  range: string | undefined
  onlyOf: string | undefined
}
let asked: Asked[] = []

/** Stands for a server with one file. */
function serve(
  file: Uint8Array<ArrayBuffer>,
  change: (answer: Response, number: number) => Response = (same) => same,
) {
  asked = []
  vi.stubGlobal('fetch', (_url: string, order: RequestInit) => {
    const headers = order.headers as Record<string, string>
    asked.push({ range: headers.Range, onlyOf: headers['If-Range'] })
    const [, from, last] = /bytes=(\d+)-(\d+)/.exec(headers.Range ?? '') ?? []
    const part = file.slice(Number(from), Number(last) + 1)
    const told = `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`
    const answer = new Response(part, { status: 206, headers: { 'Content-Range': told, ETag: TAG } })
    return Promise.resolve(change(answer, asked.length))
  })
}

function bytes(length: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length)
  for (let i = 0; i < length; i++) made[i] = (i * 31) % 251
  return made
}

/** Element by element takes seconds for megabytes. */
function expectSame(arrived: Uint8Array | FileInParts, file: Uint8Array): void {
  expect(arrived).toBeInstanceOf(Uint8Array)
  expect(Buffer.compare(arrived as Uint8Array, file)).toBe(0)
}

const heard: [number, number][] = []
const load = (signal = new AbortController().signal) =>
  servedFile('/file').load(signal, (loaded, total) => heard.push([loaded, total]))

describe('a file of the server', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is whole at once when it is small', async () => {
    const file = bytes(5000)
    serve(file)
    expectSame(await load(), file)
    expect(asked).toEqual([{ range: `bytes=0-${MEGABYTE - 1}`, onlyOf: undefined }])
    expect(heard.at(-1)).toEqual([5000, 5000])
  })

  it('is fetched to its end when it is not large', async () => {
    const file = bytes(2 * MEGABYTE + 7)
    serve(file)
    expectSame(await load(), file)
    expect(asked).toHaveLength(2)
    expect(asked[1]).toEqual({ range: `bytes=${MEGABYTE}-${file.length - 1}`, onlyOf: TAG })
    expect(heard.at(-1)).toEqual([file.length, file.length])
  })

  it('is believed when it is answered whole all the same', async () => {
    const file = bytes(300)
    serve(file, () => new Response(file, { status: 200 }))
    expectSame(await load(), file)
  })

  it('becomes another one between two answers, and is that one', async () => {
    const other = bytes(900)
    serve(bytes(2 * MEGABYTE), (answer, number) => (number === 1 ? answer : new Response(other)))
    expectSame(await load(), other)
  })

  it('is read in parts when it is large, and nothing twice of its beginning', async () => {
    const file = bytes(9 * MEGABYTE)
    serve(file)
    const arrived = (await load()) as FileInParts
    expect(arrived.length).toBe(file.length)
    expectSame(await arrived.part(10, 20), file.slice(10, 20))
    expect(asked).toHaveLength(1)
    expectSame(await arrived.part(8 * MEGABYTE, file.length), file.slice(8 * MEGABYTE))
    expect(asked[1]).toEqual({ range: `bytes=${8 * MEGABYTE}-${file.length - 1}`, onlyOf: TAG })
  })

  it('asks for a part again when the server was away', async () => {
    vi.useFakeTimers()
    const file = bytes(9 * MEGABYTE)
    serve(file, (answer, number) => (number === 2 ? new Response('{}', { status: 503 }) : answer))
    const arrived = (await load()) as FileInParts
    const part = arrived.part(2 * MEGABYTE, 2 * MEGABYTE + 5)
    await vi.runAllTimersAsync()
    vi.useRealTimers()
    expectSame(await part, file.slice(2 * MEGABYTE, 2 * MEGABYTE + 5))
  })

  it('gives no parts of another file', async () => {
    serve(bytes(9 * MEGABYTE), (answer, number) => (number === 1 ? answer : new Response('other')))
    const arrived = (await load()) as FileInParts
    await expect(arrived.part(3 * MEGABYTE, 4 * MEGABYTE)).rejects.toThrow('another')
  })
})
