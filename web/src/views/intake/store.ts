import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { noteReached, pause } from '@/api/connection'
import { becomeVersionOf, changeDocument, readDocument } from '@/api/documents'
import { address, isAway, newRequestId } from '@/api/http'
import { cancelBatch, cancelJob, listJobs, retryFailed, retryJob } from '@/api/jobs'
import type { DocumentPatch, Uuid } from '@/api/types'
import { notify, notifyProblem } from '@/composables/notices'
import { text } from '@/locales'
import { useSystem } from '@/stores/system'
import { useWork } from '@/stores/work'
import { fetchAhead } from './ahead'
import type { Gathering } from './gather'
import { GOING, type IntakeItem, UNSENT, totalsOf, worstOf } from './model'
import { IntakeQueue } from './queue'
import { isPassing, isReadable, sendFile } from './transfer'
import { JobWatch } from './watch'

/** Whether the server is there at all; when it is not, the line on top says so. */
async function isReachable(): Promise<boolean> {
  const reached = await fetch(address('/system'), { cache: 'no-store' }).then(
    (answer) => !isAway(answer.status),
    () => false,
  )
  noteReached(reached)
  return reached
}

/** Files being uploaded and examined; lives as long as the window, on every page. */
export const useIntake = defineStore('intake', () => {
  const system = useSystem()
  const work = useWork()
  const open = ref(true)
  /** Counts files that have come to an end: lists look again when it moves. */
  const settled = ref(0)
  const queue = new IntakeQueue({
    send: sendFile,
    isPassing,
    isReadable,
    isReachable,
    pause,
    newId: newRequestId,
    maxBytes: () => system.view?.maxUploadBytes ?? Number.MAX_SAFE_INTEGER,
    onTaken: (item) => {
      settled.value++
      if (work.running === 0) work.look()
      if (item.state === 'EXAMINING') watch.start()
    },
    onUnwanted: (item, { jobId }) => {
      settled.value++
      if (jobId !== null) void cancelJob(jobId).then((job) => queue.noteJob(item, job), notifyProblem)
    },
  })
  const watch = new JobWatch({
    items: queue.items,
    jobs: (batch) => listJobs({ batch }),
    note: (item, job) => {
      queue.noteJob(item, job)
      if (item.state !== 'EXAMINING') settled.value++
    },
    wait: (milliseconds) => pause(milliseconds),
    clock: () => performance.now(),
  })

  const totals = computed(() => totalsOf(queue.items))
  const worst = computed(() => worstOf(queue.items))

  /** Takes in what was dropped, pasted or chosen, and says what was left out. */
  function take(gathering: Gathering, versionOf?: Uuid): IntakeItem[] {
    if (gathering.left.length > 0) {
      const names = gathering.left.slice(0, 3).map((left) => left.name)
      if (gathering.left.length > 3) names.push('…')
      notify({
        kind: 'note',
        text: text('intake.left', { count: gathering.left.length, names: names.join('、') }),
      })
    } else if (gathering.files.length === 0) notify({ kind: 'note', text: text('intake.nothing') })
    // What is settled and was seen makes room for the new.
    if (totals.value.unsent + totals.value.examining === 0) clear()
    if (gathering.files.length > 0) open.value = true
    if (gathering.files.length === 1) fetchAhead(gathering.files.map(({ file }) => file.name))
    return queue.add(gathering.files, versionOf)
  }

  async function cancel(item: IntakeItem): Promise<void> {
    if (UNSENT.includes(item.state)) queue.cancel(item)
    else if (item.result?.jobId) queue.noteJob(item, await cancelJob(item.result.jobId))
  }

  async function cancelAll(): Promise<void> {
    for (const item of queue.items) queue.cancel(item)
    await Promise.all(batches((item) => item.state === 'EXAMINING').map((batch) => cancelBatch(batch)))
  }

  async function retry(item: IntakeItem): Promise<void> {
    const job = item.job?.id ?? item.result?.jobId
    if (!job) queue.again(item)
    else {
      queue.noteJob(item, await retryJob(job))
      watch.start()
    }
  }

  /** Only what has failed: what was refused or cancelled stays as it is. */
  async function retryAllFailed(): Promise<void> {
    const failed = queue.items.filter((item) => item.state === 'FAILED')
    const jobs = new Set(failed.filter((item) => item.job !== null).map((item) => item.batch))
    for (const item of failed) {
      if (item.job === null) queue.again(item)
    }
    for (const batch of jobs) await retryFailed(batch)
    for (const item of failed) if (item.job !== null) item.state = 'EXAMINING'
    watch.start()
  }

  async function acceptOffer(item: IntakeItem): Promise<void> {
    if (item.offer === null || item.result === null) return
    const target = item.offer
    item.detail = await becomeVersionOf(item.result.documentId, target.documentId)
    item.result = { ...item.result, documentId: target.documentId, outcome: 'NEW_VERSION' }
    item.offer = null
    settled.value++
    notify({ text: text('intake.becameVersion', { name: target.name }) })
  }

  /** Fetches what was recognized, for the rows that are on screen. */
  async function describe(item: IntakeItem): Promise<void> {
    if (item.result === null || item.detail !== null) return
    item.detail = await readDocument(item.result.documentId).catch(() => null)
  }

  async function correct(item: IntakeItem, change: Omit<DocumentPatch, 'revision'>): Promise<void> {
    if (item.detail === null) return
    const id = item.detail.row.id
    try {
      item.detail = await changeDocument(id, { revision: item.detail.row.revision, ...change })
      settled.value++
    } catch (failure) {
      notifyProblem(failure)
      item.detail = await readDocument(id)
    }
  }

  function clear(): void {
    queue.clear((item) => GOING.includes(item.state))
  }

  function batches(which: (item: IntakeItem) => boolean): Uuid[] {
    return [...new Set(queue.items.filter(which).map((item) => item.batch))]
  }

  const keepApart = (item: IntakeItem) => void (item.offer = null)
  const { items } = queue
  const seen = { items, open, settled, totals, worst }
  return {
    ...seen,
    take,
    cancel,
    cancelAll,
    retry,
    retryAllFailed,
    acceptOffer,
    keepApart,
    describe,
    correct,
    clear,
  }
})
