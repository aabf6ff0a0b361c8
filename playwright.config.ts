import { homedir, userInfo } from 'node:os'
import path from 'node:path'
import { defineConfig, devices, type Project } from '@playwright/test'
import { COLLECTION, COLLECTION_PORT, isCollectionBuilt } from './e2e/collection-site'
import { BROWSER_ARGS, findBrowser, findFirefox, findWebKit } from './lib/browsers/find-browser'

const PORT = Number(process.env.E2E_PORT ?? 4319)
/** Every browser runs all that its driver can do (npm run test:browsers), not only the tests that bear its name. */
const RUNS_ALL = process.env.E2E_BROWSERS === 'all'

// Playwright starts no Firefox where HOME is empty.
if (!path.isAbsolute(homedir())) process.env.HOME = userInfo().homedir

/** Tests for WebKitGTK, which Playwright's own driver does not know. */
const WEBKIT_GTK = 'webkit/*.spec.ts'

function serverOf(port: number, env: Record<string, string>) {
  return {
    command: 'npx tsx lib/commands/chayue.ts serve',
    env: { ...env, PORT: String(port) },
    url: `http://localhost:${port}/`,
  }
}

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // Machines may be slow and busy; what is right at last is right.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./e2e/not-run.reporter.ts']],
  // Requests that a service worker answers cannot be held back or changed; tests of e2e/deployed-test.ts allow them.
  use: { baseURL: `http://localhost:${PORT}`, locale: 'zh-CN', serviceWorkers: 'block' },
  webServer: [
    serverOf(PORT, {}),
    ...(isCollectionBuilt()
      ? [serverOf(COLLECTION_PORT, { CHAYUE_SITE: COLLECTION, BASE_PATH: '' })]
      : []),
  ],
  projects: [...chromium(), ...firefox(), ...webkit()],
})

function chromium(): Project[] {
  const executablePath = findBrowser()
  if (executablePath === null) return []
  const launchOptions = { executablePath, args: BROWSER_ARGS }
  const project = {
    name: 'chromium',
    testIgnore: WEBKIT_GTK,
    use: {
      ...devices['Desktop Chrome'],
      launchOptions,
      permissions: ['clipboard-read', 'clipboard-write'],
    },
  }
  return [
    project,
    {
      ...project,
      // Tests of Back with the back/forward cache, which every reader's browser has; Playwright switches it off.
      name: 'chromium-back-cache',
      testMatch: /(back|back-cache|history|collection-history|place)\.spec\.ts/,
      use: {
        ...project.use,
        launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
      },
    },
  ]
}

/** Tests bear `@firefox`, at most fifty of them; it takes much longer than Chromium. */
function firefox(): Project[] {
  const found = findFirefox()
  if (!found) return []
  return [
    {
      name: 'firefox',
      testIgnore: WEBKIT_GTK,
      grep: RUNS_ALL ? undefined : /@firefox/,
      workers: 1,
      use: {
        ...devices['Desktop Firefox'],
        channel: found.channel,
        launchOptions: {
          executablePath: found.executablePath,
          firefoxUserPrefs: {
            // Tests may read the clipboard.
            'dom.events.testing.asyncClipboard': true,
            // Its driver waits for pages to load that come back as they were; these, WebKit and Chromium test.
            'browser.sessionhistory.max_total_viewers': 0,
          },
        },
      },
    },
  ]
}

/** WebKitGTK has tests of its own; Playwright's WebKit runs what Firefox does. */
function webkit(): Project[] {
  const found = findWebKit()
  if (!found) return []
  if (!found.isPlaywrights) return [{ name: 'webkit', testMatch: WEBKIT_GTK, workers: 1 }]
  return [
    {
      name: 'webkit',
      testIgnore: WEBKIT_GTK,
      grep: RUNS_ALL ? undefined : /@firefox/,
      use: { ...devices['Desktop Safari'] },
    },
  ]
}
