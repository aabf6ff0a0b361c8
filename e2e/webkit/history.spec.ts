import { expect, Key, REPORT, test } from './test'

/* Back and Forward in WebKit, within a report and from another page. */

test('Back from a search returns to the text, Forward to the search', async ({ reader }) => {
  await reader.goto(REPORT)
  await reader.typeQuery('塑化剂', '共 3 项')
  await reader.press(Key.ENTER)
  await reader.expectStatus('第 1 项，共 3 项')
  await reader.back()
  await expect.poll(() => reader.query()).toBe('')
  expect(await reader.address()).toEqual({ query: null, anchor: '' })
  await reader.forward()
  await expect.poll(() => reader.query()).toBe('塑化剂')
  await reader.expectStatus('共 3 项')
})

test('Back from another page finds the query in the box', async ({ reader }) => {
  await reader.goto(REPORT)
  await reader.typeQuery('塑化剂', '共 3 项')
  await reader.press(Key.ENTER)
  await reader.expectStatus('第 1 项，共 3 项')
  await reader.goto('about:blank')
  await reader.back()
  await reader.expectStatus('共 3 项')
  expect(await reader.query()).toBe('塑化剂')
})
