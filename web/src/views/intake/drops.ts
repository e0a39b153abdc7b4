import { onScopeDispose, shallowReactive } from 'vue'
import type { Gathering } from './gather'

/** Takes what was dropped; false passes it on to whoever came before. */
export type DropTaker = (gathering: Gathering) => boolean | void

const takers = shallowReactive<DropTaker[]>([])

/** Claims files dropped or pasted anywhere while the calling component lives: a report takes new versions. */
export function onDropped(taker: DropTaker): void {
  takers.push(taker)
  onScopeDispose(() => takers.splice(takers.indexOf(taker), 1))
}

/** Offers what was dropped to the newest claim first. */
export function deliver(gathering: Gathering): void {
  for (const taker of [...takers].reverse()) {
    if (taker(gathering) !== false) return
  }
}
