import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Names the build that an export is, beside its pages. */
export const BUILD_ID_FILE = 'build-id.txt'

/**
 * First line of each script: Chromium then compiles all of its functions beside the main thread, as
 * it arrives, instead of one after the other when they are called. Bundles call most of what they
 * hold, and their modules are functions that would be parsed twice. Others read a comment.
 * https://developer.chrome.com/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Finishes Next's export: removes the payloads of client-side navigation, which nothing asks for
 * because pages link with plain <a>, has scripts compiled ahead, and notes the build's id.
 *
 * @returns how many files were removed
 */
export function finishExport(folder: string, buildId: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const payloads = names.filter(isPayload)
  for (const name of payloads) rmSync(path.join(folder, name))
  for (const name of names.filter(isBundle)) hintCompilation(path.join(folder, name))
  writeFileSync(path.join(folder, BUILD_ID_FILE), `${buildId}\n`)
  return payloads.length
}

function hintCompilation(file: string) {
  const script = readFileSync(file, 'utf8')
  if (!script.startsWith(COMPILE_HINT)) writeFileSync(file, COMPILE_HINT + script)
}

/**
 * A script of Next's; its name carries the hash of what it was before the hint. Not the start, all of
 * which runs as it arrives.
 */
function isBundle(name: string): boolean {
  return (
    name.startsWith(path.join('_next', 'static')) &&
    name.endsWith('.js') &&
    !path.basename(name).startsWith('start-')
  )
}

function isPayload(name: string): boolean {
  const base = path.basename(name)
  return base === 'index.txt' || base === '404.txt' || /^__next\..*\.txt$/.test(base)
}
