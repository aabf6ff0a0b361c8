import type * as z from 'zod/mini'
import { parseFile } from './parse-file'

/** The text of a file under public/search; rejects with IndexError if it cannot be had intact. */
export type ReadFile = (name: string) => Promise<string>

/** Reads a file and checks its value; rejects with IndexError if it is of another form, or of another version. */
export async function readJson<T>(
  read: ReadFile,
  name: string,
  schema: z.ZodMiniType<T>,
): Promise<T> {
  return parseFile(schema, await read(name), name)
}
