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

test('a selection is cited, and its link copied, at the first press', async ({
  reader,
  clipboard,
}) => {
  await reader.goto(REPORT)
  await reader.run(`
    document.getElementById('end-p2').scrollIntoView({ behavior: 'instant' })
    getSelection().selectAllChildren(document.getElementById('end-p2'))`)
  await reader.click('引用', '[role=group][aria-label=所选文字]')
  await reader.expectStatus('已复制引文')
  expect(clipboard()).toContain('二一二年〔原文如此，应为二〇一二年〕')
  expect(clipboard('text/html')).toContain('<blockquote')
  await reader.click('复制链接', '[role=group][aria-label=所选文字]')
  await reader.expectStatus('已复制这个位置的链接')
  expect(clipboard()).toContain('#end-p2:~:text=')
})
