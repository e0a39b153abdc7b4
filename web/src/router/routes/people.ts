import type { RouteRecordRaw } from 'vue-router'

/** 系统管理: accounts, rights and the trail of all changes. */
export const people: RouteRecordRaw[] = [
  {
    path: '/people',
    name: 'people',
    component: () => import('@/views/people/PeoplePage.vue'),
    meta: { title: 'frame.areas.people', area: 'people', needs: 'PEOPLE_READ' },
  },
  {
    path: '/people/:id',
    name: 'person',
    component: () => import('@/views/people/PersonPage.vue'),
    props: true,
    meta: { title: 'people.person', area: 'people', needs: 'PEOPLE_READ' },
  },
  {
    path: '/rights',
    name: 'rights',
    component: () => import('@/views/people/RightsPage.vue'),
    meta: { title: 'frame.areas.rights', area: 'rights', needs: 'PEOPLE_READ' },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('@/views/audit/AuditPage.vue'),
    meta: { title: 'frame.areas.audit', area: 'audit', needs: 'TRAIL_READ' },
  },
]
