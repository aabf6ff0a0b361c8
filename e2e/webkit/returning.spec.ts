import { expect, Key, REPORT, test } from './test'

/* Back in WebKit: within a page, and from another one, out of its back/forward cache. */

const CHECKED = `return [...document.querySelectorAll('input[type=radio], input[type=checkbox]')].map((input) => input.checked)`

test('links of the page, and Back through them', async ({ reader }) => {
  await reader.goto('/')
  await reader.run('self.visit = true')
  const tops: number[] = []
  for (const anchor of ['s6', 's2', 's3']) {
    await reader.run(`document.querySelector('#outline a[href="#${anchor}"]').click()`)
    await expect.poll(async () => (await reader.address()).anchor).toBe(anchor)
    await reader.expectRest()
    await reader.run('scrollBy({ top: -130, behavior: "instant" })')
    await reader.expectRest()
    tops.push(await reader.run<number>('return scrollY'))
  }
  for (const [at, anchor] of [
    [1, 's2'],
    [0, 's6'],
  ] as const) {
    await reader.back()
    await expect.poll(async () => (await reader.address()).anchor).toBe(anchor)
    await expect.poll(() => reader.run('return scrollY')).toBe(tops[at])
  }
  expect(await reader.run('return self.visit')).toBe(true)
})

test('a link to the present place shows and emphasises it again', async ({ reader }) => {
  await reader.goto(`${REPORT}#s4`)
  await reader.until(
    () => reader.run(`return document.getElementById('s4').dataset.target === 'seen'`),
    'the emphasis fades',
  )
  await reader.run('scrollTo({ top: 0, behavior: "instant" })')
  await reader.click('四、', '#outline')
  await reader.expectInView('s4')
  await reader.until(
    () => reader.run(`return document.getElementById('s4').dataset.target === ''`),
    'emphasis',
  )
})

test('after Back from another page, boxes and choices are as they were', async ({ reader }) => {
  await reader.goto(REPORT)
  await reader.typeQuery('食品', '共 43 项')
  await reader.press(Key.ENTER)
  await reader.click('深色', '.theme-choice')
  const checked = await reader.run<boolean[]>(CHECKED)
  expect(checked).toContain(true)
  await reader.run('self.visit = true')
  await reader.driver.get(new URL('/offline/', await reader.driver.getCurrentUrl()).href)
  await reader.back()
  await expect.poll(async () => (await reader.address()).query).toBe('食品')
  // The cache has it, or this would test nothing.
  expect(await reader.run('return self.visit')).toBe(true)
  await expect.poll(() => reader.query()).toBe('食品')
  await reader.expectStatus('共 43 项')
  await new Promise((done) => setTimeout(done, 500))
  expect(await reader.query()).toBe('食品')
  expect(await reader.run(CHECKED)).toEqual(checked)
})
