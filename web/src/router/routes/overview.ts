import type { RouteRecordRaw } from 'vue-router'

/** 统计: figures over all documents. */
export const overview: RouteRecordRaw[] = [
  {
    path: '/overview',
    name: 'overview',
    component: () => import('@/views/overview/OverviewPage.vue'),
    meta: { title: 'frame.areas.overview', area: 'overview', needs: 'EXAMINE_READ' },
  },
]
