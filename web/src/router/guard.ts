import { type RouteLocationNormalized, type RouteLocationRaw, START_LOCATION } from 'vue-router'
import { readSetup } from '@/api/session'
import { visibleAreas } from '@/frame/areas'
import { useContext } from '@/stores/context'
import { usePerson } from '@/stores/person'

type Verdict = true | RouteLocationRaw

/** Where somebody lands who only knows the name of the server: the first page the person may use. */
function home(exists: (path: string) => boolean): string {
  const first = visibleAreas(usePerson().may, exists)[0]?.areas[0]?.to
  return first ?? '/me'
}

/** Nobody is signed in: to the first start while there are no accounts, else to the sign-in page and back. */
async function outside(to: RouteLocationNormalized): Promise<Verdict> {
  const setup = await readSetup().catch(() => null)
  if (setup?.open === true) return to.name === 'setup' ? true : { name: 'setup' }
  if (to.name === 'sign-in') return true
  return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
}

/** Who may go where. What a page shows is decided by the server; here only the way is kept clear. */
export async function guard(
  to: RouteLocationNormalized,
  from: RouteLocationNormalized,
  exists: (path: string) => boolean,
): Promise<Verdict> {
  const person = usePerson()
  await person.ready()
  if (person.me === null) return outside(to)
  if (to.meta.outside === true) return home(exists)
  if (person.me.person.mustChangePassword && to.name !== 'me') return { name: 'me' }
  const arriving = (from === START_LOCATION || from.meta.outside === true) && to.fullPath === '/'
  if (arriving && !person.alone && home(exists) !== '/documents') return home(exists)
  if (to.meta.context !== true) return true
  const context = useContext()
  context.readAddress(to.query)
  const completed = context.completed(to)
  return completed === null ? true : { path: to.path, query: completed, hash: to.hash, replace: true }
}
