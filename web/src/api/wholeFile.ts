import { send } from './request'

/** A file of the server that is read as a whole. The same address always means the same bytes. */
export interface WholeFile {
  readonly url: string
  /** `onProgress` hears what has arrived, and how much there is, 0 while that is not known. */
  load(signal: AbortSignal, onProgress: (loaded: number, total: number) => void): Promise<Uint8Array>
}

export function wholeFile(url: string): WholeFile {
  return {
    url,
    async load(signal, onProgress) {
      const answer = await send({ method: 'GET', url, signal })
      return collect(answer, onProgress)
    },
  }
}

/** Reads an answer piece by piece; the announced length is only believed for showing how far it is. */
async function collect(
  answer: Response,
  onProgress: (loaded: number, total: number) => void,
): Promise<Uint8Array> {
  const total = Number(answer.headers.get('Content-Length') ?? 0) || 0
  const reader = answer.body?.getReader()
  if (reader === undefined) return new Uint8Array(await answer.arrayBuffer())
  const pieces: Uint8Array[] = []
  let loaded = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    loaded += value.length
    onProgress(loaded, total)
  }
  const whole = new Uint8Array(loaded)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
