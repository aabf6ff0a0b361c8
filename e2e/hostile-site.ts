import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Folder of a trial site of made-up reports, most of them full of what is not to run; CHAYUE_SITE of what builds it.
 * Outside of the checkout, of which each has its own, and without a lexicon: both have to do.
 */
export const HOSTILE = path.join(
  tmpdir(),
  '查阅 试建',
  createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8),
)

/** Where the site lives, so that the tests of it also show what works in a subfolder. */
export const HOSTILE_PATH = '/texts'

const RUN = 'window.pwned=1'

/** A hostile text in each place where a page or a list shows words of a report. */
export const TITLE = `</title></script><script>${RUN}</script><!--`
export const AGENCY = `"><img src=x onerror=${RUN}>`
export const HEADING = `<svg onload=${RUN}>与{{7*7}}`
export const NOTE = `<b onmouseover=${RUN}>注</b>`

/** Lines of the report, each shown as written. */
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

/** A title that its editor has given, and one that the text says with what is not the agency's in it. */
export const EDITED_TITLE = '青石局2011年受理申请的年度报告'
export const NOISY_TITLE = '青石局转播2011年年度报告'

/** A paragraph with all kinds of errata: over the ends of items, and over those of a reference. */
export const FAULTY = '一是公开文件二一二件行情快讯；二是答复申请，详见附件；三是年年报。'

const FAULTS = `errata:
  - { quote: 转播, line: 1, kind: noise, note: 网页上的字 }
  - { quote: 行情, line: 2, kind: noise, note: 网页上的字 }
  - { quote: 二一二件, line: 3, kind: lost-character, reading: 二〇一二件, note: 脱字 }
  - { quote: 行情快讯；二是, line: 3, kind: noise, note: 抓取时混入 }
  - { quote: 附件；, line: 3, kind: typo, reading: 附录；, note: 误字 }
  - { quote: 年年报, line: 3, kind: typo, note: 疑有衍字 }
`

/** Where the agency's printer began a page, and what a terminal has left, between words. */
export const FED_LINES = [
  '第一页的结尾\f第二页的开头。',
  '\f　　换页后的一段。',
  '办结\u0007十件\u0001。',
]

/** More reports than a list shows at first; older than all others, so that these come first. */
export const BULLETINS = 104
export const BULLETINS_AGENCY = '青石局办公室'

const bulletins = Object.fromEntries(
  Array.from({ length: BULLETINS }, (_, i) => {
    const name = `青石局2001年第${i + 1}号通报`
    const facts = yaml(name, BULLETINS_AGENCY).replaceAll('2011', '2001').replaceAll('2012', '2002')
    return [
      [`b${i + 1}/report.txt`, `${name}\n已经办结。\n`],
      [`b${i + 1}/report.yaml`, facts],
    ]
  }).flat() as [string, string][],
)

const FILES: Readonly<Record<string, string>> = {
  ...bulletins,
  'fed/report.txt': `青石局换页报告\n一、概\f述\n${FED_LINES.join('\n')}\n`,
  'fed/report.yaml': yaml('青石局换页报告', '青石局'),
  'markup/report.txt': `${TITLE}报告\n一、概述\n（一）${HEADING}\n${LINES.join('\n')}\n二、结语\n完。\n`,
  'markup/report.yaml': yaml(TITLE, AGENCY, ERRATA),
  'constructor/report.txt': 'constructor\n一、__proto__\n许可。\n',
  'constructor/report.yaml': yaml('__proto__', 'constructor'),
  'edited/report.txt': `政府工作报告\n这是开头。\n一、概述\n已经办结。\n`,
  'edited/report.yaml': yaml(EDITED_TITLE, '青石局'),
  'faulty/report.txt': `${NOISY_TITLE}\n一、概行情述\n${FAULTY}\n附件：清单\n已经办结。\n`,
  'faulty/report.yaml': yaml('青石局2011年年度报告', '青石局', FAULTS),
  'untitled/report.txt': `这是开头，没有标题。\n一、概述\n已经办结。\n`,
  'untitled/report.yaml': yaml(
    `青石局2011年受理申请的报告（${'很长的题名'.repeat(12)}）`,
    '青石局',
  ),
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
