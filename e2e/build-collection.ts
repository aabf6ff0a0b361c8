import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/build/build-id'
import { COLLECTION, collectionId, hasCollection, isCollectionBuilt, writeContent } from './collection-site'

/* Builds the trial site of many reports for library.spec.ts, unless it is of these sources already. */

const MARK = path.join(COLLECTION, 'built-from.txt')

function build() {
  const id = `${computeBuildId()} ${collectionId()}\n`
  if (isCollectionBuilt() && existsSync(MARK) && readFileSync(MARK, 'utf8') === id) {
    process.stderr.write('collection: as built\n')
    return
  }
  writeContent()
  // Through a shell, since npm is a script of another name on Windows.
  const { status } = spawnSync('npm run build', {
    shell: true,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CHAYUE_SITE: COLLECTION, BASE_PATH: '', SITE_URL: '' },
  })
  if (status === 0) writeFileSync(MARK, id)
  else process.exitCode = status ?? 1
}

if (hasCollection()) build()
else process.stderr.write('collection: no shared texts (CHAYUE_SHARED); its tests are skipped\n')
