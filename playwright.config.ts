import { existsSync } from 'node:fs'
import { defineConfig, devices, firefox, webkit } from '@playwright/test'
import { COLLECTION, COLLECTION_PORT, isCollectionBuilt } from './e2e/collection-site'
import { BROWSER_ARGS, findBrowser } from './e2e/find-browser'

const PORT = Number(process.env.E2E_PORT ?? 4319)

// Tests of what only Chromium offers (input methods over its debugging protocol) stay with it.
const OTHERS = [
  { name: 'firefox', type: firefox, device: devices['Desktop Firefox'] },
  { name: 'webkit', type: webkit, device: devices['Desktop Safari'] },
]

function serverOf(port: number, env: Record<string, string>) {
  return {
    command: 'npx tsx lib/cli/serve.command.ts',
    env: { ...env, PORT: String(port) },
    url: `http://localhost:${port}/`,
  }
}

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // Machines may be slow and busy; what is right at last is right.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Requests that a service worker answers cannot be held back or changed; tests of e2e/deployed-test.ts allow them.
  use: { baseURL: `http://localhost:${PORT}`, locale: 'zh-CN', serviceWorkers: 'block' },
  webServer: [
    serverOf(PORT, {}),
    ...(isCollectionBuilt() ? [serverOf(COLLECTION_PORT, { CHAYUE_SITE: COLLECTION, BASE_PATH: '' })] : []),
  ],
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath: findBrowser() ?? undefined, args: BROWSER_ARGS },
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    },
    ...OTHERS.filter(({ type }) => existsSync(type.executablePath())).map(({ name, device }) => ({
      name,
      use: device,
      testIgnore: /(ime|copy|cite.*)\.spec\.ts/,
    })),
  ],
})
