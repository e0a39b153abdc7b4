import type { RouteRecordRaw } from 'vue-router'

/** 文件审查: the list one drops files on, and the report of each document. */
export const documents: RouteRecordRaw[] = [
  {
    path: '/',
    alias: '/documents',
    name: 'documents',
    component: () => import('@/views/documents/DocumentsPage.vue'),
    meta: { title: 'frame.areas.documents', area: 'documents', needs: 'EXAMINE_READ' },
  },
  {
    path: '/documents/:id',
    name: 'document',
    component: () => import('@/views/report/ReportPage.vue'),
    props: true,
    meta: { title: 'frame.pages.report', area: 'documents', needs: 'EXAMINE_READ' },
  },
  {
    path: '/documents/:id/versions',
    name: 'document-versions',
    component: () => import('@/views/report/VersionsPage.vue'),
    props: true,
    meta: { title: 'frame.pages.versions', area: 'documents', needs: 'EXAMINE_READ' },
  },
]
