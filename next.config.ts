import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { computeBuildId } from './lib/pipeline/build-id'
import { NEXT_EXPORT } from './lib/pipeline/paths'

/** @param phase  what Next is about to do */
export default function configure(phase: string): NextConfig {
  const { BASE_PATH = '', SITE_URL = '' } = process.env
  return {
    output: 'export',
    // Where an export is written, to be finished and published; all else that Next writes stays in .next.
    ...(phase === PHASE_PRODUCTION_BUILD && { distDir: path.relative(process.cwd(), NEXT_EXPORT) }),
    // /r/aqsiq-2011/ is a folder with an index.html, which any static host serves.
    trailingSlash: true,
    basePath: BASE_PATH,
    // The browser's programs have no environment of their own.
    env: { BASE_PATH, SITE_URL },
    generateBuildId: computeBuildId,
    reactStrictMode: true,
    // In s. The longest page allowed takes a minute on a slow machine, at which Next would give it up.
    staticPageGenerationTimeout: 600,
  }
}
