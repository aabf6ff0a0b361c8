// Plain JavaScript, since it runs right after the install.
import { createRequire } from 'node:module'

const PHRASE = '质检信息公开'
const EXPECTED = '质检/信息/公开'

function check() {
  const nodejieba = createRequire(import.meta.url)('nodejieba')
  const words = nodejieba.cut(PHRASE, false).join('/')
  if (words !== EXPECTED) throw new Error(`it cut ${PHRASE} as ${words}`)
}

try {
  check()
} catch (error) {
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error)
  process.stderr.write(
    'nodejieba could not be built or loaded: install python3, make and g++ ' +
      `(Debian: apt-get install -y python3 make g++), then run npm ci again. (${detail})\n`,
  )
  process.exitCode = 1
}
