import * as z from 'zod/mini'
import { FORMAT, Format } from './index-files'
import type { Script } from '@/lib/text/script'

export const ScriptFileSchema = z
  .object({
    format: Format,
    /** Sorted by code point. */
    traditional: z.string(),
    /** For each character of `traditional` its simplified one. */
    simplified: z.string(),
  })
  .check(
    z.refine((file) => [...file.traditional].length === [...file.simplified].length, {
      error: 'traditional and simplified differ in length',
    }),
    // No value may be a key: folding twice would change the text again.
    z.refine(({ traditional, simplified }) => areApart(new Set(traditional), simplified), {
      error: 'a simplified character is a traditional one, too',
    }),
  )

function areApart(traditional: ReadonlySet<string>, simplified: string): boolean {
  for (const char of simplified) if (traditional.has(char)) return false
  return true
}

export type ScriptFile = z.infer<typeof ScriptFileSchema>

export function packScript(script: Script): ScriptFile {
  const keys = [...script.keys()].sort(byCodePoint)
  return {
    format: FORMAT,
    traditional: keys.join(''),
    simplified: keys.map((key) => script.get(key) ?? key).join(''),
  }
}

export function unpackScript(file: ScriptFile): Script {
  const simplified = [...file.simplified]
  return new Map([...file.traditional].map((key, i) => [key, simplified[i] ?? key] as const))
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
}
