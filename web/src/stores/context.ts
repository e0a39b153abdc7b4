import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { LocationQuery, LocationQueryRaw, RouteLocationNormalized } from 'vue-router'
import { nodeByPath } from '@/api/organizations'

export interface ContextOrganization {
  id: string
  path: string
  name: string
}
const KEY = 'mingzhang.context'
/** From July on one works on the budget of the coming year. */
const FIRST_MONTH_OF_COMING_YEAR = 6

export function usualYear(today: Date = new Date()): number {
  return today.getFullYear() + (today.getMonth() >= FIRST_MONTH_OF_COMING_YEAR ? 1 : 0)
}

interface Remembered {
  year?: number
  organization?: ContextOrganization | null
}

function remembered(): Remembered {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Remembered
  } catch {
    return {}
  }
}

function yearOf(text: unknown): number | null {
  return typeof text === 'string' && /^20\d\d$/.test(text) ? Number(text) : null
}

/** The fiscal year and the organization one works on; part of the address of the pages that follow it. */
export const useContext = defineStore('context', () => {
  const kept = remembered()
  const year = ref(kept.year ?? usualYear())
  /** null: everything the person may see. */
  const organization = ref<ContextOrganization | null>(kept.organization ?? null)
  const path = computed(() => organization.value?.path ?? '')
  /** For the calls of lists. */
  const query = computed(() => ({ year: year.value, path: path.value }))

  watch([year, organization], () => {
    localStorage.setItem(KEY, JSON.stringify({ year: year.value, organization: organization.value }))
  })

  function set(change: { year?: number; organization?: ContextOrganization | null }): void {
    if (change.year !== undefined) year.value = change.year
    if (change.organization !== undefined) organization.value = change.organization
  }

  /** What the address of a page says; the name of an organization is asked for when it is not known. */
  function readAddress(address: LocationQuery): void {
    year.value = yearOf(address.year) ?? year.value
    const wanted = address.org
    if (typeof wanted !== 'string' || wanted === path.value) return
    if (wanted === '') organization.value = null
    else {
      organization.value = { id: '', path: wanted, name: '' }
      void nodeByPath(wanted).then(
        (node) => {
          if (path.value === wanted) organization.value = { id: node.id, path: wanted, name: node.name }
        },
        () => {
          // Moved, or not for this person's eyes.
          if (path.value === wanted) organization.value = null
        },
      )
    }
  }

  /** The parameters that belong into the address of a page which follows the context. */
  function toAddress(): LocationQueryRaw {
    return { year: String(year.value), org: path.value === '' ? undefined : path.value }
  }

  /** The address a page should have, or null when it says everything already. */
  function completed(to: RouteLocationNormalized): LocationQueryRaw | null {
    const missing = yearOf(to.query.year) === null || (path.value !== '' && to.query.org === undefined)
    return missing ? { ...toAddress(), ...to.query } : null
  }

  return { year, organization, path, query, set, readAddress, toAddress, completed }
})
