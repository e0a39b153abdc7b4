import type { RouteRecordRaw } from 'vue-router'

/** 工作台 and what sets the course of the year: 申报安排, 审核流程, 检查效力. */
export const flow: RouteRecordRaw[] = [
  {
    path: '/desk',
    name: 'desk',
    component: () => import('@/views/desk/DeskPage.vue'),
    meta: { title: 'frame.areas.desk', area: 'desk', needs: 'SEASON_READ', context: true },
  },
  {
    path: '/seasons',
    name: 'seasons',
    component: () => import('@/views/seasons/SeasonsPage.vue'),
    meta: { title: 'frame.areas.seasons', area: 'seasons', needs: 'SEASON_READ', context: true },
  },
  {
    path: '/chains',
    name: 'chains',
    component: () => import('@/views/chains/ChainsPage.vue'),
    meta: { title: 'frame.areas.chains', area: 'chains', needs: 'SEASON_WRITE', context: true },
  },
  {
    path: '/effects',
    name: 'effects',
    component: () => import('@/views/effects/EffectsPage.vue'),
    meta: { title: 'frame.areas.effects', area: 'effects', needs: 'SEASON_READ', context: true },
  },
]
