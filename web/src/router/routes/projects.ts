import type { RouteRecordRaw } from 'vue-router'

/** 项目库: the list, one project, and bringing projects in from a workbook. */
export const projects: RouteRecordRaw[] = [
  {
    path: '/projects',
    name: 'projects',
    component: () => import('@/views/projects/ProjectsPage.vue'),
    meta: { title: 'frame.areas.projects', area: 'projects', needs: 'PROJECT_READ', context: true },
  },
  {
    path: '/projects/import',
    name: 'projects-import',
    component: () => import('@/views/projects/ImportPage.vue'),
    meta: { title: 'projects.pages.import', area: 'projects', needs: 'PROJECT_WRITE', context: true },
  },
  {
    path: '/projects/:id',
    name: 'project',
    component: () => import('@/views/projects/ProjectPage.vue'),
    props: true,
    meta: { title: 'projects.pages.project', area: 'projects', needs: 'PROJECT_READ' },
  },
]
