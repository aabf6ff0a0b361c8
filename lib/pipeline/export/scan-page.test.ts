import { expect, test } from 'vitest'
import { PageError, scanPage } from './scan-page'

const HEAD = '<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>'

function page(head: string, body = ''): string {
  return `${HEAD}${head}</head><body>${body}</body></html>`
}

test('finds where nothing has been loaded yet', () => {
  const html = page(
    '<script src="/a.js" async=""></script>',
    '<script type="application/ld+json">{"a":"\\u003c"}</script><p>a &lt; b</p><script type="application/json" id="b">["</p>"]</script>',
  )
  expect(scanPage(html)).toBe(HEAD.length)
})

test('text that looks like markup is text', () => {
  const html = page(
    '<title>on the <style> of <script></title>',
    '<!-- <script>x()</script> --><textarea><script></textarea>',
  )
  expect(scanPage(html)).toBe(HEAD.length)
})

test('words in attributes are no attributes', () => {
  const html = page(
    '',
    '<p title=" style= onclick= javascript:" data-on="1"></p><a href="/?q=javascript:x">x</a>',
  )
  expect(scanPage(html)).toBe(HEAD.length)
})

test.each([
  ['<p onclick="x()">', 'the attribute onclick'],
  ['<svg ONLOAD="x()">', 'the attribute ONLOAD'],
  ['<p style="color:red">', 'the attribute style'],
  ['<p hidden="" style="--heat:1">', 'the attribute style'],
  ['<style>p{}</style>', '<style>'],
  ['<base href="/"/>', '<base>'],
  ['<iframe src="/">', '<iframe>'],
  ['<object data="/">', '<object>'],
  ['<meta http-equiv="refresh" content="0"/>', 'the attribute http-equiv'],
  ['<a href="javascript:x()">', 'a program in href'],
  ['<a href="\u0001 JavaScript:x()">', 'a program in href'],
  ['<form action="javascript:x()">', 'a program in action'],
  ['<script src="https://a.example/b.js"></script>', 'a script of another origin'],
  ['<script src="//a.example/b.js"></script>', 'a script of another origin'],
  ['<script type="importmap">{}</script>', 'a script of an unknown type'],
  ['<script>x()</script>', 'a script in the page itself'],
  ['<script></script>', 'a script in the page itself'],
  ['<script type="text/javascript">x()</script>', 'a script of an unknown type'],
  ['<script type="application/json">"a<!--b"</script>', 'a script that browsers read otherwise'],
  [
    '<script type="application/json">"a</SCRIPT >"</script>',
    'a script that browsers read otherwise',
  ],
  ['<SCRIPT>a</SCRIPT>', 'no </script>'],
  ['<script>a', 'no </script>'],
  ["<p class='a'>", 'markup that is not understood'],
  ['<p class=a>', 'markup that is not understood'],
  ['<p\nclass="a">', 'markup that is not understood'],
  ['a < b', 'markup that is not understood'],
])('refuses what the policy would break, or a browser read otherwise: %s', (markup, reason) => {
  const scan = () => scanPage(page('', markup))
  expect(scan).toThrow(PageError)
  expect(scan).toThrow(`${reason}: `)
})

test('nothing runs before the policy can stand', () => {
  expect(() =>
    scanPage('<html><head><script src="/x.js"></script><meta charSet="utf-8"/></head></html>'),
  ).toThrow('a script before')
  expect(() => scanPage('<html><head></head></html>')).toThrow('no <meta charSet>')
})
