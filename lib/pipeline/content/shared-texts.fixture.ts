import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detectEncoding } from './detect-encoding'
import { sharedData, withoutShared } from '@/lib/text/where-there.fixture'

const CORPUS = ['corpus', 'reports']

/** Why tests over the texts of the shared folder are not run; null where they are. */
export const withoutSharedTexts = () => withoutShared(...CORPUS)

/** Level, marker, heading, whether it is literally in the text. */
export type GoldEntry = readonly [number, string, string, boolean]

export type SharedText = {
  readonly name: string
  readonly text: string
  readonly gold: readonly GoldEntry[] | null
}

/** The texts of the shared folder, by name; [] where there is none. It is not part of the project. */
export function readSharedTexts(): SharedText[] {
  const folder = sharedData(...CORPUS)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const about = JSON.parse(
        readFileSync(path.join(folder, name.replace(/txt$/, 'json')), 'utf8'),
      ) as {
        gold_outline?: GoldEntry[]
      }
      const { text } = detectEncoding(readFileSync(path.join(folder, name)), name)
      return { name, text, gold: about.gold_outline ?? null }
    })
}
