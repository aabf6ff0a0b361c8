import { expect, test } from 'vitest'
import { describeWhere } from '@/lib/text/where-there.fixture'
import { readSharedTexts, withoutSharedTexts, type GoldEntry } from './shared-texts.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { outlineOf, type OutlineEntry } from '@/lib/report/outline'
import { parseReport } from '@/lib/report/parse-report'
import { expectVerbatim } from '@/lib/report/verbatim.fixture'

const TEXTS = readSharedTexts()
/** Gold marks each line of an annex so, at level 1 and with its own number and text in the heading. */
const ANNEX = '附'

describeWhere(withoutSharedTexts(), 'the texts of the corpus', () => {
  test.each(TEXTS)('$name is held once, in order', ({ text }) => {
    expectVerbatim(parseReport('test', text, metaWith()), text)
  })

  test('have the outlines that people gave them', () => {
    const judged = TEXTS.flatMap(({ name, text, gold }) =>
      gold ? [{ name, gold, outline: outline(text) }] : [],
    )
    const scores = judged.map(({ gold, outline }) => compare(gold, outline))
    const strict = judged.map(({ gold, outline }) => compareLiterally(gold, outline))
    const total = sum(scores)
    console.log(
      `${judged.length} outlines: ${print(total)}; lines of annexes as the gold levels them: ${print(sum(strict))}`,
    )
    judged.forEach(({ name }, i) => {
      const score = scores[i]
      if (score && (score.hits < score.gold || score.hits < score.found))
        console.log(`${name}: ${print(score)}`)
    })
    expect(f1(total)).toBeGreaterThanOrEqual(0.95)
  })
})

type Score = { hits: number; gold: number; found: number }

function outline(text: string): OutlineEntry[] {
  return outlineOf(parseReport('test', text, metaWith()).sections).filter(({ level }) => level > 0)
}

/** Level and heading of each section; those within an annex by the text of its line. */
function compare(gold: readonly GoldEntry[], outline: readonly OutlineEntry[]): Score {
  const present = gold.filter(([, , , isPresent]) => isPresent)
  const lines = present.filter(([, marker]) => marker === ANNEX)
  const isAnnex = ({ anchor }: OutlineEntry) => lines.length > 0 && anchor.startsWith('a')
  const main = compareLiterally(
    present.filter((entry) => !lines.includes(entry)),
    outline.filter((entry) => !isAnnex(entry)),
  )
  const left = lines.map(([, , heading]) => plain(heading))
  const sections = outline.filter(isAnnex)
  let hits = 0
  for (const { marker, heading } of sections) {
    const names = [plain(heading), plain(marker + heading)]
    const at = left.findIndex((line) => names.some((name) => line.startsWith(name)))
    if (at < 0) continue
    left.splice(at, 1)
    hits++
  }
  // The line 附件： and the title below it are one section.
  const joined = lines.some(([, , heading]) => /^附件[：:]?$/.test(heading)) ? 1 : 0
  return sum([main, { hits, gold: lines.length - joined, found: sections.length }])
}

function compareLiterally(gold: readonly GoldEntry[], outline: readonly OutlineEntry[]): Score {
  const left = gold
    .filter(([, , , isPresent]) => isPresent)
    .map(([level, , heading]) => `${level} ${plain(heading)}`)
  const all = left.length
  let hits = 0
  for (const { level, heading } of outline) {
    const at = left.indexOf(`${level} ${plain(heading)}`)
    if (at < 0) continue
    left.splice(at, 1)
    hits++
  }
  return { hits, gold: all, found: outline.length }
}

/** Full-width marks, spaces and the closing full stop make no difference. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/。$/, '')
}

function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (a, b) => ({ hits: a.hits + b.hits, gold: a.gold + b.gold, found: a.found + b.found }),
    { hits: 0, gold: 0, found: 0 },
  )
}

function f1({ hits, gold, found }: Score): number {
  return (2 * hits) / (gold + found)
}

function print(score: Score): string {
  const { hits, gold, found } = score
  return `F1 ${f1(score).toFixed(3)} (precision ${(hits / found).toFixed(3)}, recall ${(hits / gold).toFixed(3)}; ${hits} of ${gold} headings, ${found} found)`
}
