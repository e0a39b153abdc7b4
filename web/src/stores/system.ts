import { defineStore } from 'pinia'
import { ref } from 'vue'
import { readSystem } from '@/api/system'
import type { SystemView } from '@/api/types'

/** Version, limits and demonstration mode of the server; read once, which also fetches the CSRF cookie. */
export const useSystem = defineStore('system', () => {
  const view = ref<SystemView | null>(null)
  void readSystem().then(
    (read) => void (view.value = read),
    () => undefined,
  )
  return { view }
})
