import { expect, REPORT, test } from './test'

/* What WebKit showed otherwise than it was meant. */

test('on a phone the outline has room for its chapters, and the choice of appearance stands off its border', async ({ reader }) => {
  await reader.resize(360, 740)
  await reader.goto(REPORT)
  await reader.click('目录')
  const shown = () =>
    reader.run<number>(`
      const list = document.querySelector('[data-outline]').getBoundingClientRect()
      return [...document.querySelectorAll('[data-outline] a')].filter((link) => {
        const { top, bottom, height } = link.getBoundingClientRect()
        return height > 0 && top >= list.top && bottom <= list.bottom
      }).length`)
  await expect.poll(shown).toBeGreaterThan(6)
  const gap = await reader.run<number>(`
    const choice = document.querySelector('fieldset.theme-choice')
    const name = document.createTreeWalker(choice.querySelector(':scope > :not(legend, label)'), NodeFilter.SHOW_TEXT).nextNode()
    const range = document.createRange()
    range.selectNodeContents(name)
    return range.getBoundingClientRect().top - choice.getBoundingClientRect().top`)
  expect(gap).toBeGreaterThan(6)
  await reader.click('四、', '[data-outline]')
  await reader.expectInView('s4')
})

test('figures between Han characters are legible', async ({ reader }) => {
  await reader.goto(REPORT)
  const picture = async (autospace: string) => {
    await reader.run(
      `
      document.getElementById('trial')?.remove()
      const trial = document.createElement('p')
      trial.id = 'trial'
      trial.textContent = '于2011年共2214条'
      trial.style.cssText = 'position: fixed; inset: 0; z-index: 99; width: 300px; height: 60px; background: white; color: black; font-size: 28px'
      if (arguments[0] !== '') trial.style.setProperty('text-autospace', arguments[0])
      document.body.append(trial)`,
      autospace,
    )
    await reader.driver.executeAsyncScript('requestAnimationFrame(() => requestAnimationFrame(arguments[0]))')
    return (await reader.driver.findElement({ id: 'trial' })).takeScreenshot()
  }
  const plain = await picture('no-autospace')
  // The picture tells: with room for autospace it would be another.
  expect(await picture('normal')).not.toBe(plain)
  expect(await picture('')).toBe(plain)
})

test('results, citations and searches are copied at the first press', async ({ reader, clipboard }) => {
  await reader.goto(`${REPORT}?q=塑化剂`)
  await reader.expectStatus('共 3 项')
  await reader.click('复制结果')
  await reader.expectStatus('已复制结果 1 段')
  expect(clipboard()).toContain('塑化剂')
  await reader.click('分享搜索')
  await reader.expectStatus('已复制本次搜索的链接')
  expect(clipboard()).toContain(`${REPORT}?q=`)
  await reader.click('“附件（七）”第 1 段的链接与引用')
  await reader.click('引用', '[role=menu]')
  await reader.expectStatus('已复制引文')
  expect(clipboard()).toContain('质检总局2011年政府信息公开工作年度报告[R')
  expect(clipboard('text/html')).toContain('<blockquote')
})

test('a phone that is turned leaves the reader at the line that was read', async ({ reader }) => {
  await reader.resize(360, 740)
  await reader.goto(REPORT)
  await reader.run(`document.getElementById('s5-p1').scrollIntoView({ behavior: 'instant' })`)
  await reader.driver.sleep(3000)
  await reader.resize(740, 360)
  await reader.until(
    () => reader.run(`return Math.abs(document.getElementById('s5-p1').getBoundingClientRect().top - 84) < 30`),
    'the paragraph at the top',
  )
})
