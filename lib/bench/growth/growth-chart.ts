import { CHART_STYLE } from './chart-style'
import { drawPanel, PANEL } from './draw-panel'
import type { GrowthFigures } from './growth-figures'
import { panelsOf, type Panel } from './panels'
import { element, text } from './svg'

const COLUMNS = 3
const MARGIN = 28
const GAP = 24
const HEAD = 84
const FOOT = 44

/** As wide as the type is high; runs of common spaces are one. */
const WIDE_SPACE = '\u2003'

const TITLE = '规模与开销 How cost grows with the number of reports'

/**
 * The figures as a chart for a page in light or in dark: small multiples, both axes logarithmic and
 * every panel as many powers of ten wide and high, so that slopes can be compared.
 *
 * @param caption  when and where it was measured
 * @returns an SVG document
 */
export function growthChart(figures: readonly GrowthFigures[], caption: string): string {
  const panels = panelsOf(figures)
  const rows = Math.ceil(panels.length / COLUMNS)
  const width = 2 * MARGIN + COLUMNS * PANEL.width + (COLUMNS - 1) * GAP
  const height = HEAD + rows * PANEL.height + (rows - 1) * GAP + FOOT
  const drawn = panels.map((panel, i) => {
    const x = MARGIN + (i % COLUMNS) * (PANEL.width + GAP)
    const y = HEAD + Math.floor(i / COLUMNS) * (PANEL.height + GAP)
    return element('g', { transform: `translate(${x} ${y})` }, drawPanel(panel))
  })
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title description',
  }
  const content = [
    text('title', { id: 'title' }, TITLE),
    text('desc', { id: 'description' }, panels.map(describe).join(' ')),
    element('style', {}, CHART_STYLE),
    element('rect', {
      class: 'ground',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: 10,
    }),
    text('text', { class: 'heading', x: MARGIN, y: 40 }, '规模与开销'),
    text(
      'text',
      { class: 'subheading', x: MARGIN, y: 61 },
      'How cost grows with the number of reports',
    ),
    element('g', { transform: `translate(${width - MARGIN} 40)` }, legend()),
    ...drawn,
    text('text', { class: 'caption', x: MARGIN, y: height - 18 }, caption),
  ]
  return `${element('svg', root, content)}\n`
}

/**
 * Right-aligned at 0, in two lines. The signs are characters: how wide the words are depends on the
 * reader's fonts.
 */
function legend(): string[] {
  const key = (
    y: number,
    ...entries: readonly (readonly [kind: string, sign: string, words: string])[]
  ) => {
    const parts = entries.map(
      ([kind, sign, words]) =>
        `${text('tspan', { class: kind }, sign)} ${text('tspan', {}, words)}`,
    )
    return element('text', { class: 'key', x: 0, y, 'text-anchor': 'end' }, parts.join(WIDE_SPACE))
  }
  return [
    key(0, ['dot-key', '●', '中位 median'], ['slow-key', '○', 'p95']),
    key(21, ['guide-key', '┄┄', '与份数成正比 in proportion']),
  ]
}

function describe({ title, english, points, format }: Panel): string {
  const values = points.map(({ reports, value, p95 }) => {
    const slow = p95 === null ? '' : ` (p95 ${format(p95)})`
    return `${reports.toLocaleString('en')}: ${format(value)}${slow}`
  })
  return `${title} ${english}: ${values.join(', ')}.`
}
