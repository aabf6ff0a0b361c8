import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, firefox, webkit } from '@playwright/test'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const FIREFOX_ESR = '/usr/bin/firefox-esr'
/** Starts it as Playwright can drive it. */
const FIREFOX_ESR_DRIVER = fileURLToPath(new URL('firefox-esr.mjs', import.meta.url))

/** Path of a Chromium to test with: the system's, else Playwright's own, else null. */
export function findBrowser(): string | null {
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

type Firefox = {
  /** Where it is. */
  readonly program: string
  /** The program that starts it as Playwright can drive it. */
  readonly executablePath: string
  /** Playwright’s name for Firefox as it is published, which it drives by WebDriver BiDi. */
  readonly channel?: 'moz-firefox'
}

/** The Firefox to test with: Playwright's own, else Debian's, else null. */
export function findFirefox(): Firefox | null {
  const own = firefox.executablePath()
  if (existsSync(own)) return { program: own, executablePath: own }
  if (!existsSync(FIREFOX_ESR)) return null
  return { program: FIREFOX_ESR, executablePath: FIREFOX_ESR_DRIVER, channel: 'moz-firefox' }
}

/** The WebKit to test with: Playwright's own, else WebKitGTK with its driver and a screen, else null. */
export function findWebKit(): { readonly program: string; readonly isPlaywrights: boolean } | null {
  const own = webkit.executablePath()
  if (existsSync(own)) return { program: own, isPlaywrights: true }
  const isThere = [WEBKIT_DRIVER, SCREEN].every((path) => existsSync(path))
  return isThere ? { program: WEBKIT_DRIVER, isPlaywrights: false } : null
}

/** Where Debian's packages have what WebKitGTK needs to be driven. */
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver'
export const SCREEN = '/usr/bin/Xvfb'

/** The arguments that Chromium needs to run unattended, as root and without a network. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]
