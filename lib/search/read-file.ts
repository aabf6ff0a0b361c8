import * as z from 'zod/mini'
import { IndexError } from '@/lib/search/index-error'
import { FORMAT } from '@/lib/text/index-files'

/** The text of a file under public/search; rejects with IndexError if it cannot be had intact. */
export type ReadFile = (name: string) => Promise<string>

const AnyFormat = z.object({ format: z.number() })

/** Reads a file as JSON of a shape; rejects with IndexError if it is of another, or of another version. */
export async function readJson<T>(read: ReadFile, name: string, schema: z.ZodMiniType<T>): Promise<T> {
  return parseJson(await read(name), name, schema)
}

/** As `readJson`, of a text that has arrived. */
export function parseJson<T>(text: string, name: string, schema: z.ZodMiniType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new IndexError('damaged', name, 'is not JSON: cut off, or an error page in its place')
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const other = AnyFormat.safeParse(value)
  if (other.success && other.data.format !== FORMAT) {
    throw new IndexError('other-version', name, `format ${other.data.format}, expected ${FORMAT}`)
  }
  throw new IndexError('damaged', name, z.prettifyError(result.error))
}
