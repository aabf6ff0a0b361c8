import { messageSW, Serwist } from '@serwist/window'
import { updateOffline } from '@/components/offline-store'
import { reloadPage } from '@/components/reload-page'
import { BASE_PATH } from '@/components/site'
import type { OfflineMessage } from '@/lib/offline/messages'

/** Who comes back to a tab is told of a newer build, if this long has passed since it was asked for, in ms. */
const ASK_AGAIN = 600_000

const serwist = new Serwist(`${BASE_PATH}/sw.js`, { scope: `${BASE_PATH}/`, updateViaCache: 'none' })
let isReloading = false

/**
 * Registers the service worker, has the page kept, and tells when a newer build is there. Never rejects:
 * where storage is blocked, or the page is not in a secure context, all goes on without it.
 */
export async function startOffline(): Promise<void> {
  followNetwork()
  serwist.addEventListener('waiting', ({ sw }) => sw && void meetWaiting(sw))
  serwist.addEventListener('controlling', () => void meetController())
  try {
    const registration = await serwist.register()
    if (!registration) return
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ type: 'KEEP', path: location.pathname } satisfies OfflineMessage)
    askAgain(registration)
  } catch {
    // Private windows and blocked storage: nothing is kept.
  }
}

/** The reader takes the newer build. */
export function takeNewer() {
  isReloading = true
  serwist.messageSkipWaiting()
  // Where no worker waits (another tab has let it in), there is nothing to wait for.
  void navigator.serviceWorker.getRegistration().then((registration) => {
    if (!registration?.waiting) reloadPage()
  })
}

/** A new worker waits. A page that already is of its build lets it in; any other asks its reader. */
async function meetWaiting(worker: ServiceWorker) {
  // Not by Serwist's own messageSW: it asks the worker before, where a newer one is found a minute later.
  const build: unknown = await messageSW(worker, { type: 'BUILD' } satisfies OfflineMessage)
  if (build === pageBuild()) serwist.messageSkipWaiting()
  else updateOffline({ isNewer: true })
}

/** Another worker answers from now on: because of this tab, or of another. */
async function meetController() {
  if (isReloading) {
    reloadPage()
    return
  }
  const { controller } = navigator.serviceWorker
  if (!controller) return
  const build: unknown = await messageSW(controller, { type: 'BUILD' } satisfies OfflineMessage)
  if (build !== pageBuild()) updateOffline({ isNewer: true })
}

function pageBuild(): string | undefined {
  return document.documentElement.dataset.build
}

/** Tabs stay open for days; browsers look for a new worker only when a page is opened. */
function askAgain(registration: ServiceWorkerRegistration) {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN) return
    asked = Date.now()
    registration.update().catch(() => {
      // No network: the next time.
    })
  })
}

function followNetwork() {
  const follow = () => updateOffline({ isOffline: !navigator.onLine })
  follow()
  addEventListener('online', follow)
  addEventListener('offline', follow)
}
