import { loadScript } from '@/lib/text/script-table'
import { parseChineseNumber } from '@/lib/report/chinese-number'
import type { Report } from '@/lib/report/types'

/** The facts that a text states about itself; null where it does not. */
export type GuessedMeta = {
  readonly title: string | null
  readonly agency: string | null
  /** As two ISO dates: 2011-01-01/2011-12-31. */
  readonly period: string | null
  readonly issued: string | null
  readonly language: string
}

const DIGITS = '[〇○零一二三四五六七八九]'
const YEAR = new RegExp(`(?<![0-9０-９])([12][0-9]{3}|[１２][０-９]{3}|${DIGITS}{4}) ?年`)
const LEADING_YEAR = new RegExp(`^${YEAR.source}度?`)
const SPAN =
  /自 ?([12][0-9]{3}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日起?，?[至到] ?([12][0-9]{3}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日/
const DATE = new RegExp(
  `^([12][0-9]{3}|${DIGITS}{4})年([0-9]{1,2}|[一二三四五六七八九十]{1,3})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})日$`,
)
/** The end of an agency's name, before the subject of the report. */
const AGENCY =
  /^(.{2,30}?(?:政府办公[厅室]|人民政府|政府|总局|总署|委员会|办公[厅室]|办事处|[局委厅部署院会省市县区乡镇縣區鄉鎮廳會]|街道))(?=政府信息|政府資訊|政务公开|信息公开|政府工作报告|工作报告|年度|关于|[12１２〇一二][0-9０-９〇○零一二三四五六七八九]{3}年|$)/
const PERIOD_SEARCH_LENGTH = 3000
/** The largest share of traditional characters in a simplified text, which has a few in names. */
const MAX_TRADITIONAL_SHARE = 0.02

/** Guesses a report's metadata from its title, its span of time and its closing block. */
export function guessMeta(text: string, { sections, paragraphs }: Report): GuessedMeta {
  const title = sections[0]?.heading || null
  const year = readYear(YEAR.exec(title ?? '')?.[1])
  const date = paragraphs.findLast(({ role }) => role === 'date')?.text
  const signature = paragraphs.findLast(({ role }) => role === 'signature')?.text.replace(/\s/g, '')
  return {
    title,
    agency: agencyOf(title ?? '') ?? (signature || null),
    period:
      spanOf(text.slice(0, PERIOD_SEARCH_LENGTH)) ?? (year ? `${year}-01-01/${year}-12-31` : null),
    issued: date ? isoDate(date.replace(/\s/g, '')) : null,
    language: isTraditional(text) ? 'zh-Hant' : 'zh-Hans',
  }
}

function agencyOf(title: string): string | null {
  const withoutYear = title.replace(/\s/g, '').replace(LEADING_YEAR, '')
  return AGENCY.exec(withoutYear)?.[1] ?? null
}

function spanOf(text: string): string | null {
  const match = SPAN.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = '', lastYear = '', lastMonth = '', lastDay = ''] = match
  const [from, to] = [joinDate(year, month, day), joinDate(lastYear, lastMonth, lastDay)]
  return from && to && from <= to ? `${from}/${to}` : null
}

function isoDate(date: string): string | null {
  const [, year, month = '', day = ''] = DATE.exec(date) ?? []
  const number = (text: string) =>
    String(/^[0-9]/.test(text) ? Number(text) : parseChineseNumber(text))
  return joinDate(readYear(year) ?? '', number(month), number(day))
}

function joinDate(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : null
}

function readYear(year: string | undefined): string | null {
  if (!year) return null
  const digits = Array.from(year.normalize('NFKC'), (char) => {
    const at = '〇一二三四五六七八九'.indexOf(char === '○' || char === '零' ? '〇' : char)
    return at < 0 ? char : String(at)
  }).join('')
  return /^[12][0-9]{3}$/.test(digits) ? digits : null
}

function isTraditional(text: string): boolean {
  const script = loadScript()
  const han = text.match(/\p{Script=Han}/gu) ?? []
  return han.filter((char) => script.has(char)).length > han.length * MAX_TRADITIONAL_SHARE
}
