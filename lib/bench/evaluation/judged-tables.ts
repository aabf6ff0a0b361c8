import { NONE, type Verdict } from './judged-query'
import { formatTable } from '@/lib/terminal/table'

const HEADER = ['kind', 'queries', 'all found', 'in first 3', 'count 0']

/** How much of a place's text tells it from others, in characters. */
const SHOWN = 24

/** The table by kind with its totals, and below it each query that fails. */
export function formatJudged(verdicts: readonly Verdict[]): string {
  const required = verdicts.filter(({ optional }) => !optional)
  const optional = verdicts.filter(({ optional }) => optional)
  const rows = [
    ...rowsByKind(required, ''),
    ...rowsByKind(optional, ' (optional)'),
    row('total required', required),
    row('total optional', optional),
  ]
  const failed = verdicts.filter(({ isPassed }) => !isPassed)
  const below = failed.length === 0 ? 'every query passes\n' : failed.map(formatFailure).join('')
  return `${formatTable(HEADER, rows)}\n${below}`
}

function rowsByKind(verdicts: readonly Verdict[], suffix: string): string[][] {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))]
  return kinds.map((kind) =>
    row(
      kind + suffix,
      verdicts.filter((verdict) => verdict.kind === kind),
    ),
  )
}

/** Only what can be answered can be found; only of what cannot be is nothing expected. */
function row(name: string, verdicts: readonly Verdict[]): string[] {
  const answerable = verdicts.filter(({ kind }) => kind !== NONE)
  const none = verdicts.filter(({ kind }) => kind === NONE)
  return [
    name,
    String(verdicts.length),
    share(answerable, ({ missing }) => missing.length === 0),
    share(answerable, ({ isInFirst }) => isInFirst),
    share(none, ({ isPassed }) => isPassed),
  ]
}

function share(verdicts: readonly Verdict[], isGood: (verdict: Verdict) => boolean): string {
  return verdicts.length === 0 ? '–' : `${verdicts.filter(isGood).length}/${verdicts.length}`
}

function formatFailure({
  id,
  q,
  kind,
  optional,
  count,
  missing,
  isInFirst,
  first,
}: Verdict): string {
  const faults =
    kind === NONE
      ? [`${count} matches, none expected`]
      : [
          ...missing.map((quote) => `missing: ${quote}`),
          ...(isInFirst ? [] : ['not in the first 3']),
        ]
  const shown = first.map(({ anchor, tier, text }) => `${anchor} (${tier}) ${cut(text.trim())}`)
  return [
    `fails: ${id} ${kind}${optional ? ' (optional)' : ''}: ${q}`,
    ...faults.map((fault) => `  ${fault}`),
    `  first: ${shown.join('; ') || 'nothing'}`,
    '',
  ].join('\n')
}

function cut(text: string): string {
  const chars = [...text]
  return chars.length > SHOWN ? `${chars.slice(0, SHOWN).join('')}…` : text
}
