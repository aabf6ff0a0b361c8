/** Groups of strings that mean the same, as written: 年报, 年度报告. A string is in one group at most. */
export type Synonyms = readonly (readonly string[])[]
