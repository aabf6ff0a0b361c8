import { createHash } from 'node:crypto'
import { hashFiles } from './hash-files'

const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'public/theme.js',
  'tsconfig.json',
]
const LENGTH = 16

/**
 * Names a build by what goes into it: sources, content and the settings that pages contain. The
 * same commit gives the same id on any machine; another text gives another.
 */
export function computeBuildId(): string {
  const settings = JSON.stringify([process.env.SITE_URL, process.env.BASE_PATH])
  const sources = hashFiles(process.cwd(), SOURCES)
  return createHash('sha256').update(sources + settings).digest('hex').slice(0, LENGTH)
}
