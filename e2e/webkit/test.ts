import { spawnSync } from 'node:child_process'
import { test as base } from '@playwright/test'
import { Deployment } from '../deployment'
import { WebKit } from './driver'
import { Reader } from './reader'

export { expect } from '@playwright/test'
export { REPORT } from '../test'
export { Key } from './reader'

const CLIPBOARD = '/usr/bin/xclip'

/** Longest wait for an answer of the page, in ms; the page may be asked again. */
const UNANSWERED = 5_000

type Fixtures = {
  /** A window of 1280 × 800 with nothing kept from before; workers are allowed. */
  readonly reader: Reader
  /** The clipboard's content of a type, as programs would paste it. */
  readonly clipboard: (type?: 'text/html' | 'UTF8_STRING') => string
  /** The export on a server of its own, which can go away. */
  readonly deployment: Deployment
  /** Folder of the export that `deployment` serves. */
  readonly source: string
}

/**
 * Playwright's runner with WebKitGTK in the place of its own WebKit. Console and network cannot be
 * watched there; what is tested is what a reader sees.
 */
export const test = base.extend<Fixtures, { readonly webkit: WebKit }>({
  webkit: [
    async ({}, provide) => {
      const webkit = await WebKit.start()
      await provide(webkit)
      await webkit.end()
    },
    { scope: 'worker' },
  ],
  reader: async ({ webkit, baseURL }, provide) => {
    const driver = await webkit.open()
    try {
      await driver.manage().setTimeouts({ script: UNANSWERED })
      const reader = new Reader(driver, baseURL!)
      await reader.resize(1280, 800)
      await provide(reader)
    } finally {
      await driver.quit()
    }
  },
  clipboard: async ({ webkit }, provide) => {
    // Nothing, while there is nothing of that type.
    await provide((type = 'UTF8_STRING') => {
      const env = { ...process.env, DISPLAY: webkit.display }
      return spawnSync(CLIPBOARD, ['-o', '-selection', 'clipboard', '-t', type], {
        env,
        encoding: 'utf8',
      }).stdout
    })
  },
  source: ['out', { option: true }],
  deployment: async ({ source }, provide) => {
    const deployment = await Deployment.start(source)
    await provide(deployment)
    await deployment.remove()
  },
})
