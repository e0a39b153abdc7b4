import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/** Chinese text belongs into src/locales: nowhere else may a page say something. */
const noChinese = {
  rules: {
    'texts-in-locales': {
      meta: {
        type: 'problem',
        schema: [],
        messages: { moved: 'UI texts belong into src/locales/zh-CN.' },
      },
      create(context) {
        const han = /\p{Script=Han}/u
        const report = (node, text) => {
          if (han.test(text)) context.report({ node, messageId: 'moved' })
        }
        const script = {
          Literal(node) {
            if (typeof node.value === 'string') report(node, node.value)
          },
          TemplateElement(node) {
            report(node, node.value.raw)
          },
        }
        const services = context.sourceCode.parserServices
        if (services?.defineTemplateBodyVisitor === undefined) return script
        return services.defineTemplateBodyVisitor(
          {
            VText(node) {
              report(node, node.value)
            },
            VLiteral(node) {
              report(node, node.value)
            },
            Literal(node) {
              if (typeof node.value === 'string') report(node, node.value)
            },
          },
          script,
        )
      },
    },
  },
}

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/api/generated.ts'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] } },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    plugins: { mingzhang: noChinese },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/**/*.vue'], rules: { 'max-lines': ['error', 300] } },
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', 250] } },
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/locales/**', 'src/**/*.test.ts', 'src/**/testing.ts'],
    rules: { 'mingzhang/texts-in-locales': 'error' },
  },
  { files: ['src/**/*.test.ts'], rules: { 'max-lines': ['error', 600] } },
  prettier,
)
