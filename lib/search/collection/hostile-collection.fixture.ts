import { MARKUP, PROTOTYPE_NAMES, SEED_TEXT } from '@/lib/text/hostile-text.fixture'
import { buildCollection, type TestCollection } from './collection.fixture'

const CHARACTERS = SEED_TEXT.length

/** A text as a one-line YAML string. */
const quoted = (text: string) => JSON.stringify(text)

function meta(title: string, agency: string, year: number): string {
  return `title: ${quoted(title)}\nagency: ${quoted(agency)}\nperiod: ${year}-01-01/${year}-12-31\nissued: null\nsource: null\nlanguage: zh-Hans\nencoding: utf-8\n`
}

// A report's texts are of whole lines, and hold no line ends but their own.
const LINES = MARKUP.filter((line) => !/[\r\n]/.test(line))

/** Texts of a collection, by id: names of prototypes, markup, parts of the seed. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  constructor: `constructor\n一、__proto__\n${PROTOTYPE_NAMES.map((name) => `本段讲 ${name} 的许可。`).join('\n')}\n`,
  prototype: `toString 报告\n一、hasOwnProperty\nvalueOf 和 constructor 都是词。\n二、constructor\n许可。\n`,
  valueof: `__proto__\n${PROTOTYPE_NAMES.join('，')}\n`,
  markup: `报告<b>粗</b>\n一、<script>window.pwned=1</script>\n${LINES.join('\n')}\n`,
  part1: SEED_TEXT.slice(0, CHARACTERS / 3),
  part2: SEED_TEXT.slice(CHARACTERS / 3, (CHARACTERS * 2) / 3),
  part3: `附件\n${SEED_TEXT.slice((CHARACTERS * 2) / 3)}`,
  traditional: '外貿報告\n一、概述\n質檢總局發放許可。\n塑化剂的检查。\n',
}

/** A built collection of these texts. */
export function buildHostileCollection(): Promise<TestCollection> {
  return buildCollection(HOSTILE_TEXTS, {
    constructor: meta('constructor', '__proto__', 2010),
    prototype: meta('toString 报告', 'constructor', 2011),
    valueof: meta('__proto__', 'constructor', 2011),
    markup: meta('报告</script><script>window.pwned=1</script>', '<b>机关</b>', 2012),
    traditional: meta('外贸报告', 'hasOwnProperty', 2013),
  })
}
