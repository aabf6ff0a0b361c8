import type * as z from 'zod'
import { FileError } from '@/lib/pipeline/content/content-error'
import { decode } from '@/lib/pipeline/content/decode'

/** A value and its line in the file, from 1. */
export type Line<T> = { readonly value: T; readonly line: number }

/**
 * Reads JSON lines; blank ones are passed over.
 *
 * @param bytes  UTF-8, with or without a byte-order mark
 * @param file   named in faults
 * @throws {FileError} with the line, on bytes that are not UTF-8, on a line that is not JSON,
 *         and on a value that is not of the schema
 */
export function readJsonLines<T>(bytes: Uint8Array, schema: z.ZodType<T>, file: string): Line<T>[] {
  return readLines(bytes, file).map(({ value, line }) => {
    const result = schema.safeParse(parseLine(value, file, line))
    if (result.success) return { value: result.data, line }
    const issue = result.error.issues[0]
    const place = issue?.path.join('.') ?? ''
    const reason = issue?.message ?? 'invalid'
    throw new FileError(file, line, place === '' ? reason : `${place}: ${reason}`)
  })
}

/** The lines of a file that are not blank. Throws as `readJsonLines`. */
export function readLines(bytes: Uint8Array, file: string): Line<string>[] {
  const text = decode(bytes, 'utf-8', file).replace(/^\uFEFF/, '')
  return text
    .split(/\r?\n/)
    .map((value, i) => ({ value, line: i + 1 }))
    .filter(({ value }) => value.trim() !== '')
}

function parseLine(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError(file, line, 'is not JSON')
  }
}
