import { gunzipSync } from 'node:zlib'
import * as z from 'zod'
import { FileError } from '@/lib/pipeline/content/content-error'
import { readBytes } from '@/lib/pipeline/content/read-bytes'
import { readJsonLines } from '@/lib/bench/evaluation/read-json-lines'

const Filled = z.string().regex(/\S/, { error: 'expected some text' })

const DocumentSchema = z.object({
  id: z
    .string()
    .transform(toFolderName)
    .refine((name) => name !== '', { error: 'expected letters or digits' }),
  title: Filled,
  category: z.string().default(''),
  /** `path` are the headings above a text, outermost first. */
  paragraphs: z.array(z.object({ path: z.array(z.string()).default([]), text: z.string() })).min(1),
})
export type BenchDocument = z.infer<typeof DocumentSchema>

/**
 * Reads a collection: one document a line, packed with gzip where the name ends in .gz.
 *
 * @returns at least one; ids as a report's folder may be named, each once
 * @throws {FileError} with file, line and reason
 */
export function readDocuments(file: string): BenchDocument[] {
  const bytes = file.endsWith('.gz') ? unpack(readBytes(file), file) : readBytes(file)
  const lines = readJsonLines(bytes, DocumentSchema, file)
  if (lines.length === 0) throw new FileError(file, null, 'is empty')
  const seen = new Set<string>()
  return lines.map(({ value, line }) => {
    if (seen.has(value.id))
      throw new FileError(file, line, `the id ${value.id} comes a second time`)
    seen.add(value.id)
    return value
  })
}

/** Small ASCII letters and digits, what else there is as single hyphens between them. */
function toFolderName(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function unpack(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes)
  } catch (error) {
    throw new FileError(file, null, `cannot be unpacked: ${(error as Error).message}`)
  }
}
