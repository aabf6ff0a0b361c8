import type { Route } from '@playwright/test'
import { scriptsOf } from './own-scripts'
import { expect, holdBack, letPass, PROGRAMS, REPORT, test, typeQuery } from './test'

/* A page without its program: the box must not answer with silence. */

for (const [name, fault] of [
  [
    'cut short',
    async (route: Route) => {
      const body = await (await route.fetch()).text()
      await route.fulfill({ body: body.slice(0, body.length >> 1), contentType: 'text/javascript' })
    },
  ],
  ['blocked', (route: Route) => route.abort()],
  [
    'a portal’s page',
    (route: Route) =>
      route.fulfill({ body: '<!DOCTYPE html><title>登录</title>', contentType: 'text/html' }),
  ],
] as const) {
  test(`a program or the first script that is ${name}: a notice, a way to reload, and the text`, async ({
    page,
    expectFaults,
  }) => {
    expectFaults(
      /Failed to load (?:resource|chunk)|ChunkLoadError|Minified React error|SyntaxError|Unexpected|Invalid or unexpected|Refused to execute|end of input|missing . after|expected expression|unexpected token/,
    )
    const notice = page.getByRole('alert').filter({ hasText: '搜索程序未能载入' })
    const scripts = await scriptsOf(page)
    for (const script of [scripts[0]!, scripts[1]!, scripts.at(-1)!]) {
      await page.route(`**/${script}`, fault)
      await page.goto(`${REPORT}?q=塑化剂`, { waitUntil: 'load' })
      await expect(notice, script).toBeVisible()
      await expect(page.locator('#a1-7-p1')).toContainText('塑化剂')
      await page.unrouteAll({ behavior: 'wait' })
      await notice.getByRole('link', { name: '重新载入' }).click()
      await expect(page.getByRole('status'), script).toContainText('共 3 项')
      await expect(notice).toBeHidden()
    }
  })
}

test('a program that is late is waited for without a word', async ({ page }) => {
  const release = await holdBack(page, PROGRAMS)
  await page.goto(REPORT, { waitUntil: 'commit' })
  await letPass(page, 5000)
  await expect(page.getByRole('alert').filter({ hasText: '搜索程序未能载入' })).toBeHidden()
  release()
  await typeQuery(page, '塑化剂', '共 3 项')
  await expect(page.getByRole('alert').filter({ hasText: '搜索程序未能载入' })).toBeHidden()
})
