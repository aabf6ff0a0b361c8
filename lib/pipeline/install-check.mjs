// Runs right after the install, hence plain JavaScript: does nodejieba load and segment?
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const PHRASE = '质检信息公开'
const EXPECTED = '质检/信息/公开'

/** Set for the second try, so that there is no third. */
const RETRY = 'CHAYUE_RETRY'

/** The fault of nodejieba, or null. */
function findFault() {
  try {
    const nodejieba = createRequire(import.meta.url)('nodejieba')
    const words = nodejieba.cut(PHRASE, false).join('/')
    return words === EXPECTED ? null : `it cut ${PHRASE} as ${words}`
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
}

/**
 * Where no binary can be downloaded, node-gyp compiles, and downloads Node's headers for it. Where
 * that fails, too, the headers that came with this Node serve as well.
 */
function retryWithOwnHeaders() {
  const prefix = path.dirname(path.dirname(process.execPath))
  const hasHeaders = existsSync(path.join(prefix, 'include', 'node', 'node_api.h'))
  if (!hasHeaders || process.env[RETRY]) return
  process.stderr.write('nodejieba: compiling with the headers of this Node\n')
  spawnSync('npm install --no-save --no-audit --no-fund', {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_nodedir: prefix, [RETRY]: '1' },
  })
}

if (findFault() !== null) retryWithOwnHeaders()
const fault = findFault()
if (fault !== null && !process.env[RETRY]) {
  process.stderr.write(
    'nodejieba could not be built or loaded: install python3, make and g++ ' +
      `(Debian: apt-get install -y python3 make g++), then run npm ci again. (${fault})\n`,
  )
  process.exitCode = 1
}
