import { updateOffline } from './offline-store'
import { reloadPage } from '@/components/history/reload-page'
import { BASE_PATH } from '@/lib/site/site-paths'
import type { OfflineMessage } from '@/lib/offline/messages'

/** Time between two checks for a newer build when the reader returns to a tab, in ms. */
const ASK_AGAIN_AFTER_MS = 600_000

/**
 * Registers the service worker, has the page kept, and tells when a newer build is there. Never rejects:
 * where storage is blocked, or the page is not in a secure context, all goes on without it.
 */
export async function startOffline(): Promise<void> {
  followNetwork()
  try {
    // Where nothing can be kept, Firefox reports a refused worker as an uncaught error.
    await caches.keys()
    const registration = await navigator.serviceWorker.register(`${BASE_PATH}/sw.js`, {
      scope: `${BASE_PATH}/`,
      updateViaCache: 'none',
    })
    if (registration.active) keepBy(registration.active)
    followWorkers(registration)
    askAgain(registration)
  } catch {
    // Private windows and blocked storage: nothing is kept.
  }
}

/** The reader takes the newer build. Never rejects: where storage is blocked, no worker waits. */
export async function takeNewer() {
  const waiting = await findWaiting()
  // Where no worker waits (another tab has let it in, or none had to wait), there is nothing to wait for.
  if (!waiting) {
    reloadPage()
    return
  }
  // From “activating” on it answers, also a tab that no worker has answered so far.
  waiting.addEventListener('statechange', reloadPage, { once: true })
  letIn(waiting)
}

async function findWaiting(): Promise<ServiceWorker | null> {
  try {
    return (await navigator.serviceWorker.getRegistration())?.waiting ?? null
  } catch {
    return null
  }
}

/**
 * Meets each worker that comes while the page is open. Not with @serwist/window: it tells of one that
 * waits, and of one update after the first minute; but beside a first visit no worker waits, and an
 * update may break off, or be put off by the reader until the next one is there.
 */
function followWorkers(registration: ServiceWorkerRegistration) {
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => void meet(worker))
  if (registration.waiting) void meet(registration.waiting)
  follow(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** A page that already is of the worker's build lets it in, and is kept by it; any other asks its reader. */
async function meet(worker: ServiceWorker) {
  if (worker.state !== 'installed' && worker.state !== 'activated') return
  const build = await askBuild(worker)
  if (build !== document.documentElement.dataset.build) updateOffline({ isNewer: true })
  else if (worker.state === 'installed') letIn(worker)
  else keepBy(worker)
}

function askBuild(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  worker.postMessage({ type: 'BUILD' } satisfies OfflineMessage, [port2])
  return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)))
}

/** Serwist's message. */
function letIn(worker: ServiceWorker) {
  worker.postMessage({ type: 'SKIP_WAITING' })
}

function keepBy(worker: ServiceWorker) {
  worker.postMessage({ type: 'KEEP', path: location.pathname } satisfies OfflineMessage)
}

/** Tabs stay open for days; browsers look for a new worker only when a page is opened. */
function askAgain(registration: ServiceWorkerRegistration) {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_AFTER_MS) return
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
