/** What the server answered instead of what was asked: a problem in words, with a remedy. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly remedy: string,
    readonly fields: { field: string; message: string }[] = [],
    /** How the thing stands now, when somebody else has changed it; what stands against the order. */
    readonly present: unknown = null,
    /** All the answer said, for what only one endpoint says. */
    readonly body: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || title)
  }

  /** Somebody changed it in between, or its state does not permit this. */
  get conflict(): boolean {
    return this.status === 409
  }

  /** Approved, closed, or too many wrong passwords. */
  get locked(): boolean {
    return this.status === 423
  }

  /** The person may not do this here. */
  get forbidden(): boolean {
    return this.status === 403
  }

  /** One sentence for a message: what is wrong, then what to do. */
  get sentence(): string {
    return [this.detail || this.title, this.remedy].filter((part) => part !== '').join(' ')
  }
}

/** The server did not answer at all: it is stopped, restarting, or the network is down. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway'
}

/** Reads problem+json; of anything else only the status is believed. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const record = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = (key: string) => (typeof record[key] === 'string' ? (record[key] as string) : '')
  const fields = Array.isArray(record.fields) ? (record.fields as { field: string; message: string }[]) : []
  return new ApiProblem(
    status,
    text('code'),
    text('title'),
    text('detail'),
    text('remedy'),
    fields,
    record.present ?? null,
    record,
  )
}
