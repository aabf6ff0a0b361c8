import type { MetadataRoute } from 'next'
import { APP_ICONS } from '@/app/app-icon'
import type { SiteAddress } from '@/lib/site/site-address'

/** --paper of app/theme.css, which is light: a manifest has one colour for both schemes. */
const PAPER = '#fbfaf7'

/** The site as an application; with a bar for the address, which is what people share here. */
export function webManifest({ basePath }: SiteAddress): MetadataRoute.Manifest {
  return {
    id: `${basePath}/`,
    name: '查阅',
    short_name: '查阅',
    description: '在浏览器里检索、阅读、引用中文公开报告。',
    lang: 'zh-Hans',
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: `${basePath}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...APP_ICONS.map(({ file, size, isWhole }) => ({
        src: `${basePath}/${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: isWhole ? ('maskable' as const) : ('any' as const),
      })),
    ],
  }
}
