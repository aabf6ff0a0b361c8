import { readDate, writeDate, type CalendarDate } from '@/lib/search/query/dates'
import { isOnly, matches, standsFor, type Attempt, type Stock } from './example-stock'
import { looseText } from '@/lib/text/loose-text'
import { NO_SCRIPT } from '@/lib/text/script'

/* Examples of other notations than the text's: numbers, dates, pinyin, script, synonyms, slips. */

/**
 * The most slips that are tried: a wrong character is looked for in the whole text, which takes
 * longer.
 */
const MAX_SLIPS = 8

export function* groupedNumbers({ texts }: Stock): Iterable<Attempt> {
  // With what it counts behind it: no postal code, no part of a telephone number.
  for (const number of matches(
    texts,
    /(?<![0-9.\-(])[1-9][0-9]{3,8}(?=[个件条份人次台家户名元万亿公吨辆项篇])/g,
  )) {
    yield { query: Number(number).toLocaleString('en'), holds: isOnly('literal') }
  }
}

export function* percentages({ texts }: Stock): Iterable<Attempt> {
  for (const number of matches(texts, /(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3})?%/g))
    yield { query: number, holds: isOnly('literal') }
  for (const number of matches(texts, /(?<![0-9.])[1-9][0-9]{1,3}\p{Script=Han}/gu))
    yield { query: number, holds: isOnly('literal') }
}

const DATE =
  /(?<![0-9])(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[零一二三四五六七八九0o]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)/g

/** In another notation than the text's. */
export function* dates({ texts }: Stock): Iterable<Attempt> {
  for (const written of matches(texts, DATE)) {
    const date = readDate(written)
    for (const query of date ? [iso(date), ...writeDate(date)] : []) {
      if (!texts.some((text) => text.includes(query))) yield { query, holds: isOnly('synonym') }
    }
  }
}

export function iso({ year, month, day }: CalendarDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

export function* spelledWords({ words, tools: { sounds } }: Stock): Iterable<Attempt> {
  for (const { text } of words) {
    const syllables = [...text].map((char) => sounds?.characters.get(char) ?? [])
    // A word with a single reading is typed the same way by everybody.
    if (syllables.length < 2 || syllables.some(({ length }) => length !== 1)) continue
    yield { query: syllables.flat().join(''), holds: standsFor('pinyin', text) }
  }
}

export function* initials({ words, tools: { sounds } }: Stock): Iterable<Attempt> {
  for (const { text } of words) {
    const syllables = [...text].map((char) => sounds?.characters.get(char) ?? [])
    if (syllables.length < 3 || syllables.some(({ length }) => length !== 1)) continue
    yield {
      query: syllables.map(([syllable = '']) => syllable.charAt(0)).join(''),
      holds: standsFor('pinyin', text),
    }
  }
}

/** Common characters with their one traditional form; others have several, or forms that nobody writes. */
const TRADITIONAL =
  '质質检檢总總国國务務门門开開关關书書长長车車东東业業产產会會员員问問题題设設计計划劃财財经經济濟费費银銀贷貸' +
  '报報应應证證请請诉訴讼訟规規则則议議论論访訪调調查查许許记記让讓识識认認诊診护護环環监監视視觉覺见見观觀审審实實验驗' +
  '农農医醫药藥华華艺藝节節团團圆圓园園围圍图圖处處备備复復学學习習办辦动動劳勞励勵势勢务務单單卫衛压壓厅廳历歷县縣参參双雙变變' +
  '号號叶葉听聽员員响響场場块塊坏壞声聲壮壯头頭奖獎妇婦孙孫宁寧宝寶对對导導将將专專岁歲师師带帶广廣库庫归歸录錄执執扩擴扫掃' +
  '抢搶担擔择擇损損换換据據数數无無时時显顯机機权權条條来來构構标標树樹样樣桥橋档檔欢歡残殘气氣汉漢决決况況测測浏瀏温溫湾灣满滿' +
  '灭滅灾災炉爐点點热熱爱愛独獨现現电電画畫疗療盘盤碍礙种種积積称稱稳穩穷窮竞競笔筆类類紧緊纠糾红紅级級纪紀约約纯純纲綱纳納线線' +
  '练練组組织織终終结結给給统統继繼绩績续續维維综綜绿綠编編缩縮网網罚罰职職联聯脑腦舰艦苏蘇虽雖补補装裝贡貢责責败敗货貨质質购購贴貼' +
  '贵貴贸貿资資赔賠赛賽践踐轨軌转轉轮輪软軟轻輕载載较較输輸边邊达達过過运運还還进進违違连連远遠选選递遞邮郵释釋钢鋼铁鐵铁鐵销銷锅鍋' +
  '镇鎮间間队隊阳陽阶階际際陆陸险險随隨隐隱难難预預领領频頻额額顾顧风風飞飛饮飲馆館马馬驾駕骗騙鱼魚鸟鳥龙龍龄齡'

export function* traditional({ words, texts, tools }: Stock): Iterable<Attempt> {
  const pairs = TRADITIONAL.match(/../gu) ?? []
  const written = new Map(pairs.map((pair) => [...pair] as [string, string]))
  const script = tools.script ?? NO_SCRIPT
  for (const { text } of words) {
    const query = [...text].map((char) => written.get(char) ?? char).join('')
    const isWritten =
      [...query].some((char) => script.has(char)) && !texts.some((text) => text.includes(query))
    if (isWritten) yield { query, holds: isOnly('literal') }
  }
}

const FULL_WIDTH_OFFSET = 0xff01 - 0x21

export function* fullWidth({ source }: Stock): Iterable<Attempt> {
  const texts = source.paragraphs.map(({ text }) => text)
  for (const word of [
    ...matches(texts, /(?<![A-Za-z])[A-Z][A-Za-z]{1,7}(?![A-Za-z])/g),
    ...matches(texts, /(?<![0-9.])[0-9]{2,6}(?![0-9.])/g),
  ]) {
    const query = [...word]
      .map((char) => String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH_OFFSET))
      .join('')
    yield { query, holds: isOnly('literal') }
  }
}

export function* synonyms({ texts, tools }: Stock): Iterable<Attempt> {
  const stands = (text: string) =>
    texts.some((one) => one.includes(looseText(text, tools.script ?? NO_SCRIPT)))
  for (const group of tools.synonyms) {
    const there = group.filter(stands)
    if (there.length === 0) continue
    for (const query of group) if (!stands(query)) yield { query, holds: isOnly('synonym') }
  }
}

/** A word with one character that sounds the same, as an input method gives it. */
export function* slips({ words, texts, tools: { sounds } }: Stock): Iterable<Attempt> {
  if (!sounds) return
  const chars = new Set(texts.join(''))
  let slips = 0
  for (const { text } of words) {
    const last = [...text].at(-1) ?? ''
    if ([...text].length < 3 || slips >= MAX_SLIPS) continue
    const [sound = '', ...others] = sounds.characters.get(last) ?? []
    const wrong =
      others.length > 0
        ? undefined
        : [...chars].find((char) => char !== last && sounds.characters.get(char)?.join() === sound)
    if (!wrong) continue
    slips++
    const query = text.slice(0, -last.length) + wrong
    yield {
      query,
      holds: ({ correction }) => correction?.replaced.some(({ kind }) => kind === 'sound') ?? false,
    }
  }
}
