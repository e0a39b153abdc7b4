import type { RouteRecordRaw } from 'vue-router'

/** 规则库: each check as a page. */
export const rules: RouteRecordRaw[] = [
  {
    path: '/rules',
    name: 'rules',
    component: () => import('@/views/rules/RulesPage.vue'),
    meta: { title: 'frame.areas.rules', area: 'rules', needs: 'EXAMINE_READ' },
  },
  {
    path: '/rules/:id',
    name: 'rule',
    component: () => import('@/views/rules/RulePage.vue'),
    props: true,
    meta: { title: 'frame.pages.rule', area: 'rules', needs: 'EXAMINE_READ' },
  },
]
