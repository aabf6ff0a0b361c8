import type { OutlineEntry } from '@/lib/report/outline'
import type { SearchParagraph } from './paragraph-text'
import type { Retrieve } from './retrieve'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { createSegmenter, EMPTY_LEXICON, type Segment } from '@/lib/text/segment'
import { NO_SOUNDS, type Sounds } from '@/lib/text/sounds'
import type { Synonyms } from '@/lib/text/synonyms'

/** What is searched: a report, as the browser reads it from its page. */
export type SearchSource = {
  readonly paragraphs: readonly SearchParagraph[]
  /** Its sections in document order, for references and the filter 章节. */
  readonly outline: readonly OutlineEntry[]
  /** By which it is cited: 《信访工作条例》第五条. */
  readonly title: string
  /** For the filter 机关. */
  readonly agency: string
  /** Reporting years, for the filter 年份. */
  readonly years: readonly number[]
}

/** Data that a search can do without until a query asks for it. */
export type Extra = 'script' | 'sounds'

/** What a search knows of the language and of the index. */
export type SearchTools = {
  readonly retrieve: Retrieve
  readonly segment: Segment
  /** Whether a Han character stands anywhere in the text. */
  readonly knows: (char: string) => boolean
  readonly synonyms: Synonyms
  /** Traditional script; null until it is loaded. */
  readonly script: Script | null
  /** Pinyin of characters; null until it is loaded. */
  readonly sounds: Sounds | null
}

/** Tools without an index, which know no words. What they cannot load they do not ask for. */
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
