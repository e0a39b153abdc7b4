import type { RouteRecordRaw } from 'vue-router'

/** 绩效目标: declarations in their official form. */
export const targets: RouteRecordRaw[] = [
  {
    path: '/targets/:id',
    name: 'target',
    component: () => import('@/views/targets/TargetPage.vue'),
    props: true,
    meta: { title: 'targets.pages.target', area: 'targets', needs: 'TARGET_READ' },
  },
]
