import type { RouteRecordRaw } from 'vue-router'

/** 绩效目标: declarations in their official form. */
export const targets: RouteRecordRaw[] = [
  {
    path: '/targets',
    name: 'targets',
    component: () => import('@/views/targets/TargetsPage.vue'),
    meta: { title: 'frame.areas.targets', area: 'targets', needs: 'TARGET_READ', context: true },
  },
  {
    path: '/targets/:id',
    name: 'target',
    component: () => import('@/views/targets/TargetPage.vue'),
    props: true,
    meta: { title: 'targets.pages.target', area: 'targets', needs: 'TARGET_READ' },
  },
  {
    path: '/targets/:id/versions',
    name: 'target-versions',
    component: () => import('@/views/targets/VersionsPage.vue'),
    props: true,
    meta: { title: 'targets.pages.versions', area: 'targets', needs: 'TARGET_READ' },
  },
]
