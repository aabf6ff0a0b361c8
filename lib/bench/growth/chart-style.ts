/*
 * The colours of the site (app/theme.css), on a ground of their own: a page that shows the picture
 * may be light where the system is dark.
 */
export const CHART_STYLE = `
:root { --paper: #fbfaf7; --ink: #1f1d1a; --muted: #635e55; --line: #e3dfd6; --seal: #9f2f1f; --slow: #b98a2f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --ink: #e8e4da; --muted: #a8a196; --line: #37332d; --seal: #f0917f; --slow: #d9b25c; }
}
text { font-family: -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif; fill: var(--ink); font-variant-numeric: tabular-nums; }
.ground { fill: var(--paper); stroke: var(--line); }
.heading { font-size: 20px; font-weight: 600; }
.subheading { font-size: 13px; fill: var(--muted); }
.key, .caption { font-size: 12px; fill: var(--muted); }
.dot-key { fill: var(--seal); }
.slow-key { fill: var(--slow); font-weight: 700; }
.panel-title { font-size: 14px; font-weight: 600; }
.panel-english { font-size: 12px; fill: var(--muted); }
.tick { font-size: 11px; fill: var(--muted); }
.grid { stroke: var(--line); stroke-width: 1; }
.guide { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 4; stroke-linecap: round; }
.line, .slow-line { fill: none; stroke: var(--seal); stroke-width: 2; stroke-linejoin: round; }
.slow-line { stroke: var(--slow); stroke-width: 1.5; }
.dot { fill: var(--seal); stroke: var(--paper); stroke-width: 1.5; }
.slow-dot { fill: var(--paper); stroke: var(--slow); stroke-width: 1.5; }
.value, .slow-value { font-size: 11px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.slow-value { font-weight: 400; fill: var(--muted); }
`
