import * as z from 'zod/mini'
import { Count, Format, FORMAT, ReportId } from './index-files'

/** A report in the list of the collection. */
export type CatalogEntry = {
  readonly id: string
  readonly title: string
  readonly agency: string
  /** Reporting years, ascending. */
  readonly years: readonly number[]
  /** ISO date, or null if unknown. */
  readonly issued: string | null
  /** Length of its text in UTF-16 units. */
  readonly characters: number
}

/** All reports of a site, by id; columns, which compress better than rows. */
export const CatalogFileSchema = z
  .object({
    format: Format,
    ids: z.array(ReportId),
    titles: z.array(z.string()),
    agencies: z.array(z.string().check(z.minLength(1))),
    /** For each report the position of its agency in `agencies`. */
    agency: z.array(Count),
    years: z.array(z.array(Count)),
    issued: z.array(z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)))),
    characters: z.array(Count),
  })
  .check(
    z.refine(
      ({ ids, titles, agency, years, issued, characters }) =>
        [titles, agency, years, issued, characters].every(({ length }) => length === ids.length),
      {
        error: 'columns differ in length',
      },
    ),
    z.refine(({ agency, agencies }) => agency.every((at) => at < agencies.length), {
      error: 'agencies are not there',
    }),
  )
export type CatalogFile = z.infer<typeof CatalogFileSchema>

export function packCatalog(entries: readonly CatalogEntry[]): CatalogFile {
  const agencies = [...new Set(entries.map(({ agency }) => agency))].sort()
  const positions = new Map(agencies.map((agency, i) => [agency, i]))
  return {
    format: FORMAT,
    ids: entries.map(({ id }) => id),
    titles: entries.map(({ title }) => title),
    agencies,
    agency: entries.map(({ agency }) => positions.get(agency) ?? 0),
    years: entries.map(({ years }) => [...years]),
    issued: entries.map(({ issued }) => issued),
    characters: entries.map(({ characters }) => characters),
  }
}

export function unpackCatalog(file: CatalogFile): CatalogEntry[] {
  return file.ids.map((id, i) => ({
    id,
    title: file.titles[i] ?? '',
    agency: file.agencies[file.agency[i] ?? 0] ?? '',
    years: file.years[i] ?? [],
    issued: file.issued[i] ?? null,
    characters: file.characters[i] ?? 0,
  }))
}
