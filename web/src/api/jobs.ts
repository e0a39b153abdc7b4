import { get, post } from './http'
import type { JobList, JobView, Uuid } from './types'

/** The newest jobs, at most 1000; of one batch, or only those still going, when asked for. */
export function listJobs(query: { batch?: Uuid; active?: boolean }, signal?: AbortSignal): Promise<JobList> {
  return get('/jobs', { ...query }, signal, { background: true })
}

/** Stops a job; one that runs stops at its next step. */
export function cancelJob(id: Uuid): Promise<JobView> {
  return post(`/jobs/${id}/cancel`)
}

/** Runs a failed or cancelled job once more. */
export function retryJob(id: Uuid): Promise<JobView> {
  return post(`/jobs/${id}/retry`)
}

/** Stops everything of a batch that has not ended. */
export function cancelBatch(batch: Uuid): Promise<{ count: number }> {
  return post('/jobs/cancel', { batch })
}

/** Runs the failed jobs of a batch once more, and only those. */
export function retryFailed(batch: Uuid): Promise<{ count: number }> {
  return post('/jobs/retry-failed', { batch })
}
