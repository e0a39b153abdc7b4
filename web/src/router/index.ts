import { createRouter, createWebHistory } from 'vue-router'
import type { Permission } from '@/api/access.types'
import { text } from '@/locales'
import { access } from './routes/access'
import { departments } from './routes/departments'
import { documents } from './routes/documents'
import { flow } from './routes/flow'
import { organizations } from './routes/organizations'
import { overview } from './routes/overview'
import { projects } from './routes/projects'
import { people } from './routes/people'
import { rules } from './routes/rules'
import { sets } from './routes/sets'
import { targets } from './routes/targets'
import { guard } from './guard'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name in the locales; stands in the window's title. */
    title: string
    /** Which entry of the left navigation is lit. */
    area: string
    /** The person needs one of these somewhere; otherwise the page says so in place of its content. */
    needs?: Permission | Permission[]
    /** The page follows fiscal year and organization: both stand in its address as year and org. */
    context?: boolean
    /** Stands alone, without frame, and for those not signed in. */
    outside?: boolean
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...access,
    ...flow,
    ...organizations,
    ...people,
    ...documents,
    ...sets,
    ...departments,
    ...overview,
    ...projects,
    ...rules,
    ...targets,
    {
      path: '/:rest(.*)*',
      name: 'missing',
      component: () => import('@/views/MissingPage.vue'),
      meta: { title: 'frame.missing.title', area: '' },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach((to, from) => guard(to, from, (path) => router.resolve(path).name !== 'missing'))

/** A page may name its own window; a change of the query within it leaves that name. */
router.afterEach((to, from) => {
  if (to.path === from.path && from.name !== undefined) return
  document.title = `${text(to.meta.title)} · ${text('frame.name')}`
})
