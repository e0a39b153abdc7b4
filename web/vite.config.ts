/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vite'

/** Where `npm run dev` finds the server; the pages themselves only know relative addresses. */
const server = process.env.MINGZHANG_SERVER ?? 'http://127.0.0.1:8620'

export default defineConfig({
  plugins: [
    vue(),
    // Element Plus on demand: only the components a page uses, with their styles, end in that page's chunk.
    Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir: process.env.MINGZHANG_WEB_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the content security policy allows files of this server only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.MINGZHANG_WEB_PORT ?? 18700),
    // The server checks Host and Origin: it has to see its own.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
    server: { deps: { inline: ['element-plus'] } },
  },
})
