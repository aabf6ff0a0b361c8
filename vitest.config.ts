import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { NotRunUnitsReporter } from './e2e/not-run-units.ts'

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    reporters: ['default', new NotRunUnitsReporter()],
    include: ['{app,components,lib}/**/*.test.{ts,tsx}'],
    setupFiles: ['vitest.setup.ts'],
    // Property tests over a whole report take their time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
