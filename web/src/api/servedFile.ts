import { untilReached } from './http'
import { send } from './request'

/** So much of a file is asked for first. */
const FIRST = 1 << 20
/** A larger file is not fetched whole. */
const MOST_AT_ONCE = 8 << 20

/** A file of the server. The same address always means the same bytes. */
export interface ServedFile {
  readonly url: string
  /** All of it, or of a large one the way to its parts; `onProgress` hears what has arrived, and how much there is, 0 while that is not known. */
  load(signal: AbortSignal, onProgress: Progress): Promise<Uint8Array | FileInParts>
}

/** A large file, of which only what is needed is fetched. */
export interface FileInParts {
  readonly length: number
  /** The bytes from one, counted from 0, to before another. */
  part(from: number, to: number): Promise<Uint8Array>
}

type Progress = (loaded: number, total: number) => void

export function servedFile(url: string): ServedFile {
  return {
    url,
    async load(signal, onProgress) {
      const answer = await send({ method: 'GET', url, signal, part: { from: 0, to: FIRST, of: null } })
      const first = await collect(answer, 0, onProgress)
      const length = wholeLength(answer)
      if (answer.status !== 206 || length <= first.length) return first
      const of = answer.headers.get('ETag')
      if (length > MOST_AT_ONCE) return inParts(url, of, first, length, signal)
      const rest = await send({ method: 'GET', url, signal, part: { from: first.length, to: length, of } })
      if (rest.status !== 206) return collect(rest, 0, onProgress)
      return joined([first, await collect(rest, first.length, onProgress)])
    },
  }
}

function inParts(
  url: string,
  of: string | null,
  first: Uint8Array,
  length: number,
  signal: AbortSignal,
): FileInParts {
  return {
    length,
    async part(from, to) {
      // A copy: whoever gets a part may hand its memory on.
      if (to <= first.length) return first.slice(from, to)
      const answer = await untilReached(
        () => send({ method: 'GET', url, signal, part: { from, to, of } }),
        signal,
      )
      if (answer.status !== 206) throw new Error(`The file at ${url} is another one by now`)
      return new Uint8Array(await answer.arrayBuffer())
    },
  }
}

/** How long the whole file is of which an answer may be a part; 0 while that is not known. */
function wholeLength(answer: Response): number {
  const told =
    answer.headers.get('Content-Range')?.split('/')[1] ?? answer.headers.get('Content-Length') ?? '0'
  return Number(told) || 0
}

/** Reads an answer piece by piece; the announced length is only believed for showing how far it is. */
async function collect(answer: Response, before: number, onProgress: Progress): Promise<Uint8Array> {
  const total = wholeLength(answer)
  const reader = answer.body?.getReader()
  if (reader === undefined) return new Uint8Array(await answer.arrayBuffer())
  const pieces: Uint8Array[] = []
  let loaded = before
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    loaded += value.length
    onProgress(loaded, total)
  }
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
