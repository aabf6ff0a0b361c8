import { buildSite } from './build-site'
import { COLLECTION, collectionId, hasCollection, writeContent } from './collection-site'

/* Builds the trial site of many reports for collection.spec.ts. */

if (hasCollection()) buildSite({ folder: COLLECTION, content: collectionId(), writeContent })
else process.stderr.write('collection: no shared texts (CHAYUE_SHARED); its tests are skipped\n')
