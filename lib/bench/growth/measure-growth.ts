import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { benchCollection } from '@/lib/bench/collection/bench-collection'
import type { GrowthFigures, Spread } from './growth-figures'

/** So many cold queries are enough here; bench:corpus asks all it has time for. */
const COLD_SECONDS = 0

/** The clock of a browser ticks no finer, in ms; what takes less reads as nothing. */
const TICK = 0.1

/**
 * Measures the search over the first documents of a collection as `bench:corpus` does: builds them as
 * a site, asks it in Chromium. Each size has its own queries, drawn from its own texts in the same way.
 *
 * @param file  see bench/collection/read-documents.ts
 * @param tell  writes one line of progress
 */
export async function measureGrowth(
  file: string,
  reports: number,
  tell: (line: string) => void,
): Promise<GrowthFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chayue-growth-'))
  try {
    const figures = await benchCollection({
      file,
      limit: reports,
      systems: ['chayue'],
      folder,
      tell,
      coldSeconds: COLD_SECONDS,
    })
    const { chayue } = figures
    if (!chayue) throw new Error('nothing was measured')
    const { build, index, cold, warm, faults } = chayue
    if (faults.count > 0)
      throw new Error(`${faults.count} queries failed, first: ${faults.first[0]?.fault ?? ''}`)
    return {
      reports: figures.documents,
      paragraphs: figures.paragraphs,
      characters: figures.characters,
      buildMilliseconds: build.seconds * 1000,
      indexBytes: index.gzipBytes,
      coldBytes: cold.bytes,
      coldMilliseconds: atLeastTick(cold.milliseconds),
      candidateMilliseconds: atLeastTick(warm.candidateMilliseconds),
      answerMilliseconds: atLeastTick(warm.milliseconds),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function atLeastTick({ median, p95 }: Spread): Spread {
  return { median: Math.max(TICK, median), p95: Math.max(TICK, p95) }
}
