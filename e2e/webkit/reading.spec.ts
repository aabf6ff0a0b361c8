import { expect, Key, REPORT, test } from './test'

/* Reading, searching, stepping in WebKit. */

test('typing finds, and Enter steps through what was found', async ({ reader }) => {
  await reader.goto(REPORT)
  await reader.typeQuery('塑化剂', '共 3 项')
  await reader.press(Key.ENTER)
  await reader.expectStatus('第 1 项，共 3 项')
  await reader.expectInView('a1-7-p1')
  await expect.poll(() => reader.address()).toEqual({ query: '塑化剂', anchor: 'a1-7-p1' })
  await reader.press(Key.ENTER)
  await reader.expectStatus('第 2 项，共 3 项')
})

test('a shared link restores query and place', async ({ reader }) => {
  await reader.goto(`${REPORT}?q=塑化剂#a1-7-p1`)
  expect(await reader.query()).toBe('塑化剂')
  await reader.expectStatus('共 3 项')
  await reader.expectInView('a1-7-p1')
})
