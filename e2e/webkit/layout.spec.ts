import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, REPORT, test } from './test'

/* Faults of layout that only WebKit showed. */

const SCREEN_PICTURE = '/usr/bin/import'

test('on a phone the outline has room for its chapters, and the choice of appearance stands off its border', async ({
  reader,
}) => {
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

test('figures between Han characters are legible', async ({ reader, webkit }) => {
  test.skip(!existsSync(SCREEN_PICTURE), 'no ImageMagick, which takes pictures of the screen')
  await reader.goto(REPORT)
  await reader.run(`
    const trial = document.createElement('p')
    trial.id = 'trial'
    trial.style.cssText = 'width: 300px; height: 60px; background: white; color: black; font-size: 28px'
    document.body.replaceChildren(trial)`)
  const show = async (text: string, autospace: string) => {
    await reader.run(
      `
      const trial = document.getElementById('trial')
      trial.textContent = arguments[0]
      trial.style.setProperty('text-autospace', arguments[1])`,
      text,
      autospace,
    )
  }
  // Of the screen: the driver's own pictures are blank, or of a frame before.
  const shoot = () =>
    execFileSync(
      SCREEN_PICTURE,
      ['-display', webkit.display, '-window', 'root', '-strip', 'rgb:-'],
      { maxBuffer: 2 ** 26 },
    ).toString('latin1')
  await show('', '')
  let blank = ''
  const rests = () => {
    const before = blank
    blank = shoot()
    return blank === before
  }
  await expect.poll(rests).toBe(true)
  // Each is waited for from a blank one.
  const picture = async (autospace: string) => {
    await show('', autospace)
    await expect.poll(() => shoot() === blank).toBe(true)
    await show('于2011年共2214条', autospace)
    await expect.poll(() => shoot() !== blank).toBe(true)
    return shoot()
  }
  const plain = await picture('no-autospace')
  // The picture tells: with room for autospace it would be another.
  expect((await picture('normal')) === plain).toBe(false)
  expect((await picture('')) === plain).toBe(true)
})

test('results, citations and searches are copied at the first press', async ({
  reader,
  clipboard,
}) => {
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
    () =>
      reader.run(
        `return Math.abs(document.getElementById('s5-p1').getBoundingClientRect().top - 84) < 30`,
      ),
    'the paragraph at the top',
  )
})
