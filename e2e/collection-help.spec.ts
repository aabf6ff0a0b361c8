import { isCollectionBuilt } from './collection-site'
import { COLLECTION_URL } from './collection'
import { expect, test, textsOf } from './test'

test.skip(!isCollectionBuilt(), 'no site of many reports: its texts (CHAYUE_SHARED) are not there')
test.use({ baseURL: COLLECTION_URL })

test('every example of the help finds something in all reports, and it says what is not done there', async ({
  page,
}) => {
  await page.goto('/')
  const help = page.getByRole('dialog', { name: '怎样查找' })
  const open = () => page.getByRole('button', { name: '用法' }).click()
  await open()
  await expect(help).toContainText('不认拼音')
  await expect(help.getByRole('link').first()).toBeVisible()
  const examples = await textsOf(help.getByRole('link'))
  expect(examples.length).toBeGreaterThan(6)
  await page.keyboard.press('Escape')
  for (const example of examples) {
    await open()
    await help.getByRole('link', { name: example, exact: true }).click()
    await expect(help).toBeHidden()
    await expect(page.getByLabel('搜索')).toHaveValue(example)
    await expect(page.getByRole('status'), example).toContainText('份报告的')
  }
})
