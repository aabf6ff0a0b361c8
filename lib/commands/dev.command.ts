import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { SEARCH_FILES, SITE } from '@/lib/pipeline/paths'
import { defineCommand } from './command'
import { runNext, runOwn } from './run-program'

export const command = defineCommand({
  usage: 'npm run dev -- [选项]',
  // All that it is given is Next's.
  isOption: () => false,
  run: ({ positionals }) => {
    if (!runOwn('index')) return
    lendSearch()
    runNext('dev', positionals)
  },
})

/**
 * Lends another site's search files to `public`, the only place that Next's development server sends
 * files from. Their names carry hashes, so they lie beside the project's own, and go when these are
 * built; all but the manifest, which nobody asks for, and of which there must be one.
 */
function lendSearch() {
  if (SITE === null) return
  const target = path.resolve('public', 'search')
  for (const name of readdirSync(SEARCH_FILES)) {
    if (!name.startsWith('manifest.'))
      cpSync(path.join(SEARCH_FILES, name), path.join(target, name), { recursive: true })
  }
}
