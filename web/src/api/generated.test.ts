// @vitest-environment node
import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, it } from 'vitest'

it('is what the server describes now (otherwise: npm run api)', async () => {
  const description = new URL('../../../server/src/main/resources/openapi/mingzhang.json', import.meta.url)
  const generated = readFileSync(new URL('./generated.ts', import.meta.url), 'utf8')
  const now = astToString(await openapiTS(description))
  // The file begins with a comment of the tool.
  expect(generated.endsWith(now)).toBe(true)
})
