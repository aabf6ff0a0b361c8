import type { Metadata } from 'next'
import { KeptList } from '@/components/offline/kept-page-list'
import { ReloadButton } from '@/components/history/reload-button'

export const metadata: Metadata = { title: '没有网络', robots: { index: false } }

/**
 * The page that the service worker shows in place of a page that is not kept, at that page's
 * address.
 */
export default function OfflinePage() {
  return (
    <main className="mx-auto max-w-xl px-6 py-24">
      <h1 className="text-2xl font-semibold">没有网络</h1>
      <p className="mt-4 leading-7 text-muted">
        这一页还没有存在这台设备上。连上网络以后，请再试一次。
      </p>
      <p className="mt-6">
        <ReloadButton>再试一次</ReloadButton>
      </p>
      <KeptList />
    </main>
  )
}
