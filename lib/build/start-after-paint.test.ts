import { expect, test } from 'vitest'
import { programsOf, withLateStart } from './start-after-paint'
import { scanPage } from './scan-page'

const page = (scripts: string) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${scripts}<title>报告</title></head><body><p>公开</p></body></html>`
const PROGRAMS = '<script src="/x/_next/static/chunks/a.js" async=""></script><script src="/x/_next/static/chunks/b.js" async=""></script>'

test('one element names the programs, before all else but the encoding', () => {
  const html = withLateStart(page(`<link rel="stylesheet" href="/x/_next/static/chunks/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/x/_next/static/chunks/a.js"/>${PROGRAMS}`))
  expect(html).not.toMatch(/async=""|preload/)
  expect(html).toContain('<meta charSet="utf-8"/><script data-programs="/x/_next/static/chunks/a.js /x/_next/static/chunks/b.js">')
  expect(programsOf(html)).toEqual(['/x/_next/static/chunks/a.js', '/x/_next/static/chunks/b.js'])
})

test('what it writes is a script that a policy can name', () => {
  expect(scanPage(withLateStart(page(PROGRAMS))).scripts).toHaveLength(1)
})

test('again changes nothing, nor does it touch other scripts', () => {
  const others = '<script src="/theme.js"></script><script src="/_next/static/chunks/p.js" noModule=""></script><script>self.x=1</script>'
  expect(withLateStart(page(others))).toBe(page(others))
  const once = withLateStart(page(others + PROGRAMS))
  expect(withLateStart(once)).toBe(once)
  expect(once).toContain(others)
})
