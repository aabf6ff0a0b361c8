import { findBrowser, findFirefox, findWebKit } from './find-browser'
import { findNginx } from './nginx'

/** A program that tests need, and where it comes from. */
export type Program = {
  readonly name: string
  /** Where it is, or whose it is; null if it is not there. */
  readonly find: () => string | null
  /** Debian's packages. */
  readonly packages: readonly string[]
  /** What Playwright calls its own build of it. */
  readonly playwright?: 'chromium' | 'firefox' | 'webkit'
}

/** All that the tests need besides what npm installs. */
export const PROGRAMS: readonly Program[] = [
  { name: 'Chromium', find: findBrowser, packages: ['chromium', 'fonts-noto-cjk'], playwright: 'chromium' },
  { name: 'Firefox', find: () => findFirefox()?.program ?? null, packages: ['firefox-esr'], playwright: 'firefox' },
  {
    name: 'WebKit',
    find: () => findWebKit()?.program ?? null,
    packages: ['webkit2gtk-driver', 'xvfb', 'xclip', 'imagemagick'],
    playwright: 'webkit',
  },
  { name: 'nginx', find: findNginx, packages: ['nginx'] },
]
