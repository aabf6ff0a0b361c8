import type { NextConfig } from 'next'
import { computeBuildId } from './lib/build/build-id'

const config: NextConfig = {
  output: 'export',
  // /r/aqsiq-2011/ is a folder with an index.html, which any static host serves.
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  generateBuildId: computeBuildId,
  reactStrictMode: true,
}

export default config
