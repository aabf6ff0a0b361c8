import { runTask, type DigestTask } from './digest-task'
import { loadDigestTools } from './digest-tools'

/* A process of the pool in digest-pool.ts: takes tasks, one at a time, until it is disconnected. */

const [content = '', servesPostings] = process.argv.slice(2)
const tools = loadDigestTools(content, servesPostings === 'true')

process.on('message', (task: DigestTask) => {
  process.send?.(runTask(task, tools))
})
