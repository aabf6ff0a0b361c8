import { expect, REPORT, test } from './test'

/* A driver that does not answer must not fail a test of something else. */

test('where the driver does not answer, another one opens the window', async ({
  webkit,
  baseURL,
}) => {
  const { driverProcess } = webkit
  driverProcess.kill('SIGSTOP')
  const window = await webkit.open()
  await window.get(new URL(REPORT, baseURL).href)
  expect(await window.getTitle()).toContain('质检总局2011年')
  expect(webkit.driverProcess.pid).not.toBe(driverProcess.pid)
  await window.quit()
})
