import { createLoader } from './once-loaded'
import { lastUpTo } from './last-up-to'
import { prepareParagraph, type ParagraphText } from '@/lib/search/match/paragraph-text'
import { IndexError } from '@/lib/search/load/index-error'
import { readJson, type ReadFile } from '@/lib/search/load/read-file'
import {
  BlockFileSchema,
  unpackBlock,
  type Block,
  type BlockParagraph,
} from '@/lib/index/block-file'
import { blockNames, type RootFile } from '@/lib/index/collection-files'
import { fromDistances } from '@/lib/index/distances'
import type { Script } from '@/lib/text/script'

/** A paragraph and the report it is of. */
export type PlacedParagraph = BlockParagraph & { readonly report: Block['report'] }

/** The most prepared paragraphs that are kept: they are large, and a visit may be long. */
const MAX_PREPARED = 5000

/** Without the words of the texts, any place may be the beginning of a word. */
const ANYWHERE = { isWordEdge: () => true, isPartEdge: () => true }

/** The texts of all reports; the browser holds those that it has needed so far. */
export class CollectionTexts {
  /** How many paragraphs there are. */
  readonly size: number
  readonly load: (blocks: Iterable<number>) => Promise<void>
  private readonly starts: readonly number[]
  private readonly blocks: (Block | undefined)[] = []
  private readonly prepared = new Map<number, ParagraphText>()

  /** @param loadScript  called where a text has traditional characters, before it is prepared */
  constructor(
    read: ReadFile,
    root: RootFile,
    private readonly script: () => Script,
    loadScript: () => Promise<void>,
  ) {
    this.size = root.paragraphs
    this.starts = fromDistances(root.blocks.starts)
    const names = blockNames(root)
    this.load = createLoader(async (number) => {
      const name = names[number] ?? ''
      const block = unpackBlock(await readJson(read, name, BlockFileSchema))
      const end = this.starts[number + 1] ?? root.paragraphs
      const expected = end - (this.starts[number] ?? 0)
      // Its name is short: another build may have used it for another block.
      if (block.paragraphs.length !== expected) {
        throw new IndexError(
          'other-version',
          name,
          `has ${block.paragraphs.length} paragraphs, expected ${expected}`,
        )
      }
      if (block.needsScript) await loadScript()
      this.blocks[number] = block
    })
  }

  /** The paragraphs of a block. */
  spanOf(block: number): { start: number; end: number } {
    return { start: this.starts[block] ?? 0, end: this.starts[block + 1] ?? this.size }
  }

  blockOf(paragraph: number): number {
    return lastUpTo(this.starts, paragraph)
  }

  /** Null while its block is not there. */
  place(paragraph: number): PlacedParagraph | null {
    const number = this.blockOf(paragraph)
    const block = this.blocks[number]
    const placed = block?.paragraphs[paragraph - (this.starts[number] ?? 0)]
    return block && placed ? { ...placed, report: block.report } : null
  }

  /** The text of a paragraph whose block is there. */
  textOf(paragraph: number): ParagraphText {
    const known = this.prepared.get(paragraph)
    if (known) return known
    const placed = this.place(paragraph)
    if (!placed) throw new RangeError(`paragraph ${paragraph} is not loaded`)
    if (this.prepared.size >= MAX_PREPARED) this.prepared.clear()
    const text = prepareParagraph(toParagraph(placed), ANYWHERE, this.script())
    this.prepared.set(paragraph, text)
    return text
  }
}

function toParagraph({ anchor, section, text, headingLength, errata }: PlacedParagraph) {
  // The line: nothing of it is asked for here.
  return {
    anchor,
    section: section.anchor,
    line: 0,
    text,
    headingLength,
    errata,
    ancestors: section.above,
  }
}
