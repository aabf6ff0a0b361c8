import { EXPORT, PREVIOUS } from '@/lib/pipeline/paths'
import { serveExport } from '@/lib/server/serve-export'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `chayue serve

提供建好的网站，不管是不是新的；地址和端口由 HOST、PORT 定。`,
  run: () => serveExport(EXPORT, PREVIOUS),
})
