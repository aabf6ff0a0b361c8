import { readFileSync } from 'node:fs'
import type { Report } from '@/lib/report/types'
import { createTasks, type Task } from './peer-task'
import { PEERS } from './peers'
import { prepareText } from './prepare-text'

/* A process of peer-process.ts: one search over one text; does tasks until it is disconnected. */

const [id, file = ''] = process.argv.slice(2)
const peer = PEERS.find((peer) => peer.id === id)
if (!peer) throw new Error(`there is no search ${id}`)
const run = createTasks(peer, prepareText(JSON.parse(readFileSync(file, 'utf8')) as Report))

process.on('message', (task: Task) => {
  run(task).then(
    (result) => process.send?.({ result }),
    (error: unknown) =>
      process.send?.({ fault: error instanceof Error ? error.message : String(error) }),
  )
})
