/* The kinds of queries that the help describes. */

export const EXAMPLE_KINDS = [
  'words',
  'phrase',
  'either',
  'exclusion',
  'scope',
  'place',
  'number',
  'date',
  'pinyin',
  'script',
  'synonym',
  'slip',
] as const
export type ExampleKind = (typeof EXAMPLE_KINDS)[number]
/** Kinds that a search over all reports answers, too. */
export const COLLECTION_KINDS: readonly ExampleKind[] = [
  'words',
  'phrase',
  'either',
  'exclusion',
  'scope',
  'number',
  'date',
  'script',
  'synonym',
]
export type Examples = Readonly<Partial<Record<ExampleKind, readonly string[]>>>
