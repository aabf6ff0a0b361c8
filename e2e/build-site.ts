import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/pipeline/build-id'

type Site = {
  /** CHAYUE_SITE of the build. */
  readonly folder: string
  /** BASE_PATH of the build. */
  readonly basePath?: string
  /** Names its content. */
  readonly content: string
  readonly writeContent: () => void
}

/**
 * Warnings of the bundler and of the style sheets' compiler; npm and Node print others, about other
 * things.
 */
const WARNING = /warnings? while|can't resolve|module not found/i

/** Builds a trial site, unless it is of these sources and this content already. */
export function buildSite({ folder, basePath = '', content, writeContent }: Site) {
  const name = path.basename(folder)
  const mark = path.join(folder, 'built-from.txt')
  const id = `${computeBuildId()} ${content} ${basePath}\n`
  const isBuilt = existsSync(path.join(folder, 'out', 'index.html'))
  if (isBuilt && existsSync(mark) && readFileSync(mark, 'utf8') === id) {
    process.stderr.write(`${name}: as built\n`)
    return
  }
  writeContent()
  // Through a shell, since npm is a script of another name on Windows.
  const { status, stdout } = spawnSync('npm run build 2>&1', {
    shell: true,
    stdio: ['ignore', 'pipe', 2],
    encoding: 'utf8',
    env: { ...process.env, CHAYUE_SITE: folder, BASE_PATH: basePath, SITE_URL: '' },
  })
  process.stderr.write(stdout)
  const warning = stdout.split('\n').find((line) => WARNING.test(line))
  if (warning !== undefined)
    process.stderr.write(`${name}: a build is to print no warning: ${warning.trim()}\n`)
  if (status === 0 && warning === undefined) writeFileSync(mark, id)
  else process.exitCode = status || 1
}
