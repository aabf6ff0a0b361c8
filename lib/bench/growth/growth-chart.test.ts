import { expect, test } from 'vitest'
import { growthChart } from './growth-chart'
import type { GrowthFigures } from './growth-figures'
import { growthTable } from './growth-table'

const figuresOf = (reports: number): GrowthFigures => ({
  reports,
  paragraphs: 40 * reports,
  characters: 5000 * reports,
  buildMilliseconds: 1000 + 50 * reports,
  indexBytes: 60_000 * reports,
  coldBytes: { median: 30_000, p95: 90_000 },
  coldMilliseconds: { median: 120, p95: 340 },
  candidateMilliseconds: { median: 0.4, p95: 2.1 },
  answerMilliseconds: { median: 7, p95: 21 },
})
const FIGURES = [1, 10, 100, 1000].map(figuresOf)

/** Places of the dots of a kind, by panel. */
function dots(svg: string, kind: string): { x: number; y: number }[][] {
  return svg
    .split('<g transform')
    .slice(2)
    .map((panel) =>
      [
        ...panel.matchAll(new RegExp(`<circle class="${kind}" cx="([\\d.]+)" cy="([\\d.]+)"`, 'g')),
      ].map((match) => ({ x: Number(match[1]), y: Number(match[2]) })),
    )
}

test('six panels with a dot for each size, and the slow ones where queries were asked', () => {
  const svg = growthChart(FIGURES, 'a & b')
  expect(dots(svg, 'dot').map((panel) => panel.length)).toEqual([4, 4, 4, 4, 4, 4])
  expect(dots(svg, 'slow-dot').map((panel) => panel.length)).toEqual([0, 0, 4, 4, 4, 4])
})

test('what grows in proportion goes up as the reports go right; p95 lies above the median', () => {
  const svg = growthChart(FIGURES, '')
  const [, files = [], cold = []] = dots(svg, 'dot')
  const steps = files
    .slice(1)
    .map(({ x, y }, i) => ({ right: x - (files[i]?.x ?? 0), up: (files[i]?.y ?? 0) - y }))
  for (const { right, up } of steps) {
    expect(right).toBeCloseTo(steps[0]?.right ?? 0, 0)
    expect(up).toBeCloseTo(steps[0]?.up ?? 0, 0)
    expect(up).toBeGreaterThan(10)
  }
  expect(new Set(cold.map(({ y }) => y)).size).toBe(1)
  expect(dots(svg, 'slow-dot')[2]?.every(({ y }, i) => y < (cold[i]?.y ?? 0))).toBe(true)
})

test('it says in words what it shows, and nothing that is markup', () => {
  const svg = growthChart(FIGURES, 'a & <b>')
  expect(svg).toContain('<title id="title">规模与开销')
  expect(svg).toContain('bytes of a cold query: 1: 30 kB (p95 90 kB), 10: 30 kB')
  expect(svg).toContain('a &#38; &#60;b&#62;')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
})

test('the same figures as a table', () => {
  const lines = growthTable(FIGURES).split('\n')
  expect(lines[0]).toContain('| 报告 reports | 字 characters | 建索引 building the index |')
  expect(lines[2]).toBe(
    '| 1 | 5,000 | 1.1 s | 60 kB | 30 kB / 90 kB | 120 ms / 340 ms | 0.4 ms / 2.1 ms | 7 ms / 21 ms |',
  )
  expect(lines[5]).toContain('| 1,000 | 5,000,000 | 51 s | 60 MB |')
})
