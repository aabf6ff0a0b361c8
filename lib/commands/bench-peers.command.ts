import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { measureText, type TextFigures } from '@/lib/bench/peers/measure-text'
import { bundleWorker, startPeer } from '@/lib/bench/peers/peer-process'
import { PEERS } from '@/lib/bench/peers/peers'
import { peersTable } from '@/lib/bench/peers/peers-table'
import { readSeed, readStatutes, SIZES, statutesFile } from '@/lib/bench/peers/read-reports'
import { JUDGED_REPORT, readJudged } from '@/lib/bench/evaluation/read-judged'
import { describeMachine } from '@/lib/bench/machine'
import { createProgressBar } from '@/lib/terminal/progress-bar'
import { BENCHMARKS, writeBlock } from '@/lib/bench/figures-block'
import { UsageError } from '@/lib/terminal/run-command'
import { defineCommand } from './command'

const BLOCK = 'bench:peers'

export const command = defineCommand({
  usage: `npm run bench:peers -- [--write] [--only ID]… [--size N]… [--json FILE]

Compares searches on the seed report and on the first paragraphs of the statutes in
CHAYUE_SHARED/corpus/laws.jsonl.gz (CHAYUE_SHARED is ../shared if it is not set): what each costs to
build, to download and to open, what it finds, how fast. Prints one Markdown table.`,
  options: {
    write: { type: 'boolean', help: `also writes it into ${BENCHMARKS}` },
    only: {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: `only this search: ${PEERS.map(({ id }) => id).join(', ')}`,
    },
    size: {
      type: 'string',
      multiple: true,
      value: 'N',
      help: `so many paragraphs of the statutes, instead of ${SIZES.join(' and ')}; 0 for none`,
    },
    json: { type: 'string', value: 'FILE', help: 'writes all figures to FILE, too' },
  },
  read: ({ values }) => {
    const only = values.only ?? []
    const unknown = only.find((id) => !PEERS.some((peer) => peer.id === id))
    if (unknown !== undefined) throw new Error(`there is no search “${unknown}”`)
    const sizes = values.size?.map(Number) ?? SIZES
    if (!sizes.every((size) => Number.isInteger(size) && size >= 0))
      throw new Error('--size is a whole number')
    if (values.json !== undefined && !existsSync(path.dirname(values.json)))
      throw new UsageError(`--json ${values.json}: there is no such folder`)
    const peers = only.length === 0 ? PEERS : PEERS.filter(({ id }) => only.includes(id))
    return { ...values, peers, sizes: sizes.filter((size) => size > 0) }
  },
  run: async ({ peers, sizes, json, write }) => {
    const machine = describeMachine()
    const texts = await bench(peers, sizes)
    const content = `${peersTable(texts)}\n\`npm run bench:peers\`, ${machine}\n`
    process.stdout.write(
      `${content}\n${peers.map(({ name, note }) => `${name}: ${note}\n`).join('')}`,
    )
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, texts }, null, 2)}\n`)
    if (write) writeBlock(BLOCK, content)
  },
})

function readTexts(sizes: readonly number[]) {
  const file = statutesFile()
  if (!existsSync(file) && sizes.length > 0)
    process.stderr.write(`skipped: the statutes are not at ${file}; the seed report only\n`)
  return [readSeed(), ...(sizes.length > 0 ? readStatutes(file, sizes) : [])]
}

async function bench(peers: typeof PEERS, sizes: readonly number[]): Promise<TextFigures[]> {
  const judged = readJudged((text) => process.stderr.write(text)) ?? []
  const parent = path.resolve('.chayue')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(path.join(parent, 'bench-peers-'))
  try {
    const program = await bundleWorker(folder)
    const texts: TextFigures[] = []
    for (const report of readTexts(sizes)) {
      const file = path.join(folder, `${report.id}.json`)
      writeFileSync(file, JSON.stringify(report))
      const bar = createProgressBar('bench')
      const start = (peer: (typeof peers)[number]) => startPeer(program, peer.id, file)
      texts.push(
        await measureText(report, {
          peers,
          judged: report.id === JUDGED_REPORT ? judged : [],
          start,
          tell: bar.update,
        }).finally(bar.stop),
      )
    }
    return texts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
