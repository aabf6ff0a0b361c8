/**
 * What the parser and the readers of files say, in Chinese, for editors: `outline` and the build say it in
 * English. Each entry is a message's form, with what varies as groups.
 */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  // The parser's warnings.
  [/^begins like a heading, but stands in a table$/, '像标题，但在表格里，当作正文'],
  [/^begins like a heading, but stands above a row of a table$/, '像标题，但下面是表格的一行，当作正文'],
  [/^the next line has the same number, and is taken for the heading$/, '下一行是同一个编号，以下一行为标题'],
  [/^the numbering begins again with (.+)$/, '从 $1 起重新编号'],
  [/^(.+) begins the numbering again, without text below it$/, '$1 重新编号，但下面没有正文，当作正文'],
  [/^(.+) follows no (\d+), and is taken for text$/, '$1 前面没有 $2，当作正文'],
  [/^(.+) follows nothing: a number is missing before it$/, '$1 前面没有编号，可能缺了'],
  [/^(.+) follows (.+): a number is missing before it$/, '$1 接在 $2 后面，中间缺编号'],
  [/^(.+) follows nothing, and is taken for text$/, '$1 前面没有编号，当作正文'],
  [/^(.+) follows (.+), and is taken for text$/, '$1 接在 $2 后面，编号不连续，当作正文'],
  [/^(.+) comes twice, and is taken for text$/, '$1 出现了两次，当作正文'],
  [/^(.+) comes twice$/, '$1 出现了两次'],
  [/^(.+) follows (\S+)$/, '$1 接在 $2 后面，编号不连续'],
  [/^looks like a heading, but comes again below: a line of contents$/, '像标题，但下文还有，当作目录'],
  [/^looks like a heading, but is a line of contents$/, '像标题，但当作目录'],
  [/^looks like a heading, but is a row of a table$/, '像标题，但当作表格的一行'],
  [/^looks like a heading, but a figure follows as in a table$/, '像标题，但后面是表格里的数字，当作正文'],
  [/^taken for a heading, though it has no number$/, '没有编号，当作标题'],
  [/^names an annex before the signature, and begins none$/, '落款前提到附件，不是附件的开头'],
  [/^no line looks like the title$/, '没有一行像题名'],
  [/^the first line is taken for the title$/, '以第一行为题名'],
  // What is wrong with a file.
  [/^the report is empty$/, '文件里没有文字'],
  [/^no text: it contains zero bytes$/, '不是文本文件：有零字节'],
  [/^no text$/, '不是文本文件'],
  [/^bytes that are neither .+$/, '这里的编码不是 UTF-8、GB18030、Big5，也不是带标记的 UTF-16'],
  [/^bytes that are not valid (.+)$/, '这里的字节不是 $1'],
  [/^the file is missing$/, '没有这个文件'],
  [/^cannot be read \((.+)\)$/, '读不了（$1）'],
  [/^(\d+) characters; a report has (\d+) at most: divide it$/, '有 $1 字；一份报告最多 $2 字，请分成几份'],
  [/^a paragraph of (\d+) characters; it has (\d+) at most: .+$/, '一段有 $1 字；一段最多 $2 字：是不是丢了换行？'],
  [/^“(.*)” is no id: .+$/, '“$1”不能作编号：只能用 a–z、0–9 和连字符，也不能是 manifest；请用 --id 另取一个'],
  [/^there already is a report of this id; .+$/, '已经有这个编号的报告，没有改动；请用 --id 另取一个'],
  [/^this text is there already, as (.+)$/, '这份文本已经加过了，编号是 $1，没有改动'],
]

/** A message in Chinese; one that is not known stays as it is. */
export function inChinese(message: string): string {
  const [form, chinese] = MESSAGES.find(([form]) => form.test(message)) ?? []
  return form && chinese !== undefined ? message.replace(form, chinese) : message
}
