import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { SITE } from '@/lib/pipeline/paths'

/**
 * Runs a program of Node's in a process of its own, so that its memory is free afterwards, and what it
 * says is said here.
 *
 * @param args  what Node is given
 * @returns whether it ended well; if not, this process ends with the same code
 */
function runNode(args: readonly string[]): boolean {
  // A path from where npm was called means another folder to who is called from here.
  // Next would tell its makers of each build.
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(SITE !== null && { CHAYUE_SITE: SITE }),
  }
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env })
  if (status !== 0) process.exitCode = status ?? 1
  return status === 0
}

/** Runs a command of lib/commands. */
export function runOwn(name: string): boolean {
  return runNode(['--import', 'tsx', 'lib/commands/chayue.ts', name])
}

/** Runs Next. */
export function runNext(command: 'build' | 'dev', args: readonly string[] = []): boolean {
  return runNode([createRequire(import.meta.url).resolve('next/dist/bin/next'), command, ...args])
}
