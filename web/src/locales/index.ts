import { createI18n } from 'vue-i18n'
import zhCN from './zh-CN'

export type Messages = typeof zhCN

/** Texts of the pages. Messages are interpreted, not evaluated: the security policy forbids eval. */
export const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': zhCN } })

/** A text outside components: for titles and stores. */
export function text(key: string, values: Record<string, unknown> = {}): string {
  return i18n.global.t(key, values)
}
