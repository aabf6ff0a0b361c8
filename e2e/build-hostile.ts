import { buildSite } from './build-site'
import { HOSTILE, HOSTILE_PATH, hostileId, writeHostile } from './hostile-site'

/* Builds the trial site for hostile.spec.ts and subfolder.spec.ts. */

buildSite({
  folder: HOSTILE,
  basePath: HOSTILE_PATH,
  content: hostileId(),
  writeContent: writeHostile,
})
