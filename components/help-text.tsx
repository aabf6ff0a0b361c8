import type { ComponentType } from 'react'
import { SlashChoice } from '@/components/slash-choice'

/** What a page searches: its report, or all of them. */
export type Scope = 'report' | 'library'

type Topic = {
  readonly name: string
  readonly text: string
  readonly examples: readonly string[]
  /** Where it holds, if not everywhere. */
  readonly only?: Scope
}

/** What can be typed, each with examples of the first report's words. The grammar is in lib/search/query.ts. */
const HELP: readonly Topic[] = [
  { name: '几个词', text: '用空格分开，都要在同一段里，次序不限。', examples: ['食品 许可'] },
  { name: '原样的字句', text: '加引号，只找一字不差的。', examples: ['“三公经费”'] },
  { name: '任一', text: '用 OR 或 | 连接，两边留空格；比空格结合得紧。', examples: ['塑化剂 OR 三聚氰胺', '化妆品 | 食品 注销'] },
  { name: '排除', text: '词前加减号。', examples: ['食品 -化妆品'] },
  { name: '范围', text: '章节、机关、年份，后面接冒号。', examples: ['章节:附件 食品', '年份:2011 机关:质检总局 信函'] },
  { name: '跳转', text: '写出章节的编号，按回车就到。', examples: ['三（二）', '附件八', '第三部分'], only: 'report' },
  { name: '数字', text: '从开头对起：579 能找到 57979，94 不会找到 194。', examples: ['57,979', '35.3%'] },
  { name: '日期', text: '换一种写法也找得到：二〇一二年三月二十一日就是 2012-03-21。', examples: ['2012年3月21日'] },
  { name: '拼音', text: '全拼至少两个音节，首字母至少三个。', examples: ['suhuaji', 'sgjf'] },
  { name: '繁体、全角', text: '照样输入即可。', examples: ['質檢總局', 'ＯＩＭＬ'] },
  { name: '同义、同音', text: '同义的说法一并列出；原样找不到时，显示同音的词并注明。', examples: ['邮政编码', '质检总据'] },
]

const KEYS: Record<Scope, readonly (readonly [string, string])[]> = {
  report: [
    ['/ 或 Ctrl+K', '到搜索框'],
    ['回车，Shift+回车', '下一项，上一项'],
    ['↓ ↑', '选建议'],
    ['Esc', '收起建议，再清空，再离开'],
  ],
  library: [
    ['/ 或 Ctrl+K', '到搜索框'],
    ['回车', '到第一个结果'],
    ['Esc', '清空，再离开'],
  ],
}

export type HelpTextProps = {
  readonly scope: Scope
  /** A query to try. */
  readonly Example: ComponentType<{ query: string }>
}

/** How to search, with examples, and which keys do what. */
export function HelpText({ scope, Example }: HelpTextProps) {
  const topics = HELP.filter(({ only = scope }) => only === scope)
  return (
    <>
      <dl className="help-list">
        {topics.map(({ name, text, examples }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {text}
              <span className="help-examples">
                {examples.map((example) => (
                  <Example key={example} query={example} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>按键</h3>
      <dl className="help-keys">
        {KEYS[scope].map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <SlashChoice />
    </>
  )
}
