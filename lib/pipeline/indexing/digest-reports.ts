import { statSync } from 'node:fs'
import path from 'node:path'
import { hasDigest, type DigestCache } from './digest-cache'
import { digestInPool } from './digest-pool'
import { runTask, toError, type DigestFault, type DigestTask } from './digest-task'
import { ContentError } from '@/lib/pipeline/content/content-error'
import { reportFolder } from '@/lib/pipeline/content/read-report'
import type { DigestTools } from './report-digest'

/**
 * The least size of texts for a pool, in bytes; smaller ones are done before other processes have
 * read the dictionary.
 */
const MIN_POOL_BYTES = 2_000_000

/** Told when a report is done: how many are, of how many, and which. */
export type OnProgress = (done: number, total: number, id: string) => void

export type DigestOptions = {
  readonly content: string
  readonly tools: DigestTools
  /** Leave out reports with faults instead of stopping at the first. */
  readonly keepsGoing: boolean
  readonly onProgress: OnProgress
}

/** Where the digests are, by id; and what was left out. */
export type Digests = {
  readonly files: ReadonlyMap<string, string>
  readonly faults: readonly Error[]
}

/**
 * Sees to it that there is a digest of every report.
 *
 * @throws on the first fault by id, unless told to keep going: then whatever is wrong with a report,
 *   also what only shows as a fault of the program, leaves out this report and no other
 */
export async function digestReports(
  ids: readonly string[],
  cache: DigestCache,
  options: DigestOptions,
): Promise<Digests> {
  const faults = new Map<string, Error>()
  const tasks = new Map<string, DigestTask>()
  for (const id of ids) {
    const folder = reportFolder(options.content, id)
    try {
      tasks.set(id, { folder, file: cache.fileOf(folder) })
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      faults.set(id, error)
    }
  }
  if (options.keepsGoing || faults.size === 0) {
    await runTasks([...tasks.values()], options, (id, fault) =>
      faults.set(id, toError(fault, reportFolder(options.content, id))),
    )
  }
  for (const id of ids) {
    const fault = faults.get(id)
    if (fault && !options.keepsGoing) throw fault
  }
  const sound = [...tasks].filter(([id]) => !faults.has(id))
  return {
    files: new Map(sound.map(([id, { file }]) => [id, file])),
    faults: ids.flatMap((id) => faults.get(id) ?? []),
  }
}

async function runTasks(
  tasks: readonly DigestTask[],
  { content, tools, keepsGoing, onProgress }: DigestOptions,
  onFault: (id: string, fault: DigestFault) => void,
) {
  const missing = tasks.filter(({ file }) => !hasDigest(file))
  let done = tasks.length - missing.length
  const finish = ({ folder }: DigestTask, fault: DigestFault | null) => {
    const id = path.basename(folder)
    if (fault) onFault(id, fault)
    onProgress(++done, tasks.length, id)
    return fault === null || keepsGoing
  }
  const bytes = missing.reduce(
    (sum, { folder }) => sum + statSync(path.join(folder, 'report.txt')).size,
    0,
  )
  if (bytes >= MIN_POOL_BYTES) return digestInPool(missing, content, tools.servesPostings, finish)
  for (const task of missing) if (!finish(task, runTask(task, tools))) return
}
