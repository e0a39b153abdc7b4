import { computed } from 'vue'
import { useContext } from '@/stores/context'
import { usePerson } from '@/stores/person'

/** For which place and year one sets the course: what is chosen at the top, or where one is at home. */
export function useOwnPlace() {
  const context = useContext()
  const person = usePerson()
  return {
    year: computed(() => context.year),
    path: computed(() => context.path || person.me?.person.path || '/'),
    name: computed(() => context.organization?.name || person.me?.person.homeName || ''),
    writable: computed(() => person.may('SEASON_WRITE')),
  }
}
