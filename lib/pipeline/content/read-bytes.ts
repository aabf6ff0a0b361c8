import { readFileSync } from 'node:fs'
import { ContentError } from './content-error'
import { REASONS } from '@/lib/report/reasons'

/** The bytes of a content file; a file that is missing or unreadable is a fault of the content. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason =
      code === 'ENOENT' ? REASONS.missingFile : REASONS.unreadable(code ?? String(error))
    throw new ContentError(file, null, reason)
  }
}
