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
  {
    path: '/imports',
    name: 'imports',
    component: () => import('@/views/imports/ImportsPage.vue'),
    meta: { title: 'frame.areas.imports', area: 'imports', needs: 'TARGET_WRITE', context: true },
  },
  {
    path: '/imports/:id',
    name: 'import',
    component: () => import('@/views/imports/ImportPage.vue'),
    props: true,
    meta: { title: 'frame.areas.imports', area: 'imports', needs: 'TARGET_WRITE' },
  },
  {
    path: '/templates',
    name: 'templates',
    component: () => import('@/views/templates/TemplatesPage.vue'),
    meta: { title: 'frame.areas.templates', area: 'templates', needs: 'TEMPLATE_READ', context: true },
  },
  {
    path: '/templates/:id',
    name: 'template',
    component: () => import('@/views/templates/TemplatePage.vue'),
    props: true,
    meta: { title: 'frame.areas.templates', area: 'templates', needs: 'TEMPLATE_READ' },
  },
  {
    path: '/library',
    name: 'library',
    component: () => import('@/views/library/LibraryPage.vue'),
    meta: { title: 'frame.areas.library', area: 'library', needs: 'LIBRARY_READ' },
  },
]
