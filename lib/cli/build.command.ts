import path from 'node:path'
import { EXPORT } from '@/lib/build/paths'
import { lockBuild } from '@/lib/cli/build-lock'
import { checkBuild } from '@/lib/cli/check-command'
import { runCommand } from '@/lib/cli/run-command'
import { runNext, runOwn } from '@/lib/cli/run-program'

/* Builds the site: the index, Next's export, what is done to it; only then is it put in place. */

await runCommand(() => {
  checkBuild()
  lockBuild(path.resolve('.chayue', 'build.lock'))
  const isBuilt = runOwn('index') && runNext('build') && runOwn('finish-export')
  if (isBuilt) process.stderr.write(`网站已建好：${EXPORT}。正在运行的 npm start 直接用新的，不用重启\n`)
  else process.stderr.write('这次没有建成；已经发布的网站没有改动\n')
})
