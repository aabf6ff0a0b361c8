import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Folder of a trial site whose reports are full of what is not to run; CHAYUE_SITE of what builds it.
 * Outside of the checkout, of which each has its own, and without a lexicon: both have to do.
 */
export const HOSTILE = path.join(tmpdir(), '查阅 试建', createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8))

/** Where the site lives, so that the tests of it also show what works in a subfolder. */
export const HOSTILE_PATH = '/texts'

const RUN = 'window.pwned=1'

/** What stands where a page or a list shows words of a report. */
export const TITLE = `</title></script><script>${RUN}</script><!--`
export const AGENCY = `"><img src=x onerror=${RUN}>`
export const HEADING = `<svg onload=${RUN}>与{{7*7}}`
export const NOTE = `<b onmouseover=${RUN}>注</b>`

/** Lines of the report, each shown as it stands. */
export const LINES = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">许可`,
  `javascript:${RUN} 与 data:text/html,<script>${RUN}</script>`,
  `&lt;b&gt; &#60; &amp; <!-- ]]> </article></main></body> $& \\u003cscript`,
  `constructor、__proto__、toString 都是许可的词。`,
  `左\u202e右\u2066中\u200b间\u0301许可`,
  `[点我](javascript:${RUN}) <a href="javascript:${RUN}">链接</a>`,
]

const yaml = (title: string, agency: string, errata = '') => `title: ${JSON.stringify(title)}
agency: ${JSON.stringify(agency)}
period: 2011-01-01/2011-12-31
issued: 2012-03-21
source: ${JSON.stringify(`https://example.org/?a="onmouseover="${RUN}`)}
language: zh-Hans
encoding: utf-8
${errata}`

const ERRATA = `errata:
  - quote: 都是
    line: 8
    kind: typo
    reading: ${JSON.stringify(`<i onload=${RUN}>皆是</i>`)}
    note: ${JSON.stringify(NOTE)}
`

const FILES: Readonly<Record<string, string>> = {
  'markup/report.txt': `${TITLE}报告\n一、概述\n（一）${HEADING}\n${LINES.join('\n')}\n二、结语\n完。\n`,
  'markup/report.yaml': yaml(TITLE, AGENCY, ERRATA),
  'constructor/report.txt': 'constructor\n一、__proto__\n许可。\n',
  'constructor/report.yaml': yaml('__proto__', 'constructor'),
  'prototype/report.txt': 'toString\n一、constructor\n许可。\n',
  'prototype/report.yaml': yaml('hasOwnProperty', '__proto__'),
}

/** Names the site's texts as they are now. */
export function hostileId(): string {
  return createHash('sha256').update(JSON.stringify(FILES)).digest('hex')
}

/** Writes the site's content anew; what was built from it is left for the build to replace. */
export function writeHostile() {
  const content = path.join(HOSTILE, 'content')
  rmSync(content, { recursive: true, force: true })
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(content, 'reports', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
