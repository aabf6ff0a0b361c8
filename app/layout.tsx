import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { OfflineNotice } from '@/components/offline/offline-notice'
import { BASE_PATH, SITE_URL } from '@/lib/site/site-paths'
import { SITE_NAME, TITLE_END } from '@/lib/site/site-name'
import { StartNotice } from '@/components/ui/start-notice'
import { WindowSession } from '@/components/article/window-session'
import { computeBuildId } from '@/lib/pipeline/build-id'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: SITE_URL,
  title: { default: SITE_NAME, template: `%s${TITLE_END}` },
  description: '在浏览器里检索、阅读、引用中文公开报告。',
  icons: {
    icon: { url: `${BASE_PATH}/icon.svg`, type: 'image/svg+xml' },
    apple: `${BASE_PATH}/apple-touch-icon.png`,
  },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // The keyboard of a phone leaves position and steps to be seen above it.
  interactiveWidget: 'resizes-content',
  // The paper of theme.css (tested there); public/theme.js overrides it with the reader's choice.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

/**
 * The id by which the service worker knows a page's build; computed once, since that reads all
 * sources.
 */
const BUILD = computeBuildId()

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // theme.js has set an attribute that React does not know of.
    <html lang="zh-Hans" data-build={BUILD} suppressHydrationWarning>
      <head>
        {/* Blocking, so that the first paint has the reader's colours. */}
        <script src={`${BASE_PATH}/theme.js`} />
      </head>
      <body>
        {children}
        <StartNotice />
        <OfflineNotice />
        <WindowSession />
      </body>
    </html>
  )
}
