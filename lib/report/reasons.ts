declare const isReason: unique symbol

/**
 * The reason why a text or a file is refused, or the description of an irregularity, in the
 * editor's language. Only REASONS makes one.
 */
export type Reason = string & { readonly [isReason]: true }

const say = (text: string) => text as Reason
const characters = (count: number) => `${count.toLocaleString('zh-CN')} 字`

/**
 * Everything that an editor is told about a text, its report.yaml and the word lists. Code that
 * finds a fault gives one of these: a reason that is not here does not compile.
 */
export const REASONS = {
  // Doubts of the parser.
  inTable: say('像标题，但在表格里，当作正文'),
  aboveRow: say('像标题，但下面是表格的一行，当作正文'),
  isRow: say('像标题，但当作表格的一行'),
  beforeFigure: say('像标题，但后面是表格里的数字，当作正文'),
  inContents: say('像标题，但当作目录'),
  comesAgain: say('像标题，但下文还有，当作目录'),
  sameNumberBelow: say('下一行是同一个编号，以下一行为标题'),
  beginsAgain: (marker: string) => say(`从 ${marker} 起重新编号`),
  beginsAgainEmpty: (marker: string) => say(`${marker} 重新编号，但下面没有正文，当作正文`),
  /** @param before  the number that should precede it */
  textFollowsNo: (marker: string, before: number) => say(`${marker} 前面没有 ${before}，当作正文`),
  /** @param last  the number before it, 0 for none */
  gap: (marker: string, last: number) =>
    say(
      last === 0 ? `${marker} 前面没有编号，可能缺了` : `${marker} 接在 ${last} 后面，中间缺编号`,
    ),
  textAfterGap: (marker: string, last: number) =>
    say(
      last === 0
        ? `${marker} 前面没有编号，当作正文`
        : `${marker} 接在 ${last} 后面，编号不连续，当作正文`,
    ),
  twice: (marker: string) => say(`${marker} 出现了两次`),
  textTwice: (marker: string) => say(`${marker} 出现了两次，当作正文`),
  backwards: (marker: string, last: number) => say(`${marker} 接在 ${last} 后面，编号不连续`),
  textBackwards: (marker: string, last: number) =>
    say(`${marker} 接在 ${last} 后面，编号不连续，当作正文`),
  annexNamedOnly: say('落款前提到附件，不是附件的开头'),
  unnumbered: say('没有编号，当作标题'),
  noTitle: say('没有一行像题名'),
  guessedTitle: say('以第一行为题名'),

  // Faults of a text.
  emptyText: say('文件里没有文字'),
  zeroCharacter: say('有零字符（U+0000），页面没法显示：请删去'),
  longText: (length: number, most: number) =>
    say(`有 ${characters(length)}；一份报告最多 ${characters(most)}，请分成几份`),
  longParagraph: (length: number, most: number) =>
    say(`一段有 ${characters(length)}；一段最多 ${characters(most)}：是不是丢了换行？`),
  manyParagraphs: (count: number, most: number) =>
    say(
      `有 ${count.toLocaleString('zh-CN')} 段；一份报告最多 ${most.toLocaleString('zh-CN')} 段，请分成几份`,
    ),
  zeroBytes: say('不是文本文件：有零字节'),
  noText: say('不是文本文件'),
  unknownBytes: say('这里的编码不是 UTF-8、GB18030、Big5，也不是带标记的 UTF-16'),
  badBytes: (encoding: string) => say(`这里的字节不是 ${encoding}`),
  unknownEncoding: (encoding: string) => say(`没有“${encoding}”这种编码`),
  /** The label already precedes the reason here. */
  noEncoding: say('没有这种编码'),

  // Files and folders.
  missingFile: say('没有这个文件'),
  /** @param code  the system's error code, such as EACCES */
  unreadable: (code: string) =>
    say(
      code === 'EACCES' || code === 'EPERM'
        ? '没有权限读'
        : code === 'EISDIR'
          ? '这是文件夹，不是文件'
          : `读不了（${code}）`,
    ),
  noReports: say('这里没有报告'),
  folderName: say('报告的文件夹名只能用小写字母 a–z、数字和连字符，也不能是 manifest'),
  badId: (id: string) =>
    say(
      `“${id}”不能作编号：只能用小写字母 a–z、数字和连字符，也不能是 manifest；请用 --id 另取一个`,
    ),
  takenId: say('已经有这个编号的报告，没有改动；请用 --id 另取一个'),
  sameText: (id: string) => say(`这份文本已经加过了，编号是 ${id}，没有改动`),

  // Errata.
  quoteNotThere: (quote: string) => say(`这一行里没有勘误的 quote“${quote}”`),
  errataOverlap: say('这一行的两条勘误互相重叠'),
  errataNoLine: say('有一条勘误指这一行，而这一行没有文字'),
  errataOverEnd: say('勘误的 quote 越过了一段的末尾'),

  // @param key the place in the file, such as errata.0.line
  /** @param key  the place in the file, such as errata.0.line */
  atKey: (key: string, reason: Reason) => say(`${key}：${reason}`),
  invalidYaml: (what: string) => say(`不是合格的 YAML：${what}`),
  nestedTooDeep: say('嵌套太深'),
  badAliases: say('YAML 的别名（*）没有定义，或者太多'),
  unknownKey: say('没有这一项：是不是写错了？'),
  missingKey: say('缺这一项'),
  unfilled: say('还没有填写'),
  /** @param kind  the required kind */
  wrongKind: (kind: string) => say(`要写${kind}`),
  oneOf: (values: readonly string[]) => say(`只能是 ${values.join('、')}`),
  empty: say('不能是空的'),
  tooSmall: (least: string) => say(`不能小于 ${least}`),
  tooLarge: (most: string) => say(`不能大于 ${most}`),
  invalidValue: say('不合要求'),
  notOneLine: say('只能写一行'),
  controlCharacters: say('有控制字符'),
  badPeriod: say('要写一个日期，或从早到晚两个日期，如 2011-01-01/2011-12-31'),
  badDate: say('要写日期，如 2012-03-21'),
  badAddress: say('要写完整的网址，如 https://example.org/2011.html'),
  badLanguage: say('要写语言代码，如 zh-Hans'),
  noQuote: say('要写原文里的字'),
  noiseReading: say('混入的字（noise）没有 reading：读的时候略去'),
  unknownReport: (id: string) => say(`没有编号为“${id}”的报告`),

  // Word lists.
  notOneWord: (term: string) => say(`“${term}”不是两个汉字以上的一个词`),
  invisibleCharacters: say('有控制字符或看不见的字符'),
  noEquals: (entry: string) => say(`“${entry}”后面没有等号，不知道与什么同义`),
  emptyMember: say('等号旁边是空的'),
  shortMember: (member: string, fewest: number) => say(`“${member}”不到 ${fewest} 个字`),
  memberTwice: (member: string) => say(`“${member}”在这一行里写了两次`),
  /** @param line  the line that already has it */
  memberElsewhere: (member: string, line: number) => say(`“${member}”已经在第 ${line} 行`),
} as const
