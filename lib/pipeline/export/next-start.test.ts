import { expect, test } from 'vitest'
import { nextData, nextPage } from './next-page.fixture'
import { readStart, withStart } from './next-start'
import { PageError } from './scan-page'
import { withPolicy } from './with-policy'

const ROWS = ['1:"$Sreact.fragment"\n2:"</script><!-- \\" ', '甲"\n']
const PAGE = nextPage(ROWS, '<p>“$&”</p>', '/x')
const PROGRAMS = '/x/_next/static/chunks/a.js /x/_next/static/chunks/b.js'

function started(page: string, usual = ''): string {
  const next = readStart(page)
  return next
    ? withStart(next, {
        file: 'static/start.js',
        usual,
        pieces: [0, 9, '<甲"'],
        names: ['a.json', 'b.json'],
      })
    : page
}

test('what Next’s programs read of the page is what stood in its scripts', () => {
  const { data, programs, unused } = readStart(PAGE) ?? {}
  expect(unused).toEqual(['/x/_next/static/chunks/p.js'])
  expect(data).toBe(nextData(ROWS))
  expect(programs).toBe(PROGRAMS)
})

test('one element names the programs, behind the style sheet, and one holds the data', () => {
  expect(started(PAGE)).toBe(
    '<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>' +
      '<link rel="stylesheet" href="/x/_next/static/chunks/a.css"/><title>报告</title>' +
      '<script src="/x/_next/static/start.js" data-programs="/x/_next/static/chunks/a.js /x/_next/static/chunks/b.js"></script></head>' +
      '<body><p>“$&”</p><script type="application/json" id="page-data" data-files="a.json b.json">[0,9,"\\u003c甲\\""]</script></body></html>',
  )
})

test('programs that are the usual ones are not named', () => {
  expect(started(PAGE, PROGRAMS)).toBe(started(PAGE).replace(` data-programs="${PROGRAMS}"`, ''))
})

test('again changes nothing, nor does it touch a page without programs', () => {
  expect(started(started(PAGE))).toBe(started(PAGE))
  const plain =
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/theme.js"></script></head><body></body></html>'
  expect(started(plain)).toBe(plain)
})

test('a text may speak of Next’s own names', () => {
  const text =
    '<p>self.__next_f “/_next/a.js”</p><script type="application/ld+json">{"name":"/_next/a.js"}</script>'
  expect(started(nextPage(ROWS, text))).toContain(text)
})

test('a policy lets it through', () => {
  expect(() =>
    withPolicy(
      started(PAGE.replace('</body>', '<script>self.__next_f.push([3,"AAA"])</script></body>')),
    ),
  ).toThrow('a script in the page itself')
  expect(() => withPolicy(PAGE)).toThrow('a script in the page itself')
  expect(() => withPolicy(started(PAGE))).not.toThrow()
})

test.each([
  ['no rows', nextPage([])],
  [
    'another way to name what runs first',
    PAGE.replace('globalThis["TURBOPACK"] ||', 'globalThis.TURBOPACK ||'),
  ],
  [
    'a program that is named otherwise',
    PAGE.replace(
      '<title>',
      '<script src="/x/_next/static/chunks/c.js" async="" crossorigin=""></script><title>',
    ),
  ],
  ['an entry that is no JSON', PAGE.replace('"runtimeModuleIds"', 'runtimeModuleIds')],
  ['no theme', PAGE.replace('/theme.js', '/other.js')],
])('a page that is written otherwise is refused: %s', (_, page) => {
  expect(() => started(page)).toThrow(PageError)
})
