import { fold } from './fold'
import type { MappedText } from './mapped-text'
import type { Script } from './script'

/**
 * Words in which simplified text keeps a character that the script table would replace: 乾隆 is not
 * 干隆. The words come from OpenCC's table of phrases (TSPhrases), the shortest of each.
 */
export const KEPT_WORDS = `东氾 乌昇 乾佑县 乾元 乾卦 乾县 乾嘉 乾图 乾坤 乾宅 乾安县 乾安镇 乾州 乾断 乾旦 乾曜
乾清宫 乾盛世 乾纲 乾象 乾造 乾道 乾闼婆 乾陵 乾隆 允祕 八濛山 其阴多蒐 冯甦 剋架 剋毒
南氾 卢象昇 变徵 吴祕 吴育昇 哪吒 大目乾连冥间救母变文 尼乾子 尼乾陀 年釐 幺麽 康乾 张昇
张法乾 徐胤昇 徵声 徵弦 徵羽摩柯 徵调 徵音 怀釐 成甦 扞格 挨剋 於世成 於乎 於仲完 於伦
於其一 於则 於勇明 於单 於呼哀哉 於坦 於崇文 於忠祥 於惟一 於戏 於敖 於梨华 於清言 於潜
於琳 於穆 於竹屋 於菟 於邑 於陵子 旋乾转坤 春蒐 春釐 朝乾夕惕 木吒 李乾德 李昇 李祕
束脩 杨甦棣 杨联陞 林甦 梁昇卿 樊於期 段脩 毕昇 氾南 氾国 氾水 氾胜之 流徵 温昇豪
王彦昇 申昇勋 目劄 瞭哨 瞭望 祕丕笈 祕彭祖 祕琼 祝釐 竺乾 肉脩 胤祕 脩敬 脩炳 脩脡
脩脯 脩金 腶脩 芸薹 茅蒐 萧乾 蒋昇 蒐于红 蒐狝 蒐狩 蒐猎 蒐田 蒐畋 蒐苗 蒜薹 袁祕
袷袢 角徵 许甦魂 谿工 辛祕 逆釐 郭子乾 金吒 金昇玟 阎鹤昇 陈志昇 陈昇 陈甦 韩昇延 韩甦
颠乾倒坤 魏徵 黄甦 龚昇`

const WORDS = KEPT_WORDS.split(/\s/)
const KEPT = /[乾於徵瞭麽昇祕濛蒐剋氾吒釐甦扞脩陞劄薹袷谿]/gu
const ANY_KEPT = /[乾於徵瞭麽昇祕濛蒐剋氾吒釐甦扞脩陞劄薹袷谿]/u
/** The characters that the script table puts in their place. */
const TAKEN_FOR = /[干于征了么升秘蒙搜克泛咤厘苏捍修札苔夹溪]/u
const NONE: ReadonlySet<number> = new Set()

/** Offsets of such characters in a text: all of them, and those inside such a word. */
export type KeptForms = { readonly all: ReadonlySet<number>; readonly inWords: ReadonlySet<number> }

export const NO_KEPT_FORMS: KeptForms = { all: NONE, inWords: NONE }

/** Whether a text may have such characters; most texts have none. */
export function mayKeepForms(text: string): boolean {
  return ANY_KEPT.test(text)
}

/** Whether a folded text has a character that may replace such a character. */
export function mayMeanKeptForms(folded: string): boolean {
  return TAKEN_FOR.test(folded) || mayKeepForms(folded)
}

/** The kept forms of a text folded by `foldKeeping`. */
export function keptFormsOf(written: string): KeptForms {
  const all = new Set(Array.from(written.matchAll(KEPT), ({ index }) => index))
  const inWords = new Set<number>()
  for (const word of WORDS) {
    for (let at = written.indexOf(word); at >= 0; at = written.indexOf(word, at + 1)) {
      for (const { index } of word.matchAll(KEPT)) inWords.add(at + index)
    }
  }
  return { all, inWords }
}

/** The kept forms of a paragraph's source, in its own units. */
export function keptFormsIn(source: string, script: Script): KeptForms {
  if (!mayKeepForms(source)) return NO_KEPT_FORMS
  const { text, starts } = foldKeeping(source, script)
  const { all, inWords } = keptFormsOf(text)
  const toSource = (offsets: ReadonlySet<number>) =>
    new Set([...offsets].map((at) => starts[at] ?? 0))
  return { all: toSource(all), inWords: toSource(inWords) }
}

/** Folds all characters except those of that kind; the fold has the same length. */
export function foldKeeping(text: string, script: Script): MappedText {
  return fold(text, withoutKept(script))
}

const keeping = new WeakMap<Script, Script>()

function withoutKept(script: Script): Script {
  const known = keeping.get(script)
  if (known) return known
  const made = new Map([...script].filter(([char]) => !ANY_KEPT.test(char)))
  keeping.set(script, made)
  return made
}
