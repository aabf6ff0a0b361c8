import { buildSite } from './build-site'
import { HOSTILE, hostileId, writeHostile } from './hostile-site'

/* Builds the trial site for hostile.spec.ts. */

buildSite({ folder: HOSTILE, content: hostileId(), writeContent: writeHostile })
