/** A page as Next writes it, small: its programs, what they read of it, and a body. */
export function nextPage(rows: readonly string[], body = '<p>公开</p>', home = ''): string {
  const chunk = (name: string) => `${home}/_next/static/chunks/${name}`
  return [
    '<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>',
    `<link rel="stylesheet" href="${chunk('a.css')}"/><link rel="preload" as="script" fetchPriority="low" href="${chunk('a.js')}"/>`,
    `<script src="${chunk('a.js')}" async=""></script><script src="${chunk('b.js')}" async=""></script>`,
    `<title>报告</title><script src="${home}/theme.js"></script><script src="${chunk('p.js')}" noModule=""></script></head><body>`,
    `${body}<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[7]});</script>`,
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    ...rows.map(
      (row) =>
        `<script>self.__next_f.push([1,${JSON.stringify(row).replaceAll('<', '\\u003c')}])</script>`,
    ),
    '</body></html>',
  ].join('')
}

/** The data that its programs read. */
export function nextData(rows: readonly string[]): string {
  return `{"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[7]}\n${rows.join('')}`
}
