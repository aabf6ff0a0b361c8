import path from 'node:path'
import { serve, type StaticServer } from '@/lib/server/serve'
import { HOSTILE, HOSTILE_PATH } from './hostile-site'
import { test as base } from './test'

type Worker = { readonly site: string }

/** Tests of the trial site of made-up reports, which they serve themselves: `site` is its address. */
export const test = base.extend<object, Worker>({
  site: [
    async ({}, use) => {
      const server: StaticServer = await serve(path.join(HOSTILE, 'out'), HOSTILE_PATH, 0)
      await use(server.url.replace(/\/$/, ''))
      await server.close()
    },
    { scope: 'worker' },
  ],
})
