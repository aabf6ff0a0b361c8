import * as z from 'zod/mini'
import { IndexError } from './index-error'
import { FORMAT } from '@/lib/index/index-files'

const AnyFormat = z.object({ format: z.number() })

/**
 * A file's value, checked.
 *
 * @throws {IndexError} of another version by what it says of its format, else damaged
 */
export function parseFile<T>(schema: z.ZodMiniType<T>, text: string, name: string): T {
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
