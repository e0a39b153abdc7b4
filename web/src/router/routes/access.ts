import type { RouteRecordRaw } from 'vue-router'

/** 登录 and what belongs to one's own account. */
export const access: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('@/views/access/SignInPage.vue'),
    meta: { title: 'access.signIn.title', area: '', outside: true },
  },
  {
    path: '/setup',
    name: 'setup',
    component: () => import('@/views/access/SetupPage.vue'),
    meta: { title: 'access.setup.title', area: '', outside: true },
  },
  {
    path: '/me',
    name: 'me',
    component: () => import('@/views/access/MePage.vue'),
    meta: { title: 'access.me.title', area: '' },
  },
]
