/// <reference types="vitest/config" />
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { type Plugin, defineConfig } from 'vite'

/** Where `npm run dev` finds the server; the pages themselves only know relative addresses. */
const server = process.env.MINGZHANG_SERVER ?? 'http://127.0.0.1:8620'

const pdfjs = fileURLToPath(new URL('./node_modules/pdfjs-dist/', import.meta.url))
/** What pdf.js reads while it draws pages: character maps, standard fonts, decoders of pictures without WebAssembly. */
const MATERIAL: readonly (readonly [to: string, from: string, wanted: RegExp])[] = [
  ['cmaps', 'cmaps', /./],
  ['standard_fonts', 'standard_fonts', /./],
  ['decoders', 'wasm', /_nowasm_fallback\.js$|^LICENSE_(?!.*(QCMS|QUICKJS))/],
]

/** Serves and hands out the material of pdf.js from this server: nothing is fetched from elsewhere. */
function pdfMaterial(): Plugin {
  const { version } = JSON.parse(readFileSync(`${pdfjs}package.json`, 'utf8')) as { version: string }
  const at = `assets/pdfjs-${version}/`
  return {
    name: 'pdf-material',
    generateBundle() {
      for (const [to, from, wanted] of MATERIAL) {
        for (const name of readdirSync(pdfjs + from).filter((one) => wanted.test(one))) {
          this.emitFile({
            type: 'asset',
            fileName: `${at}${to}/${name}`,
            source: readFileSync(`${pdfjs}${from}/${name}`),
          })
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${at}`, (request, response, next) => {
        const [, to, name] = (request.url ?? '').split('/')
        const from = MATERIAL.find(([one]) => one === to)?.[1]
        const path = `${pdfjs}${from}/${name}`
        if (from === undefined || name === undefined || name.includes('..') || !existsSync(path)) next()
        else createReadStream(path).pipe(response)
      })
    },
  }
}

export default defineConfig({
  plugins: [vue(), pdfMaterial()],
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
  },
})
