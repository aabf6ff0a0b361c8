import { cleanHeading } from '@/lib/report/heading-length'
import { isBlank } from '@/lib/report/lines'
import { isProse } from '@/lib/report/line-shape'
import type { Unit } from './lines'

/** The place of the title among the units. */
export type TitlePlace = {
  readonly first: number
  /** Its last unit. */
  readonly last: number
  /** Whether its position as the first line is the only sign that it is the title. */
  readonly isGuess: boolean
}

/** The most lines of a page's menus and notices above the title. */
const MAX_LINES_ABOVE = 40
const MAX_TITLE_LENGTH = 90
const MAX_GUESS_LENGTH = 40
const MAX_LINES = 3

const DOCUMENT =
  /(?:报告|報告|年报|年報|公报|公報|白皮书|条例|條例|规定|規定|办法|辦法|细则|細則|规则|规程|法|法律|章程|通知|通告|公告|意见|意見|决定|決定|决议|決議|解释|批复|方案|规划|纲要|计划|预案|函|命令|议案|说明|总结|要点|纪要|标准|目录|范文|草案)(?:全文|（[^（）]{1,20}）|\([^()]{1,20}\))?$/
const YEAR = /[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3}/
const AGENCY =
  /(?:政府|局|委|委员会|厅|部|办公室|院|署|街道|办事处|镇|乡|县|区|市|省|中心|会|处|银行|大学)$/
/** Text that pages put around a document: addresses, dates, paths of menus. */
const CHROME = /[>＞》：:|｜•]\s*|^[—–-]{2}|来源|來源|时间|時間|日期|字号|字體|字体|浏览|分享/
const SENTENCE = /[。；！？，]/

/**
 * Finds the title: among the lines above the first section and the first sentence, the line that
 * looks most like one, with the lines that it is spread over.
 *
 * @param end position of the first heading
 * @returns null if no line can be the title
 */
export function findTitle(units: readonly Unit[], end: number): TitlePlace | null {
  const head = headOf(units, end)
  let best: TitlePlace | null = null
  let most = 0
  head.forEach((text, i) => {
    if (scoreOf(text) === 0) return
    const place = { ...spread(head, units, i), isGuess: false }
    const score = scoreOf(head.slice(place.first, i + 1).join(''))
    if (score > most) [best, most] = [place, score]
  })
  if (best) return best
  const broken = head.findIndex(
    (text, i) =>
      i > 0 && isNeighbour(units, i) && text.length <= 4 && scoreOf(head[i - 1] + text) > 0,
  )
  if (broken > 0) return { first: broken - 1, last: broken, isGuess: false }
  const first = head[0] ?? ''
  const isPossible =
    first !== '' && first.length <= MAX_GUESS_LENGTH && !SENTENCE.test(first) && !CHROME.test(first)
  return isPossible ? { first: 0, last: 0, isGuess: true } : null
}

/** The lines of the head, without white space: titles are spaced out (政 府 工 作 报 告). */
function headOf(units: readonly Unit[], end: number): string[] {
  const head: string[] = []
  for (const { text } of units.slice(0, Math.min(end, MAX_LINES_ABOVE))) {
    if (isProse(text) && text.trim().length > MAX_TITLE_LENGTH) break
    // A line that ends a sentence keeps its full stop, so that it stays a sentence.
    head.push(cleanHeading(text).replace(/\s/g, '') + (/。\s*$/.test(text) ? '。' : ''))
  }
  return head
}

function scoreOf(text: string): number {
  if (
    text.length > MAX_TITLE_LENGTH ||
    text.length < 2 ||
    SENTENCE.test(text) ||
    !DOCUMENT.test(text)
  )
    return 0
  if (CHROME.test(text)) return 0
  const isShort = text.length < 8 && !/工作报告|法$|条例$/.test(text)
  return 4 + (YEAR.test(text) ? 2 : 0) + (/[报報]告$/.test(text) ? 1 : 0) - (isShort ? 2 : 0)
}

/** Adds the lines above on which the title begins. */
function spread(
  head: readonly string[],
  units: readonly Unit[],
  last: number,
): { first: number; last: number } {
  let first = last
  while (first > 0 && last - first + 1 < MAX_LINES && isNeighbour(units, first)) {
    const above = head[first - 1] ?? ''
    const title = head.slice(first, last + 1).join('')
    if (
      above.length > MAX_GUESS_LENGTH ||
      SENTENCE.test(above) ||
      CHROME.test(above) ||
      isBlank(above)
    )
      break
    const isAbout = head
      .slice(Math.max(0, last - MAX_LINES + 1), first)
      .some((line) => /关于/.test(line))
    const isUnfinished =
      !DOCUMENT.test(above) &&
      (isAbout || title.length < 5 || (YEAR.test(above) && !YEAR.test(title)))
    const isAuthor =
      AGENCY.test(above) &&
      (/^[0-9０-９]{4}年/.test(title) || /^[〇○零一二三四五六七八九]{4}年/.test(title))
    if (!isUnfinished && !isAuthor) break
    first--
  }
  return { first, last }
}

/** Whether there is no blank line between a unit and the one above. */
function isNeighbour(units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]
  return above !== undefined && (units[at]?.number ?? 0) - above.lastLine <= 1
}
