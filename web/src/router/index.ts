import { createRouter, createWebHistory } from 'vue-router'
import { text } from '@/locales'
import { departments } from './routes/departments'
import { documents } from './routes/documents'
import { overview } from './routes/overview'
import { rules } from './routes/rules'
import { sets } from './routes/sets'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name in the locales; stands in the window's title. */
    title: string
    /** Which entry of the left navigation is lit. */
    area: string
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...documents,
    ...sets,
    ...departments,
    ...overview,
    ...rules,
    {
      path: '/:rest(.*)*',
      name: 'missing',
      component: () => import('@/views/MissingPage.vue'),
      meta: { title: 'frame.missing.title', area: '' },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

/** A page may name its own window; a change of the query within it leaves that name. */
router.afterEach((to, from) => {
  if (to.path === from.path && from.name !== undefined) return
  document.title = `${text(to.meta.title)} · ${text('frame.name')}`
})
