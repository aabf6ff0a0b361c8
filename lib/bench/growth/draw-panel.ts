import { createLogScale, logWindow, type LogScale, type LogWindow } from './log-scale'
import type { Panel } from './panels'
import { element, text } from './svg'

/** In px. */
export const PANEL = { width: 284, height: 246 }
const PLOT = { left: 54, top: 48, right: PANEL.width - 6, bottom: PANEL.height - 24 }

/** How many powers of ten a panel shows, across and up: those of 1 to 1,000 reports, and room for labels. */
const DECADES = 3.6

/** Between a point and what is written beside it. */
const LABEL_ABOVE = 9
const LABEL_BELOW = 17

/** A panel's own drawing, its upper left corner at 0, 0. */
export function drawPanel({ title, english, format, points }: Panel): string[] {
  const values = points.flatMap(({ value, p95 }) => (p95 === null ? [value] : [value, p95]))
  const [xs, ys] = [
    logWindow(
      points.map(({ reports }) => reports),
      DECADES,
    ),
    logWindow(values, DECADES),
  ]
  const x = createLogScale(xs, PLOT.left, PLOT.right)
  const y = createLogScale(ys, PLOT.bottom, PLOT.top)
  const slow = points.flatMap(({ reports, p95 }) => (p95 === null ? [] : [{ reports, value: p95 }]))
  return [
    text('text', { class: 'panel-title', x: 0, y: 13 }, title),
    text('text', { class: 'panel-english', x: 0, y: 31 }, english),
    ...y.decades.flatMap((value) => [
      element('line', {
        class: 'grid',
        x1: PLOT.left,
        y1: y.at(value),
        x2: PLOT.right,
        y2: y.at(value),
      }),
      text(
        'text',
        { class: 'tick', x: PLOT.left - 8, y: y.at(value) + 3.5, 'text-anchor': 'end' },
        format(value),
      ),
    ]),
    ...x.decades.flatMap((value) => [
      element('line', {
        class: 'grid',
        x1: x.at(value),
        y1: PLOT.top,
        x2: x.at(value),
        y2: PLOT.bottom,
      }),
      text(
        'text',
        { class: 'tick', x: x.at(value), y: PLOT.bottom + 17, 'text-anchor': 'middle' },
        value.toLocaleString('en'),
      ),
    ]),
    text('text', { class: 'tick', x: 0, y: PLOT.bottom + 17 }, '份 reports'),
    ...drawGuide(points, x, y, ys),
    ...drawSeries('slow-', slow, x, y),
    ...drawSeries('', points, x, y),
    ...slow.map(({ reports, value }) =>
      label('slow-value', x.at(reports), y.at(value) - LABEL_ABOVE, format(value)),
    ),
    ...points.map(({ reports, value, p95 }) =>
      label(
        'value',
        x.at(reports),
        y.at(value) + (p95 === null ? -LABEL_ABOVE : LABEL_BELOW),
        format(value),
      ),
    ),
  ]
}

type Point = { readonly reports: number; readonly value: number }

function drawSeries(kind: string, points: readonly Point[], x: LogScale, y: LogScale): string[] {
  const places = points.map(({ reports, value }) => ({ cx: x.at(reports), cy: y.at(value) }))
  if (places.length === 0) return []
  const line = places.map(({ cx, cy }) => `${cx.toFixed(1)},${cy.toFixed(1)}`).join(' ')
  return [
    element('polyline', { class: `${kind}line`, points: line }),
    ...places.map((place) => element('circle', { class: `${kind}dot`, ...place, r: 3.5 })),
  ]
}

/** From the first point as if all else cost as much for each report, as far as the panel shows it. */
function drawGuide(
  points: readonly Point[],
  x: LogScale,
  y: LogScale,
  window: LogWindow,
): string[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || first === last) return []
  const factor = Math.min(last.reports / first.reports, 10 ** window.to / first.value)
  const [x1, y1, x2, y2] = [
    x.at(first.reports),
    y.at(first.value),
    x.at(first.reports * factor),
    y.at(first.value * factor),
  ]
  return [element('line', { class: 'guide', x1, y1, x2, y2 })]
}

function label(kind: string, x: number, y: number, content: string): string {
  return text('text', { class: kind, x, y, 'text-anchor': 'middle' }, content)
}
