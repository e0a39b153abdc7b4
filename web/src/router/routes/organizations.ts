import type { RouteRecordRaw } from 'vue-router'

/** 组织机构: the tree, and what stands at one place of it. */
export const organizations: RouteRecordRaw[] = [
  {
    path: '/organizations',
    name: 'organizations',
    component: () => import('@/views/organizations/OrganizationsPage.vue'),
    meta: {
      title: 'frame.areas.organizations',
      area: 'organizations',
      needs: 'ORGANIZATION_READ',
      context: true,
    },
  },
]
