import type { OutlineEntry } from '@/lib/report/outline'
import type { SearchParagraph } from './paragraph-text'
import type { Retrieve } from './retrieve'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { createSegmenter, EMPTY_LEXICON, type Segment } from '@/lib/text/segment'
import { NO_SOUNDS, type Sounds } from '@/lib/text/sounds'
import type { Synonyms } from '@/lib/text/synonyms'

/** A report to search, as the browser reads it from its page. */
export type SearchSource = {
  readonly paragraphs: readonly SearchParagraph[]
  /** Its sections in document order, for references and the filter 章节. */
  readonly outline: readonly OutlineEntry[]
  /** The title by which it is cited: 《信访工作条例》第五条. */
  readonly title: string
  /** For the filter 机关. */
  readonly agency: string
  /** Reporting years, for the filter 年份. */
  readonly years: readonly number[]
}

/** Data that a search needs only for some queries. */
export type Extra = 'script' | 'sounds'

/** The knowledge of language and index that a search works with. */
export type SearchTools = {
  readonly retrieve: Retrieve
  readonly segment: Segment
  /** Whether a Han character occurs anywhere in the text. */
  readonly knows: (char: string) => boolean
  readonly synonyms: Synonyms
  /** Traditional script; null until it is loaded. */
  readonly script: Script | null
  /** Pinyin of characters; null until it is loaded. */
  readonly sounds: Sounds | null
}

/**
 * Tools without an index and without knowledge of words. They do not ask for data that they cannot
 * load.
 */
export function scanTools(retrieve: Retrieve): SearchTools {
  return {
    retrieve,
    segment: createSegmenter(EMPTY_LEXICON),
    knows: () => true,
    synonyms: [],
    script: NO_SCRIPT,
    sounds: NO_SOUNDS,
  }
}
