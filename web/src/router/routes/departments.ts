import type { RouteRecordRaw } from 'vue-router'

/** 部门: each department with its years side by side. */
export const departments: RouteRecordRaw[] = [
  {
    path: '/departments',
    name: 'departments',
    component: () => import('@/views/departments/DepartmentsPage.vue'),
    meta: { title: 'frame.areas.departments', area: 'departments', needs: 'EXAMINE_READ' },
  },
  {
    path: '/departments/detail',
    name: 'department',
    component: () => import('@/views/departments/DepartmentPage.vue'),
    props: (route) => ({
      department: String(route.query.department ?? ''),
      division: String(route.query.division ?? ''),
    }),
    meta: { title: 'frame.pages.department', area: 'departments', needs: 'EXAMINE_READ' },
  },
]
