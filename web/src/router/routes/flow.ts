import type { RouteRecordRaw } from 'vue-router'

/** 工作台 and what sets the course of the year: 申报安排, 审核流程. */
export const flow: RouteRecordRaw[] = [
  {
    path: '/desk',
    name: 'desk',
    component: () => import('@/views/desk/DeskPage.vue'),
    meta: { title: 'frame.areas.desk', area: 'desk', needs: 'SEASON_READ', context: true },
  },
]
