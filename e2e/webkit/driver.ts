import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, type WebDriver } from 'selenium-webdriver'
import { SCREEN, WEBKIT_DRIVER } from '@/lib/browsers/find-browser'
import { freePort, stop, waitForServer } from '../host'

/** Larger than any window of the tests. */
const SCREEN_SIZE = '1400x1000x24'

/** Otherwise the window cannot be as narrow as a phone. */
const NARROW_TOOLBAR = '* { min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1px; }'

/** A window takes a few seconds on a busy machine; one that is not there after this long never comes, in ms. */
const OPENING_TIMEOUT_MS = 20_000
/** The most drivers that are tried for one window. */
const MAX_ATTEMPTS = 3

/** Drives the browser; both end with it. */
type Driver = { readonly process: ChildProcess; readonly url: string }

/** WebKitGTK, on a screen that nobody sees, and what drives it. */
export class WebKit {
  private constructor(
    private readonly screen: ChildProcess,
    private driver: Driver,
    private readonly home: string,
    /** Name of the screen, for programs that look at it or at its clipboard. */
    readonly display: string,
  ) {}

  static async start(): Promise<WebKit> {
    const screen = spawn(
      SCREEN,
      ['-displayfd', '3', '-screen', '0', SCREEN_SIZE, '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    // It chooses a number that is free, and says so when it can be used.
    const [number] = (await once(createInterface(screen.stdio[3] as Readable), 'line')) as [string]
    const display = `:${number}`
    const home = mkdtempSync(path.join(tmpdir(), 'chayue-webkit-'))
    const style = path.join(home, '.config', 'gtk-3.0', 'gtk.css')
    mkdirSync(path.dirname(style), { recursive: true })
    writeFileSync(style, NARROW_TOOLBAR)
    return new WebKit(screen, await startDriver(display, home), home, display)
  }

  /** Process of the driver that windows are asked of. */
  get driverProcess(): ChildProcess {
    return this.driver.process
  }

  /**
   * A window of its own, with nothing kept from before. The driver now and then waits for its browser in
   * vain: then it is ended, and another one asked.
   *
   * @throws if none of them opens a window
   */
  async open(): Promise<WebDriver> {
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      const opening = openWindow(this.driver)
      // Should it fail later than it is waited for, nobody asks any more.
      opening.catch(() => {})
      const opened = await Promise.race([opening, wait(OPENING_TIMEOUT_MS, null, { ref: false })])
      if (opened) return opened
      process.stderr.write(
        `WebKitGTK: no window after ${OPENING_TIMEOUT_MS / 1000} s; its driver is ended, and started anew\n`,
      )
      await endDriver(this.driver)
      this.driver = await startDriver(this.display, this.home)
    }
    return openWindow(this.driver)
  }

  async end() {
    await endDriver(this.driver)
    await stop(this.screen)
    rmSync(this.home, { recursive: true, force: true })
  }
}

function openWindow({ url }: Driver): Promise<WebDriver> {
  return new Builder().usingServer(url).withCapabilities({ browserName: 'MiniBrowser' }).build()
}

async function startDriver(display: string, home: string): Promise<Driver> {
  const port = await freePort()
  const log: string[] = []
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, with the browsers that it starts.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_RUNTIME_DIR: home,
      LANG: 'C.UTF-8',
      LANGUAGE: 'zh_CN:zh',
      LIBGL_ALWAYS_SOFTWARE: '1',
      GIO_USE_VFS: 'local',
      GDK_BACKEND: 'x11',
      // In a container there are no namespaces for a sandbox; only our own pages are opened.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  for (const stream of [driver.stdout, driver.stderr])
    stream.on('data', (said) => log.push(String(said)))
  const url = `http://127.0.0.1:${port}`
  await waitForServer(`${url}/status`, driver, () => log.join(''))
  return { process: driver, url }
}

/** Ends a driver and its browsers, also where they do not answer any more. */
async function endDriver({ process: driver }: Driver) {
  if (driver.exitCode !== null || driver.signalCode !== null) return
  const ended = once(driver, 'exit')
  // The group's id is its first process's.
  process.kill(-driver.pid!, 'SIGKILL')
  await ended
}
