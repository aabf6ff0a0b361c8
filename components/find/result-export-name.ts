/** Length of the query in a file's name, in characters. */
const MAX_QUERY_CHARACTERS = 40

/**
 * Name of a file of results: the report's id and the query, without what a file system or a shell
 * gives a meaning to.
 */
export function exportName(report: string, query: string): string {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
  const name = [...[report, ...words].join('-')]
    .slice(0, report.length + MAX_QUERY_CHARACTERS)
    .join('')
  return `${name.replace(/(?<!-)-+$/, '')}.csv`
}
