import type { Program } from '@/lib/browsers/install-programs'
import { findBrowser, findFirefox, findWebKit } from '@/lib/browsers/find-browser'
import { findNginx } from './nginx'

/** All that the tests need besides what npm installs. */
export const PROGRAMS: readonly Program[] = [
  {
    name: 'Chromium',
    find: findBrowser,
    packages: ['chromium', 'fonts-noto-cjk'],
    playwright: 'chromium',
  },
  {
    name: 'Firefox',
    find: () => findFirefox()?.program ?? null,
    packages: ['firefox-esr'],
    playwright: 'firefox',
  },
  {
    name: 'WebKit',
    find: () => findWebKit()?.program ?? null,
    packages: ['webkit2gtk-driver', 'xvfb', 'xclip', 'imagemagick'],
    playwright: 'webkit',
  },
  { name: 'nginx', find: findNginx, packages: ['nginx'] },
]
