import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { addReport } from '@/lib/pipeline/content/add-report'
import {
  contentFolder,
  faultOf,
  META,
  temporaryFolder,
  writeFiles,
} from '@/lib/pipeline/content/content.fixture'
import { readReport } from '@/lib/pipeline/content/read-report'
import {
  MAX_PARAGRAPH_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_PARAGRAPHS,
} from '@/lib/pipeline/content/text-size'
import { writeSearch } from './write-search'

const SENTENCE = '各部门按照要求完成了有关工作，并把结果向社会公布。'
const ONE_PARAGRAPH = SENTENCE.repeat(MAX_TEXT_LENGTH / SENTENCE.length)
/** As UTF-8. */
const TEN_MEGABYTES = SENTENCE.repeat(10_000_000 / (SENTENCE.length * 3))

function folderOf(text: string): string {
  return path.join(
    contentFolder({ 'reports/big/report.yaml': META, 'reports/big/report.txt': text }),
    'reports',
    'big',
  )
}

describe('a text that is too long', () => {
  test.each([
    ['in one paragraph', ONE_PARAGRAPH, 1],
    ['in a paragraph', `报告\n一、概述\n${'字'.repeat(MAX_PARAGRAPH_LENGTH + 1)}\n`, 3],
    ['in all, in one paragraph', TEN_MEGABYTES, null],
    ['in all', '字字字字字字字字字\n'.repeat(MAX_TEXT_LENGTH / 10 + 1), null],
    ['in its paragraphs', `报告\n${'有关工作。\n'.repeat(MAX_PARAGRAPHS)}`, MAX_PARAGRAPHS + 1],
  ])('is refused by its name, with what to do: %s', (_, text, line) => {
    const folder = folderOf(text)
    const file = path.join(folder, 'report.txt')
    expect(faultOf(() => readReport(folder))).toMatchObject({
      file,
      line,
      reason: expect.stringMatching(/最多/) as string,
    })
    expect(faultOf(() => addReport(file, 'x', temporaryFolder()))).toMatchObject({ file, line })
  })

  test('leaves the others as they are', async () => {
    const content = path.dirname(path.dirname(folderOf(TEN_MEGABYTES)))
    const target = path.join(temporaryFolder(), 'search')
    const built = await writeSearch(content, target, {
      cache: path.join(content, 'cache'),
      keepsGoing: true,
    })
    expect(built.reports).toBe(1)
    expect(built.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining(path.join('big', 'report.txt')),
    ])
  })
})

test('what is as long as allowed is read', () => {
  const content = temporaryFolder()
  writeFiles(content, {
    'reports/big/report.yaml': META,
    'reports/big/report.txt': `报告\n一、概述\n${'字'.repeat(MAX_PARAGRAPH_LENGTH)}\n`,
  })
  expect(
    readReport(path.join(content, 'reports', 'big')).report.paragraphs.at(-1)?.text,
  ).toHaveLength(MAX_PARAGRAPH_LENGTH)
})
