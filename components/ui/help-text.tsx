import type { ComponentType } from 'react'
import { SlashChoice } from './slash-choice'
import {
  COLLECTION_KINDS,
  type ExampleKind,
  type Examples,
} from '@/lib/search/report/example-kinds'

/** The scope of a page's search: its report, or all reports. */
export type Scope = 'report' | 'collection'

/**
 * The kinds of queries; the examples come from the searched text. The grammar is in
 * lib/search/query/query.ts.
 */
const HELP: Readonly<Record<ExampleKind, readonly [name: string, text: string]>> = {
  words: ['几个词', '用空格（或 AND、+）分开，都要在同一段里，次序不限；原样找不到时，不计标点。'],
  phrase: ['原样的字句', '加引号，只找一字不差的。'],
  either: ['任一', '用 OR 或 | 连接，两边留空格；比空格结合得紧。'],
  exclusion: ['排除', '词前加减号。'],
  scope: ['范围', '章节、机关、年份，后面接冒号。'],
  place: ['跳转', '写出章节的编号，或第几条、第几款，按回车就到。'],
  number: ['数字', '从开头对起：输入 12 能找到 1234，找不到 312；千分位不妨碍。'],
  date: ['日期', '换一种写法也找得到：二〇一二年三月二十一日就是 2012-03-21。'],
  pinyin: ['拼音', '全拼至少两个音节，最后一个可以没打完；首字母至少三个。'],
  script: ['繁体、全角', '照样输入即可。'],
  synonym: ['同义', '同义的说法一并列出并注明。'],
  slip: ['同音、形近', '原样找不到时，显示同音、形近的词并注明。'],
}

const ALL_KINDS = Object.keys(HELP) as ExampleKind[]

/** The abilities that a search over all reports lacks. */
const NOT_IN_COLLECTION =
  '在全部报告里检索时，不认拼音，不改同音、形近的错字，不列只含其中一些词的段落，不按章节编号跳转（写明题名的除外，如《某某条例》第五条），输入时也没有建议；打开一份报告，就都可以。检索的是正文，不是目录里的题名。原文里带运算符的字句（如“年份：2011”）只先查三十份报告，查不到就按运算符检索；加上引号，就查遍全部。'

const KEYS: Record<Scope, readonly (readonly [string, string])[]> = {
  report: [
    ['/ 或 Ctrl+K', '到搜索框'],
    ['回车，Shift+回车', '下一项，上一项'],
    ['↓ ↑', '选建议'],
    ['Esc', '收起建议，再清空，再离开'],
  ],
  collection: [
    ['/ 或 Ctrl+K', '到搜索框'],
    ['回车', '到第一个结果'],
    ['Esc', '清空，再离开'],
  ],
}

export type HelpTextProps = {
  readonly scope: Scope
  /** Queries to try; a kind without any is described without one. */
  readonly examples: Examples
  /** A query to try. */
  readonly Example: ComponentType<{ query: string }>
}

/** How to search, with examples, and which keys do what. */
export function HelpText({ scope, examples, Example }: HelpTextProps) {
  const kinds = scope === 'collection' ? COLLECTION_KINDS : ALL_KINDS
  return (
    <>
      <dl className="help-list">
        {kinds.map((kind) => {
          const [name, text] = HELP[kind]
          const queries = examples[kind] ?? []
          return (
            <div key={kind}>
              <dt>{name}</dt>
              <dd>
                {text}
                {queries.length > 0 && (
                  <span className="help-examples">
                    {queries.map((query) => (
                      <Example key={query} query={query} />
                    ))}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {scope === 'collection' && <p className="help-note">{NOT_IN_COLLECTION}</p>}
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
