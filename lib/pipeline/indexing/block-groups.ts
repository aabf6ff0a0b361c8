import { createHash } from 'node:crypto'
import type { HashedFiles } from './hashed-files'
import { blockName, HASH_LENGTHS } from '@/lib/index/collection-files'

/** Neighbouring blocks that are named by one hash. */
export type BlockGroup = { readonly blocks: number; readonly hash: string }

/** Writes the blocks of one report after the other, some reports in a group. */
export class BlockGroups {
  private readonly closed: BlockGroup[] = []
  private open: Buffer[] = []

  constructor(private readonly files: HashedFiles) {}

  /** Adds the blocks of the next report, each as JSON. */
  add(report: string, blocks: readonly string[]) {
    if (beginsGroup(report)) this.close()
    for (const json of blocks) this.open.push(Buffer.from(json))
  }

  /** All groups, when there are no more reports. */
  finish(): readonly BlockGroup[] {
    this.close()
    return this.closed
  }

  private close() {
    const { open } = this
    if (open.length === 0) return
    this.closed.push({
      blocks: open.length,
      hash: this.files.addParts(open, blockName, HASH_LENGTHS.group),
    })
    this.open = []
  }
}

/** Whether a report begins a group: one in sixteen, by its id, so that a report more changes the names of one group. */
function beginsGroup(report: string): boolean {
  return createHash('sha256').update(report).digest('hex').startsWith('0')
}
