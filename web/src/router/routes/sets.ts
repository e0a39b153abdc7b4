import type { RouteRecordRaw } from 'vue-router'

/** 成套核对: documents compared with each other. */
export const sets: RouteRecordRaw[] = [
  {
    path: '/sets',
    name: 'sets',
    component: () => import('@/views/sets/SetsPage.vue'),
    meta: { title: 'frame.areas.sets', area: 'sets', needs: 'EXAMINE_READ' },
  },
  {
    path: '/sets/:id',
    name: 'set',
    component: () => import('@/views/sets/SetPage.vue'),
    props: true,
    meta: { title: 'frame.pages.set', area: 'sets', needs: 'EXAMINE_READ' },
  },
]
