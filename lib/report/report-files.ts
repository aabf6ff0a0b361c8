/** Names of a report's files beside its page: its source, byte for byte, and its structure. */
export const REPORT_FILES = { text: 'report.txt', data: 'report.json' } as const
