import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { readRendered } from './rendered.fixture'
import { ReportText } from './report-text'

/** The element of an anchor, and how much of its text the page reads back as heading, where that is not what it shows. */
function render(text: string, title: string | null, anchor: string) {
  const { tags } = readRendered(
    renderToStaticMarkup(<ReportText report={parseReport('r', text, metaWith())} title={title} />),
  )
  const tag = tags.find(({ attributes }) => attributes.get('id') === anchor)
  return [tag?.name, tag?.attributes.get('data-heading')]
}

const TEXT = '在大会上的讲话\n\n政府工作报告\n开头。\n一、概述\n段。'

test.each([
  ['the line that says the title', 's0', 's0', ['h1', undefined]],
  [
    'what was only taken for it heads nothing, but is searched as a heading',
    's0-p1',
    's0',
    ['p', '6'],
  ],
  ['another line that says it is none in the search', 's0-p1', 's0-p1', ['h1', '0']],
  ['where no line says it', null, 's0', ['p', '6']],
  ['a heading', null, 's1', ['h2', undefined]],
])('%s', (_, title, anchor, expected) => {
  expect(render(TEXT, title, anchor)).toEqual(expected)
})
