import { createHash } from 'node:crypto'
import { hashContent, hashFiles } from './content-hash'
import { CONTENT } from './paths'

const SOURCES = [
  'app',
  'components',
  'instrumentation-client.ts',
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
 * Names a build by what goes into it: sources, content (of the site that CHAYUE_SITE names, if it
 * does) and the settings that pages contain. The same commit gives the same id on any machine;
 * another text gives another.
 */
export function computeBuildId(): string {
  const settings = JSON.stringify([process.env.SITE_URL ?? '', process.env.BASE_PATH ?? ''])
  const sources = hashFiles(process.cwd(), SOURCES)
  return createHash('sha256')
    .update(sources + hashContent(CONTENT) + settings)
    .digest('hex')
    .slice(0, LENGTH)
}
