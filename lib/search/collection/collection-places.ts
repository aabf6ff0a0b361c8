import { cutAtArticle, findCited } from '@/lib/report/cited-paragraph'
import { isSame, stepOf } from '@/lib/report/find-referenced'
import { readTitledReference, type ReferenceStep } from '@/lib/report/section-reference'
import { isNamed } from '@/lib/report/title-name'
import type { CollectionJump } from './collection-answer'
import type { PlacedParagraph } from './collection-texts'
import type { CollectionTools } from './collection-tools'
import { cutQuery } from '@/lib/search/query/query-length'
import { fold } from '@/lib/text/fold'

/** The most reports of one title that are read: editions of a statute. */
const MAX_REPORTS = 3
/** The most blocks that are read of a report whose articles do not run on. */
const MAX_BLOCKS = 12

/**
 * The articles that a query cites by the title of a report: 《信访工作条例》第五条. Titles come from the list
 * of all reports; of a cited report only the texts that lead to the article are read.
 */
export async function findCollectionPlaces(
  input: string,
  tools: CollectionTools,
): Promise<CollectionJump[]> {
  const cited = readTitledReference(fold(cutQuery(input), tools.script()).text)
  const isArticle = cited?.steps.some(({ unit }) => unit === '条')
  if (!cited || !isArticle) return []
  const { article, within } = cutAtArticle(cited.steps) ?? { article: cited.steps, within: [] }
  const step = article.at(-1)
  if (!step) return []
  const titles = await tools.titles()
  const named = titles.flatMap(({ title }, report) =>
    isNamed(title, cited.title, tools.script()) ? [report] : [],
  )
  const jumps = await Promise.all(
    named.slice(0, MAX_REPORTS).map(async (report) => {
      const paragraphs = await readArticle(report, step, tools)
      const [first] = paragraphs
      if (!first) return []
      const { section } = first
      const part = findCited(within, paragraphs)
      const { id, title } = titles[report] ?? first.report
      return [
        {
          id,
          title,
          anchor: part?.anchor ?? section.anchor,
          path: section.path + (part?.name ?? ''),
        },
      ]
    }),
  )
  return jumps.flat()
}

/** The paragraphs of an article; [] if it is not there. */
async function readArticle(
  report: number,
  step: ReferenceStep,
  tools: CollectionTools,
): Promise<PlacedParagraph[]> {
  const { texts, reports } = tools
  const range = { start: reports.startOf(report), end: Math.min(reports.endOf(report), texts.size) }
  // Of an annex only where there is none outside.
  for (const isWanted of [(anchor: string) => anchor.startsWith('t'), () => true]) {
    const id = await findArticle(range, step, isWanted, tools)
    if (id !== null) return readSection(id, range, tools)
  }
  return []
}

type Span = { readonly start: number; readonly end: number }

/**
 * A paragraph of an article: found by halving, since the articles of a statute run on; else by
 * reading all texts, if there are few.
 */
async function findArticle(
  { start, end }: Span,
  step: ReferenceStep,
  isWanted: (anchor: string) => boolean,
  { texts }: CollectionTools,
): Promise<number | null> {
  /** The articles in a block, as steps with the paragraph where each begins there. */
  const readBlock = async (block: number) => {
    await texts.load([block])
    const span = texts.spanOf(block)
    const found: { id: number; step: ReferenceStep }[] = []
    for (let id = Math.max(start, span.start); id < Math.min(end, span.end); id++) {
      const section = texts.place(id)?.section
      const read = section && isWanted(section.anchor) ? stepOf({ marker: section.path }) : null
      if (read && section?.path.includes('条')) found.push({ id, step: read })
    }
    return found
  }
  let [low, high] = [texts.blockOf(start), texts.blockOf(end - 1)]
  const isSmall = high - low < MAX_BLOCKS
  const blocks = Array.from({ length: high - low + 1 }, (_, i) => low + i)
  while (low <= high) {
    const middle = (low + high) >> 1
    const articles = await readBlock(middle)
    const found = articles.find((article) => isSame(step, article.step))
    if (found) return found.id
    const [first] = articles
    const last = articles.at(-1)
    // Blocks before the first article, or behind the last, have none.
    if (!first || !last) low = middle + 1
    else if (compare(step, first.step) < 0) high = middle - 1
    else if (compare(step, last.step) > 0) low = middle + 1
    else break
  }
  if (!isSmall) return null
  for (const block of blocks) {
    const found = (await readBlock(block)).find((article) => isSame(step, article.step))
    if (found) return found.id
  }
  return null
}

function compare(a: ReferenceStep, b: ReferenceStep): number {
  return a.number - b.number || (a.more ?? 0) - (b.more ?? 0)
}

/** All paragraphs of the section of a paragraph. */
async function readSection(
  id: number,
  { start, end }: Span,
  { texts }: CollectionTools,
): Promise<PlacedParagraph[]> {
  const read = async (at: number) => {
    if (at < start || at >= end) return null
    await texts.load([texts.blockOf(at)])
    return texts.place(at)
  }
  const anchor = (await read(id))?.section.anchor
  if (anchor === undefined) return []
  let first = id
  while ((await read(first - 1))?.section.anchor === anchor) first--
  const paragraphs: PlacedParagraph[] = []
  for (
    let at = first, next = await read(at);
    next?.section.anchor === anchor;
    next = await read(++at)
  ) {
    paragraphs.push(next)
  }
  return paragraphs
}
