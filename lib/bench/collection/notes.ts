/** How the figures were taken; printed with them, since they are read without the source. */
export const NOTES: readonly string[] = [
  'Queries are drawn from random paragraphs as the build reads them: substrings of 2–8 characters, at least half of them Han; and two or three words of 2–4 Han characters at places apart in one paragraph.',
  'A document truly answers if one paragraph has the substring, or all the words, by a plain scan of the folded texts: marks that readers leave out do not matter, and nothing begins inside a number or a Latin word.',
  'Peak memory is the highest sum of the resident memory of the build’s processes, looked at every 200 ms; pages that they share count in each. cpuSeconds is the processor time of the same processes.',
  'gzipBytes: each file by itself, gzip level 6.',
  'Cold: an empty page in a new browser context; from before the program is loaded until the first ten reports stand verified with their snippets (Pagefind: until data() of its first ten results). Bytes are what the server sent, compressed as the browser asks for, with headers; the program’s are apart. afterwardsBytes: what the search reads on afterwards, to make its counts exact.',
  'Warm: one page, all queries asked once before. candidateMilliseconds are the worker’s own.',
  'Precision counts what is shown of the first ten reports. literal: all strings of the query stand in the paragraph; words: of a string that does not, all its words do. Other tiers are only counted (unchecked).',
  'Pagefind is asked as typed. depth is how many of its results count; “all” counts every one. quoted: the same queries with each string in quotes. One page a document, lang zh, its extended binary.',
  'Gaps between frames depend on what else the machine does: idle is the same page at rest.',
]
