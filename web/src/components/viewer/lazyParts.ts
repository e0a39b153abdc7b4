import type { InjectionKey, Ref, ShallowRef } from 'vue'
import { inject, onBeforeUnmount, onMounted, provide, ref, shallowRef, watch } from 'vue'

/** A part of the document that is drawn only while it is near the visible area. */
interface LazyPart {
  readonly element: () => HTMLElement | null
  readonly show: (near: boolean) => void
}

/** Which parts are drawn. One observer watches them all. */
export interface LazyParts {
  /** Everything is drawn, whether it is near or not: for printing. */
  readonly everything: Ref<boolean>
  add(key: string, part: LazyPart): void
  remove(key: string): void
  /** Draws a part at once; false when there is none of this key (now). */
  show(key: string): boolean
  element(key: string): HTMLElement | null
}

const KEY: InjectionKey<LazyParts> = Symbol('parts drawn when near')

/** How far beyond the visible area parts are drawn. */
const NEAR = '1200px 400px'

/** Sets up the one observer; `root` is the element that scrolls. */
export function provideLazyParts(root: Readonly<ShallowRef<HTMLElement | null>>): LazyParts {
  const parts = new Map<string, LazyPart>()
  const keys = new WeakMap<Element, string>()
  const everything = ref(false)
  const observer = shallowRef<IntersectionObserver | null>(null)
  const watchPart = (key: string, part: LazyPart): void => {
    const element = part.element()
    if (element !== null && observer.value !== null) {
      keys.set(element, key)
      observer.value.observe(element)
    }
  }
  onMounted(() => {
    observer.value = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          parts.get(keys.get(entry.target) ?? '')?.show(entry.isIntersecting)
        }
      },
      { root: root.value, rootMargin: NEAR },
    )
    parts.forEach((part, key) => watchPart(key, part))
  })
  onBeforeUnmount(() => observer.value?.disconnect())
  const lazy: LazyParts = {
    everything,
    add(key, part) {
      parts.set(key, part)
      watchPart(key, part)
    },
    remove(key) {
      const element = parts.get(key)?.element()
      if (element) {
        observer.value?.unobserve(element)
      }
      parts.delete(key)
    },
    show(key) {
      const part = parts.get(key)
      part?.show(true)
      return part !== undefined
    },
    element: (key) => parts.get(key)?.element() ?? null,
  }
  provide(KEY, lazy)
  return lazy
}

/** What a lazy part knows about itself: whether it is drawn now, and how high it was when last drawn, in letter sizes (0: never was). */
export interface Drawing {
  readonly drawn: Ref<boolean>
  readonly ems: Ref<number>
}

/** Joins a part to the observer under a key. `drawnFirst`: drawn from the beginning, without waiting for the observer. */
export function useLazyPart(
  key: () => string,
  element: Readonly<ShallowRef<HTMLElement | null>>,
  drawnFirst = false,
): Drawing {
  const lazy = inject(KEY)
  const drawn = ref(drawnFirst)
  const ems = ref(0)
  const show = (near: boolean): void => {
    const wanted = near || (lazy?.everything.value ?? true)
    if (drawn.value && !wanted) {
      ems.value = heightInEms(element.value)
    }
    drawn.value = wanted
  }
  onMounted(() => lazy?.add(key(), { element: () => element.value, show }))
  onBeforeUnmount(() => lazy?.remove(key()))
  if (lazy !== undefined) {
    watch(lazy.everything, (all) => {
      if (all) {
        drawn.value = true
      }
    })
  }
  return { drawn, ems }
}

function heightInEms(element: HTMLElement | null): number {
  return element === null ? 0 : element.offsetHeight / Number.parseFloat(getComputedStyle(element).fontSize)
}
