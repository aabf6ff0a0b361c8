import { expect, REPORT, test } from './test'

/* The content of the clipboard in WebKit after the first click. */

test('the results are copied, as text and with structure', async ({ reader, clipboard }) => {
  await reader.goto(`${REPORT}?q=塑化剂`)
  await reader.expectStatus('共 3 项')
  await reader.click('复制结果')
  await reader.expectStatus('已复制结果')
  expect(clipboard()).toContain('塑化剂')
  expect(clipboard('text/html')).toContain('<a href=')
})

test('what is selected is copied as the source has it', async ({ reader, clipboard }) => {
  await reader.goto(REPORT)
  await reader.run(`
    const selection = getSelection()
    selection.selectAllChildren(document.getElementById('end-p2'))`)
  await reader.pressWithControl('c')
  await expect.poll(() => clipboard().trim()).toBe('二一二年三月二十一日')
})
