import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Me, Permission } from '@/api/access.types'
import { ApiProblem } from '@/api/problem'
import { readMe, signIn as sendSignIn, signOut as sendSignOut } from '@/api/session'
import { noteSignedIn } from '@/api/signedOut'

/** Tells the other windows of this browser that somebody signed in or out. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('mingzhang.session')

/** Who uses the page, and what this person may do; what may be done is decided by the server, here only shown. */
export const usePerson = defineStore('person', () => {
  const me = ref<Me | null>(null)
  let first: Promise<void> | null = null
  const alone = computed(() => me.value?.mode === 'ALONE')

  async function load(): Promise<void> {
    try {
      me.value = await readMe()
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || failure.status !== 401) throw failure
      me.value = null
    }
  }

  /** Asked once; whoever needs the answer waits for the same one. */
  function ready(): Promise<void> {
    first ??= load().catch((failure: unknown) => {
      first = null
      throw failure
    })
    return first
  }

  /** Whether the person may do one of these somewhere. */
  function may(wanted: Permission | readonly Permission[] | undefined): boolean {
    if (wanted === undefined) return true
    // Until a password of one's own is set, the server refuses everything else.
    if (me.value?.person.mustChangePassword === true) return false
    const all = typeof wanted === 'string' ? [wanted] : wanted
    return all.some((one) => me.value?.permissions.includes(one) === true)
  }

  /** Signs in; what waited for it goes on, unless it is somebody else, whose page this is not. */
  async function signIn(order: { login: string; password: string; code?: string }): Promise<void> {
    const before = me.value?.person.id
    await sendSignIn(order)
    await load()
    channel?.postMessage('in')
    if (before !== undefined && before !== me.value?.person.id) window.location.assign('/')
    else noteSignedIn()
  }

  async function signOut(): Promise<void> {
    await sendSignOut()
    channel?.postMessage('out')
    // A new document: nothing of this person stays in memory.
    window.location.assign('/sign-in')
  }

  channel?.addEventListener('message', () => {
    const before = me.value?.person.id
    if (before === undefined) return
    void load().then(
      () => {
        if (me.value?.person.id === before) noteSignedIn()
        else window.location.reload()
      },
      () => undefined,
    )
  })

  return { me, alone, ready, load, may, signIn, signOut }
})
