// Takes the pictures of the guide from a server with the demonstration data (serve --demo); no part of the build.
// Copy it into a folder where playwright-core is installed, then:
//   EXAMPLE=examples/county-with-errors.txt node take.mjs ADDRESS ACCOUNTS FOLDER [NAME…]
// ACCOUNTS: demo-accounts.txt of the data folder. SETUP: address of a server without accounts, for admin-setup.
// ALONE: address of a server for one person (serve --alone), for page-pdf; run it in the folder of the repository.
// Cut the pictures down to 40 colours afterwards (pngquant 40).
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const [address, accounts, folder, ...only] = process.argv.slice(2)
const passwords = new Map(
  readFileSync(accounts, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t').slice(1, 3)),
)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

async function as(login, work) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log(login, 'pageerror', error.message))
  if (login) {
    await page.goto('/sign-in')
    await page.fill('input[name=login]', login)
    await page.fill('input[name=password]', passwords.get(login))
    await page.click('button[type=submit]')
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    await page.waitForLoadState('networkidle')
  }
  await work(page)
  await context.close()
}

const wanted = (name) => only.length === 0 || only.includes(name)

async function picture(page, name, path, prepare = async () => {}) {
  if (!wanted(name)) return
  try {
    if (path) await page.goto(path, { waitUntil: 'networkidle' })
    await prepare()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(400)
    await page.mouse.move(0, 0)
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
    console.log(name, page.url())
  } catch (failure) {
    console.log(name, 'FAILED', failure.message.split('\n')[0])
    await page.screenshot({ path: `${folder}/${name}.png` })
  }
}


await as('', (page) => (process.env.SETUP ? picture(page, 'admin-setup', `${process.env.SETUP}/setup`) : null))

await as('clerk-01', async (page) => {
  await picture(page, 'declare-desk', '/desk?year=2027')
  await picture(page, 'declare-projects', '/projects?year=2027')
  await picture(page, 'declare-form', null, async () => {
    await page.goto('/targets?year=2027', { waitUntil: 'networkidle' })
    await page.locator('main tbody tr a').nth(3).click()
    await page.getByRole('grid').first().waitFor()
    await page.waitForTimeout(2500)
    await page.getByRole('grid').first().evaluate((grid) => grid.scrollIntoView({ block: 'center' }))
  })
  await picture(page, 'declare-submit', null, async () => {
    await page.goto('/desk?year=2027', { waitUntil: 'networkidle' })
    await page.locator('main tbody tr a').first().click()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1500)
    await page.getByRole('button', { name: '送审', exact: true }).first().click()
    await page.waitForTimeout(2000)
  })
  await picture(page, 'declare-papers', '/targets?year=2027&state=DRAFT', async () => {
    await page.locator('main tbody tr a').first().click()
    await page.locator('nav.page-tabs button', { hasText: '附件' }).click()
    await page.setInputFiles('.attachments input[type=file]', [
      { name: '关于下达专项资金的通知.pdf', mimeType: 'application/pdf', buffer: Buffer.from('通知'.repeat(9000)) },
    ])
    await page.locator('.attachments li').first().waitFor()
  })
  await picture(page, 'declare-import', null, async () => {
    await page.goto('/imports?year=2027', { waitUntil: 'networkidle' })
    await page.setInputFiles('input[type=file]', process.env.EXAMPLE)
    await page.waitForURL(/\/imports\/./, { timeout: 30000 })
    await page.waitForTimeout(6000)
  })
})

await as('heads', async (page) => {
  await picture(page, 'review-desk', '/desk?year=2027')
  await picture(page, 'review-flow', null, async () => {
    await page.goto('/desk?year=2027', { waitUntil: 'networkidle' })
    await page.locator('main tbody tr a').first().click()
    await page.waitForLoadState('networkidle')
    await page.getByRole('tab', { name: '流程' }).or(page.getByRole('button', { name: '流程', exact: true })).first().click()
    await page.waitForTimeout(1000)
  })
})

await as('finance-performance-reviewer', async (page) => {
  const city = encodeURIComponent(process.env.CITY ?? '/1/')
  await picture(page, 'review-season', `/seasons?year=2027&org=${city}`)
  await picture(page, 'review-chains', `/chains?year=2027&org=${city}`)
  await picture(page, 'review-templates', '/templates?year=2027')
})

await as('system-administrator', async (page) => {
  await picture(page, 'people-organizations', '/organizations?year=2027', async () => {
    const tree = page.getByRole('treeitem')
    await tree.first().click()
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(800)
  })
  await picture(page, 'people-list', '/people')
  await picture(page, 'people-me', '/me', () => page.getByRole('heading', { name: '动态口令' }).first().waitFor())
})
await as('security-administrator', (page) => picture(page, 'people-rights', '/rights'))
await as('audit-administrator', (page) =>
  picture(page, 'people-audit', '/audit', async () => {
    await page.getByRole('button', { name: '核验' }).click()
    await page.waitForTimeout(1500)
    await page.locator('main tbody tr').nth(2).click()
  }),
)
if (process.env.ALONE) {
  await as('', (page) =>
    picture(page, 'page-pdf', `${process.env.ALONE}/`, async () => {
      await page.setInputFiles('input[type=file]:not([webkitdirectory])', 'examples/county-printed.pdf')
      await page.waitForURL(/\/documents\/[0-9a-f-]{36}/, { timeout: 30000 })
      await page.locator('.page-sheet canvas').first().waitFor()
      await page.locator('button.finding').nth(2).click()
      await page.waitForTimeout(1500)
    }),
  )
}
await browser.close()
