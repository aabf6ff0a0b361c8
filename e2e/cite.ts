import type { Page } from '@playwright/test'

/** The clipboard as programs take it: with structure, or without. */
export function clipboard(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : ''
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}

/** Selects from a place in one paragraph to a place in another. */
export async function select(
  page: Page,
  [from, start]: [string, number],
  [to, end]: [string, number],
) {
  await page.evaluate(
    ({ from, start, to, end }) => {
      const spot = (id: string, offset: number) => {
        const walker = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT)
        let left = offset
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node as Text
          if (left <= length) return [node, left] as const
          left -= length
        }
        throw new RangeError(`${id} is shorter than ${offset}`)
      }
      document.getElementById(from)!.scrollIntoView({ block: 'center' })
      getSelection()!.setBaseAndExtent(...spot(from, start), ...spot(to, end))
    },
    { from, start, to, end },
  )
}

/** The time zone of the tests that cite: the day of access is the reader's. */
export const timezoneId = 'Asia/Shanghai'

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: timezoneId }).format(new Date())
/** The reference to the report. */
export const reference = (origin: string) =>
  `质检总局.质检总局2011年政府信息公开工作年度报告[R/OL].（2012-03-21）[${today()}].${origin}/r/aqsiq-2011/`
