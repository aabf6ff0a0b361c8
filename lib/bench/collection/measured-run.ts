import { spawn } from 'node:child_process'
import { round } from './percentiles'
import { readProcessTree } from './process-tree'

/** Between two looks at the processes, in ms. */
const INTERVAL = 200

/** The time and memory that a command took. */
export type RunFigures = {
  readonly seconds: number
  /** Of the processor, which other work on the machine hardly changes; null where /proc is missing. */
  readonly cpuSeconds: number | null
  /** Highest sum of the resident memory of its processes, shared pages counted in each; null where /proc is missing. */
  readonly peakMemoryBytes: number | null
}

/** On Windows npm is a script, which only a shell runs. */
const [NPM, NPM_ARGS] = process.platform === 'win32' ? ['cmd', ['/c', 'npm']] : ['npm', []]

/** Runs a script of package.json; see `measureRun`. */
export function measureScript(
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<RunFigures> {
  return measureRun(NPM, [...NPM_ARGS, 'run', '--silent', name], env)
}

/**
 * Runs a command to its end; what it prints goes to standard error.
 *
 * @throws if it does not end with 0
 */
export function measureRun(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunFigures> {
  const started = performance.now()
  let peak: number | null = null
  let cpu: number | null = null
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } })
    const timer = setInterval(() => {
      const use = child.pid === undefined ? null : readProcessTree(child.pid)
      if (use === null) return
      peak = Math.max(peak ?? 0, use.memoryBytes)
      cpu = Math.max(cpu ?? 0, use.cpuSeconds)
    }, INTERVAL)
    child.once('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
    child.once('close', (code) => {
      clearInterval(timer)
      const seconds = (performance.now() - started) / 1000
      if (code === 0)
        resolve({
          seconds: round(seconds),
          cpuSeconds: cpu === null ? null : round(cpu),
          peakMemoryBytes: peak,
        })
      else reject(new Error(`${[command, ...args].join(' ')}: ended with ${code}`))
    })
  })
}
